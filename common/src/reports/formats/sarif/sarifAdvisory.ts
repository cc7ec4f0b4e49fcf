/**
 * What a SARIF result tells of an advisory: its names, how bad it is, its title
 * and where it is. Sources: GitHub, "SARIF support for code scanning"
 * (`security-severity`); Docker Scout (`cvssV3_severity`); snyk/cli,
 * `sarif-output.ts` (`cvssv3_baseScore`); google/osv-scanner,
 * `internal/output/sarif.go` (`deprecatedIds` are aliases).
 */
import type { Result } from 'sarif';
import type { Finding, Severity } from '../../model';
import {
  fieldsOf,
  isDefined,
  LIMITS,
  linkOf,
  listOf,
  readScore,
  referenceOf,
  severityOf,
  severityOfLevel,
  severityOfWord,
  textOf,
  textsOf,
  type Untrusted,
} from '../shared';
import type { Mention } from './mention';
import type { Rule } from './sarifRules';
import { readText } from './sarifTexts';
import type { SnykMention } from './snykMention';

/** The names of advisories that scanners share. */
const SHARED_ID = /^(?:CVE|GHSA)-/i;

/** How Snyk calls what others call otherwise. */
const SNYK_ID = /^(?:SNYK-|npm:)/;

/** The most tags of a rule that are looked at. */
const MAX_TAGS = 100;

/** All that may tell of a result's advisory. */
export interface AdvisorySources {
  ruleId: string;
  rule: Rule;
  result: Untrusted<Result>;
  message: Mention;
  help: Mention;
  snyk?: SnykMention;
}

/** The tags of a rule. */
export function tagsOf(rule: Rule): readonly unknown[] {
  return listOf(fieldsOf(rule.properties).tags).slice(0, MAX_TAGS);
}

/**
 * The names of a result's advisory, the first of which it goes by: what the
 * scanner calls it in words, else the rule's id.
 *
 * @param packageNames - what Grype adds to an id: `CVE-2024-2961-libc6`
 */
export function namesOfAdvisory(
  { ruleId, rule, message, help, snyk }: AdvisorySources,
  packageNames: readonly string[],
): string[] {
  const told = [...message.vulnerabilities, ...help.vulnerabilities];
  const isTold =
    told.length > 0 && (isPartOf(told[0], ruleId) || !isShared(ruleId));
  const ofRule =
    packageNames
      .filter(name => ruleId.endsWith(`-${name}`))
      .map(name => ruleId.slice(0, -name.length - 1))
      .find(isShared) ?? ruleId;
  const names = [
    ...(isTold ? told : [ofRule]),
    ...(snyk?.aliases ?? []),
    ...textsOf(rule.deprecatedIds, LIMITS.id).filter(isShared),
  ].map(name => textOf(name, LIMITS.id));
  const unique = Array.from(new Set(names.filter(isDefined)));
  const [first] = unique;
  const known = SNYK_ID.test(first) ? unique.find(isShared) : undefined;
  return known ? [known, ...unique.filter(name => name !== known)] : unique;
}

/** Tells whether a name is one that scanners share. */
function isShared(name: string): boolean {
  return SHARED_ID.test(name);
}

/** Tells whether a rule's id is a name, or has it as a part. */
function isPartOf(name: string, ruleId: string): boolean {
  return separated(ruleId).includes(separated(name));
}

function separated(name: string): string {
  return ` ${name.replace(/[^a-z0-9]+/gi, ' ')} `;
}

/** How bad it is: by the scanner's word, by a score, by a level at last. */
export function gradeOf(
  sources: AdvisorySources,
): Pick<Finding, 'severity' | 'score'> {
  const { rule, result, message, help, snyk } = sources;
  const properties = fieldsOf(rule.properties);
  const score =
    readScore(properties['security-severity']) ??
    readScore(properties.cvssv3_baseScore);
  const word = [
    message.severity,
    fieldsOf(result.properties).severity,
    ...tagsOf(rule),
    properties.cvssV3_severity,
    properties.severity,
    help.severity,
    snyk?.severity,
  ].find(each => severityOfWord(each) !== undefined);
  const severity: Severity =
    severityOf(word, score) ??
    severityOfLevel(result.level) ??
    severityOfLevel(fieldsOf(rule.defaultConfiguration).level) ??
    'unknown';
  return { severity, ...(score !== undefined && { score }) };
}

/** What it is about: the rule's title, unless that only repeats its name. */
export function titleOf(
  { rule, snyk }: AdvisorySources,
  names: readonly string[],
): string | undefined {
  const title = readText(rule.shortDescription, LIMITS.title);
  const isName =
    title !== undefined &&
    names.some(name => title.startsWith(name) && !title.startsWith(`${name}:`));
  const described = isName
    ? readText(rule.fullDescription, LIMITS.title)
    : undefined;
  return (
    textOf(snyk?.title, LIMITS.title) ??
    described ??
    title ??
    textOf(rule.name, LIMITS.title)
  );
}

/** The link that names the advisory; a tool's home page names none. */
export function linkOfAdvisory(
  { rule, help, message }: AdvisorySources,
  names: readonly string[],
): string | undefined {
  return [rule.helpUri, help.link, message.link]
    .map(value => linkOf(targetOf(value)))
    .find(link => {
      const text = link?.toLowerCase();
      return names.some(name => text?.includes(name.toLowerCase()));
    });
}

/** The address in `[CVE-2024-2961](https://…)`, or a text as it is. */
function targetOf(value: unknown): string {
  const text = referenceOf(value) ?? '';
  const at = text.indexOf('](');
  return at > 0 && text.endsWith(')') ? text.slice(at + 2, -1) : text;
}
