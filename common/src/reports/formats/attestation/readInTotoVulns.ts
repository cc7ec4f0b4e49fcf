/**
 * Reads the predicate that in-toto has for results of scans. It tells advisories
 * and how bad they are, but neither packages nor fixes. Source: in-toto
 * attestation framework, predicate "Vulnerabilities" 0.1 and 0.2.
 */
import type { Finding, ScanReport } from '../../model';
import type { Steps } from '../../../steps';
import {
  coverageOf,
  type EntryReading,
  fieldsOf,
  FindingList,
  isDefined,
  LIMITS,
  listOf,
  readPackageUrl,
  readScore,
  severityOf,
  severityOfWord,
  textOf,
} from '../shared';

/** Reads a predicate; its results one step each. */
export function* readInTotoVulns(value: unknown): Steps<ScanReport> {
  const scanner = fieldsOf(fieldsOf(value).scanner);
  const list = new FindingList();
  for (const entry of list.entriesIn(scanner.result)) {
    yield;
    list.addFinding(readResult(entry));
  }
  // "An empty list means the scanner found no vulnerabilities."
  const isListed = Array.isArray(scanner.result);
  const uri = textOf(scanner.uri, LIMITS.id);
  const name = readPackageUrl(uri)?.name.split('/').pop() ?? uri;
  const version = textOf(scanner.version, LIMITS.id);
  return {
    format: 'in-toto',
    scanner: name ? { name, ...(version && { version }) } : undefined,
    subjects: [],
    coverage: coverageOf({ vulnerabilities: isListed ? 'full' : 'not-told' }),
    ...list.lists(),
    licenses: 0,
    isAnythingRecognised: isListed,
  };
}

/** `severity` has a word by one method, and a score by another. */
function readResult(value: unknown): EntryReading<Finding> {
  const entry = fieldsOf(value);
  const id = textOf(entry.id, LIMITS.id);
  if (id === undefined) {
    return 'unreadable';
  }
  const grades = listOf(entry.severity)
    .slice(0, 100)
    .map(grade => fieldsOf(grade).score);
  const word = grades.find(grade => severityOfWord(grade));
  const score = grades.map(readScore).find(isDefined);
  return {
    id,
    severity: severityOf(word, score) ?? 'unknown',
    ...(score !== undefined && { score }),
    package: { name: '' },
    fixedIn: [],
    status: 'unknown',
  };
}
