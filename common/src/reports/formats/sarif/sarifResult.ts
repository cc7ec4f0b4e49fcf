/**
 * Reads a result of a SARIF log. Sources: SARIF 2.1.0, sections 3.27 ("result")
 * and 3.49 ("reportingDescriptor").
 */
import type { Result } from 'sarif';
import type { Claim, Finding, Misconfiguration, Secret } from '../../model';
import { fieldsOf, LIMITS, statusOf, textOf, type Untrusted } from '../shared';
import { readMention } from './mention';
import type { RuleHelp } from './ruleHelp';
import {
  type AdvisorySources,
  gradeOf,
  linkOfAdvisory,
  namesOfAdvisory,
  tagsOf,
  titleOf,
} from './sarifAdvisory';
import { kindOfRule } from './sarifKind';
import { readMisconfiguration, readSecret } from './sarifOthers';
import { findPackages } from './sarifPackages';
import { findPlace, type SarifPlace } from './sarifPlace';
import type { Rule } from './sarifRules';
import { readSuppressions } from './sarifSuppressions';
import { readMessage, readText } from './sarifTexts';
import { readSnykMention } from './snykMention';

/** A result as what it is about; nothing if it tells that all is well. */
export type SarifReading =
  | { kind: 'findings'; findings: Array<Finding | 'unreadable'> }
  | { kind: 'misconfiguration'; misconfiguration: Misconfiguration }
  | { kind: 'secret'; secret: Secret }
  | { kind: 'license' }
  | { kind: 'unreadable' }
  | undefined;

/** What a run tells of all its results. */
export interface RunOfResult {
  /** The tool's name, empty if it is not told. */
  tool: string;
  /** The tool's home page. */
  home?: string;
  /** What the image is called. */
  imageNames: readonly string[];
  ruleOf(result: Untrusted<Result>): Rule;
  /** What the help of a rule says. */
  helpOf(rule: Rule): RuleHelp;
}

/** Kinds of a result that are no failure (section 3.27.9). */
const NO_FAILURE: unknown[] = ['pass', 'notApplicable', 'informational'];

/** Grype's first SARIF has a suppression, and rule 0, in every result. */
const SUPPRESSES_ALL = /^Anchore Container Vulnerability Report\b/;

/** Reads a result of a run. */
export function readSarifResult(
  value: unknown,
  run: RunOfResult,
): SarifReading {
  const result = fieldsOf<Result>(value);
  if (NO_FAILURE.includes(result.kind) || result.baselineState === 'absent') {
    return undefined;
  }
  const rule = run.ruleOf(result);
  const ruleId = textOf(result.ruleId, LIMITS.id) ?? textOf(rule.id, LIMITS.id);
  if (ruleId === undefined) {
    return { kind: 'unreadable' };
  }
  const isSnyk = /^snyk\b/i.test(run.tool) || ruleId.startsWith('SNYK-');
  const place = findPlace(result, run.imageNames, isSnyk);
  const text = readMessage(result.message, rule);
  const help = run.helpOf(rule);
  const sources: AdvisorySources = {
    ruleId,
    rule,
    result,
    message: readMention(text),
    help: help.mention,
    snyk: isSnyk
      ? readSnykMention({
          ruleId,
          tags: tagsOf(rule),
          message: text,
          summary: readText(rule.shortDescription, LIMITS.title),
          description: readText(rule.fullDescription, LIMITS.title),
          location: place.names[0],
        })
      : undefined,
  };
  const claim = SUPPRESSES_ALL.test(run.tool)
    ? undefined
    : readSuppressions(result.suppressions);
  const kind = kindOfRule(ruleId, rule, run.tool);
  if (kind === undefined) {
    return readFindings(sources, help, place, claim);
  }
  // A claim has its place at findings alone.
  if (claim?.status === 'ignored') {
    return undefined;
  }
  switch (kind) {
    case 'secret':
      return { kind, secret: readSecret(sources, place) };
    case 'misconfiguration':
      return {
        kind,
        misconfiguration: readMisconfiguration(sources, text, run.home),
      };
    default:
      return { kind };
  }
}

function readFindings(
  sources: AdvisorySources,
  { packages: byRule }: RuleHelp,
  place: SarifPlace,
  claim: Claim | undefined,
): SarifReading {
  const { rule, result, message, help, snyk } = sources;
  const { packages, isCut, fixedIn } = findPackages({
    properties: result.properties,
    ruleProperties: rule.properties,
    byRule,
    message,
    help,
    own: snyk?.package,
    place,
  });
  if (packages.length === 0) {
    return { kind: 'unreadable' };
  }
  const [id, ...aliases] = namesOfAdvisory(
    sources,
    packages.map(({ name }) => name),
  );
  const title = titleOf(sources, [id, sources.ruleId]);
  const url = linkOfAdvisory(sources, [id, ...aliases]);
  const grade = gradeOf(sources);
  const findings = packages.map(found => ({
    id,
    ...(aliases.length > 0 && { aliases }),
    ...grade,
    ...(title && { title }),
    ...(url && { url }),
    package: found,
    fixedIn,
    status: statusOf(fixedIn, undefined),
    ...(place.layer && { layer: place.layer }),
    ...(claim && { claim }),
  }));
  return {
    kind: 'findings',
    findings: isCut ? [...findings, 'unreadable'] : findings,
  };
}
