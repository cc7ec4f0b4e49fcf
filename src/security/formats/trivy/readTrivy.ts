/**
 * Reads the JSON of Trivy, `SchemaVersion` 2. Sources: aquasecurity/trivy,
 * `pkg/types/report.go` (the document), `vulnerability.go` and
 * `misconfiguration.go`; aquasecurity/trivy-db, `pkg/types` (`CVSS`, `Status`).
 */
import type { Misconfiguration, ScanReport } from '../../model';
import { FindingList, type EntryReading } from '../shared/findingList';
import {
  LIMITS,
  dateOf,
  digestsOf,
  fieldsOf,
  isObject,
  linkOf,
  listOf,
  textOf,
} from '../shared/lookInto';
import { severityOfWord } from '../shared/severity';
import type { Steps } from '../steps';
import { readTrivyVulnerability } from './trivyVulnerability';

/** Tells whether a document is one of Trivy, of whatever `SchemaVersion`. */
export function isTrivy(document: Record<string, unknown>): boolean {
  return (
    typeof document.SchemaVersion === 'number' &&
    ['ArtifactName', 'ArtifactType', 'Metadata', 'Results'].some(
      key => key in document,
    )
  );
}

/** Reads a report; its entries one step each. */
export function* readTrivy(
  document: Record<string, unknown>,
): Steps<ScanReport> {
  const list = new FindingList();
  const results = list.entriesIn(document.Results);
  for (const result of results) {
    yield;
    if (!isObject(result)) {
      list.addFinding('unreadable');
    }
    const fields = fieldsOf(result);
    const type = textOf(fields.Type, LIMITS.id);
    for (const entry of list.entriesIn(fields.Vulnerabilities)) {
      list.addFinding(readTrivyVulnerability(entry, type));
      yield;
    }
    for (const entry of list.entriesIn(fields.Misconfigurations)) {
      list.addMisconfiguration(readMisconfiguration(entry));
      yield;
    }
  }
  const lists = list.lists();
  const metadata = fieldsOf(document.Metadata);
  const operatingSystem = readOperatingSystem(metadata.OS);
  const version = textOf(fieldsOf(document.Trivy).Version, LIMITS.id);
  return {
    format: 'trivy',
    scanner: { name: 'Trivy', ...(version && { version }) },
    createdAt: dateOf(document.CreatedAt),
    subjects: digestsOf([...listOf(metadata.RepoDigests), metadata.ImageID]),
    operatingSystem,
    ...lists,
    isAnythingRecognised:
      operatingSystem !== undefined ||
      lists.findings.length > 0 ||
      results.some(isOfPackages),
    // Nobody is to think that an image with a key in it has no findings.
    unreadable: lists.unreadable + countSecrets(results),
  };
}

/**
 * Every image has a configuration and may have keys or licences in it: that does
 * not make an image one whose packages were recognised.
 */
function isOfPackages(result: unknown): boolean {
  return (
    isObject(result) &&
    (result.Class === 'os-pkgs' || result.Class === 'lang-pkgs')
  );
}

/** Secrets are no findings in packages, and are not shown. */
function countSecrets(results: readonly unknown[]): number {
  return results.reduce<number>(
    (sum, result) => sum + listOf(fieldsOf(result).Secrets).length,
    0,
  );
}

function readOperatingSystem(value: unknown): ScanReport['operatingSystem'] {
  const { Family, Name, EOSL } = fieldsOf(value);
  const family = textOf(Family, LIMITS.id);
  const name = textOf(Name, LIMITS.id);
  return family === undefined || family === 'none'
    ? undefined
    : {
        name: name ? `${family} ${name}` : family,
        ...(typeof EOSL === 'boolean' && { isPastSupport: EOSL }),
      };
}

function readMisconfiguration(value: unknown): EntryReading<Misconfiguration> {
  const entry = fieldsOf(value);
  if (entry.Status === 'PASS' || entry.Status === 'EXCEPTION') {
    return undefined;
  }
  const id = textOf(entry.ID, LIMITS.id) ?? textOf(entry.AVDID, LIMITS.id);
  if (id === undefined || entry.Status !== 'FAIL') {
    return 'unreadable';
  }
  const message = textOf(entry.Message, LIMITS.message);
  const resolution = textOf(entry.Resolution, LIMITS.message);
  const url = linkOf(entry.PrimaryURL);
  return {
    id,
    severity: severityOfWord(entry.Severity) ?? 'unknown',
    title: textOf(entry.Title, LIMITS.title) ?? id,
    ...(message && { message }),
    ...(resolution && { resolution }),
    ...(url && { url }),
  };
}
