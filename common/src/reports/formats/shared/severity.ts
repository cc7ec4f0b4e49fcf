/**
 * How bad a finding is, from the words and scores of all formats.
 */
import type { Severity } from '../../model';

/**
 * The words of scanners and vendors. `info`, `none` (CycloneDX 1.5,
 * "severity") and `negligible` (Debian, Ubuntu) are graded, so they are the
 * lowest grade that the model has rather than unknown; `important` and
 * `moderate` are Red Hat's and GitHub's; `unspecified` is Docker Scout's.
 */
const WORDS = new Map<string, Severity>([
  ['critical', 'critical'],
  ['high', 'high'],
  ['important', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['low', 'low'],
  ['info', 'low'],
  ['none', 'low'],
  ['negligible', 'low'],
  ['unknown', 'unknown'],
  ['unspecified', 'unknown'],
]);

/** SARIF 2.1.0, section 3.27.10: how severe a tool takes a result to be. */
const LEVELS = new Map<string, Severity>([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'low'],
]);

/** Longer texts are no word; they are not even looked at. */
const LONGEST_WORD = 20;

/**
 * Reads a word for a severity, in upper or lower case.
 *
 * @returns `undefined` if it is none
 */
export function severityOfWord(word: unknown): Severity | undefined {
  return typeof word === 'string' && word.length <= LONGEST_WORD
    ? WORDS.get(word.trim().toLowerCase())
    : undefined;
}

/**
 * Grades a CVSS base score (CVSS v3.1 specification, section 5, "Qualitative
 * Severity Rating Scale"). Its `None`, for 0.0, is `low` here.
 */
export function severityOfScore(score: number): Severity {
  if (score >= 9) {
    return 'critical';
  }
  if (score >= 7) {
    return 'high';
  }
  return score >= 4 ? 'medium' : 'low';
}

/**
 * Reads the level of a SARIF result. It mixes grades (`error` is high or
 * critical), so it is for results that say nothing else.
 */
export function severityOfLevel(level: unknown): Severity | undefined {
  return typeof level === 'string' ? LEVELS.get(level) : undefined;
}

/**
 * Reads a CVSS base score, a number or a text (SARIF's `security-severity`).
 *
 * @returns `undefined` if it is no number from 0 to 10
 */
export function readScore(value: unknown): number | undefined {
  const score =
    typeof value === 'string' && /^\d{1,2}(\.\d{1,2})?$/.test(value)
      ? Number(value)
      : value;
  return typeof score === 'number' && score >= 0 && score <= 10
    ? score
    : undefined;
}

/** The severity that is told; that of the score only where none is. */
export function severityOf(
  word: unknown,
  score: number | undefined,
): Severity | undefined {
  return (
    severityOfWord(word) ??
    (score === undefined ? undefined : severityOfScore(score))
  );
}
