/**
 * Reads a result of a SARIF log. Sources: SARIF 2.1.0, sections 3.27 ("result")
 * and 3.49 ("reportingDescriptor"); aquasecurity/trivy, `pkg/report/sarif.go`
 * (the lines of a message), anchore/grype, `presenter/sarif` (those of a rule's
 * help); GitHub, "SARIF support for code scanning" (`security-severity`).
 */
import type {
  ArtifactLocation,
  MultiformatMessageString,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Location,
} from 'sarif';
import type { Finding, Misconfiguration, Severity } from '../../model';
import { readVersions, statusOf } from '../shared/findingList';
import {
  LIMITS,
  fieldsOf,
  isDefined,
  linkOf,
  listOf,
  textOf,
  type Untrusted,
} from '../shared/lookInto';
import { makePackage } from '../shared/packages';
import {
  readScore,
  severityOfLevel,
  severityOf,
  severityOfWord,
} from '../shared/severity';

/** A result as what it is about; nothing if it tells that all is well. */
export type SarifReading =
  | { kind: 'finding'; finding: Finding }
  | { kind: 'misconfiguration'; misconfiguration: Misconfiguration }
  | { kind: 'unreadable' }
  | undefined;

type Rule = Untrusted<ReportingDescriptor>;

/** Kinds of a result that are no failure (section 3.27.9). */
const NO_FAILURE: unknown[] = ['pass', 'notApplicable', 'informational'];

/** Ids of advisories, which a result without a package is unreadable for. */
const ADVISORY = /^(?:CVE|GHSA)-/i;

/**
 * Reads a result.
 *
 * @param rule - the rule that it broke, without fields if it is not told
 * @param imagePath - the path of the image's repository, where Trivy locates the
 *   packages of the operating system
 */
export function readSarifResult(
  value: unknown,
  rule: Rule,
  imagePath: string | undefined,
): SarifReading {
  const result = fieldsOf<Result>(value);
  if (NO_FAILURE.includes(result.kind) || result.baselineState === 'absent') {
    return undefined;
  }
  const id = textOf(result.ruleId, LIMITS.id) ?? textOf(rule.id, LIMITS.id);
  const message = textOf(fieldsOf(result.message).text, LIMITS.message);
  if (id === undefined) {
    return { kind: 'unreadable' };
  }
  const lines = readLines(message);
  const help = readLines(readText(rule.help, LIMITS.message));
  const from = lines.has('Package') ? lines : help;
  const path = findPath(result);
  const found = makePackage({
    name: lines.get('Package') ?? (ADVISORY.test(id) && help.get('Package')),
    version: from.get('Installed Version') ?? from.get('Version'),
    path: path === imagePath ? undefined : path,
  });
  const tags = listOf(fieldsOf(rule.properties).tags).slice(0, 100);
  const score = readScore(fieldsOf(rule.properties)['security-severity']);
  const severity = findSeverity(lines, tags, score, result, rule);
  const title =
    readText(rule.shortDescription, LIMITS.title) ??
    textOf(rule.name, LIMITS.title);
  const url = linkOf(rule.helpUri);
  if (found) {
    const fixedIn = readVersions(
      from.get('Fixed Version') ?? from.get('Fix Version'),
    );
    return {
      kind: 'finding',
      finding: {
        id,
        severity,
        ...(score !== undefined && { score }),
        ...(title && { title }),
        ...(url && { url }),
        package: found,
        fixedIn,
        status: statusOf(fixedIn, undefined),
      },
    };
  }
  if (ADVISORY.test(id) || tags.includes('vulnerability')) {
    return { kind: 'unreadable' };
  }
  // Trivy's own lines name it; what else is a message, is one as a whole.
  const shown = lines.has('Severity') ? lines.get('Message') : message;
  return {
    kind: 'misconfiguration',
    misconfiguration: {
      id,
      severity,
      title: title ?? id,
      ...(shown && { message: shown }),
      ...(url && { url }),
    },
  };
}

/** `Package: libc6`, one to a line; the first of a name counts. */
function readLines(message: string | undefined): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of (message ?? '').split('\n', 50)) {
    const [, name, value] = /^([A-Z][A-Za-z ]{1,30}): (.*)$/.exec(line) ?? [];
    if (name && value.trim() && !lines.has(name)) {
      lines.set(name, value);
    }
  }
  return lines;
}

function readText(message: unknown, limit: number): string | undefined {
  return textOf(fieldsOf<MultiformatMessageString>(message).text, limit);
}

function findPath(result: Untrusted<Result>): string | undefined {
  const location = fieldsOf<Location>(listOf(result.locations)[0]);
  const physical = fieldsOf<PhysicalLocation>(location.physicalLocation);
  const artifact = fieldsOf<ArtifactLocation>(physical.artifactLocation);
  return textOf(artifact.uri, LIMITS.path);
}

/** The result's own word, else its rule's; the level only as a last resort. */
function findSeverity(
  lines: ReadonlyMap<string, string>,
  tags: readonly unknown[],
  score: number | undefined,
  result: Untrusted<Result>,
  rule: Rule,
): Severity {
  return (
    severityOfWord(lines.get('Severity')) ??
    tags.map(severityOfWord).find(isDefined) ??
    severityOf(undefined, score) ??
    severityOfLevel(result.level) ??
    severityOfLevel(fieldsOf(rule.defaultConfiguration).level) ??
    'unknown'
  );
}
