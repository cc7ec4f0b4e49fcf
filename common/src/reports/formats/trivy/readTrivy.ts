/**
 * Reads the JSON of Trivy, `SchemaVersion` 2. Sources: aquasecurity/trivy,
 * `pkg/types/report.go` (the document, the classes of results),
 * `misconfiguration.go`, `finding.go` (modified findings) and
 * `pkg/fanal/types/secret.go`.
 */
import type { Misconfiguration, ScanReport, Secret } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  digestOf,
  digestsOf,
  type EntryReading,
  fieldsOf,
  FindingList,
  firstOf,
  isObject,
  LIMITS,
  linkOf,
  PackageList,
  platformOf,
  severityOfWord,
  textOf,
} from '../shared';
import { readTrivyCoverage } from './trivyCoverage';
import { readModifiedFinding } from './trivyModifiedFinding';
import { readTrivyPackage } from './trivyPackage';
import { readTrivyVulnerability, type TrivyResult } from './trivyVulnerability';

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
  const packageList = new PackageList();
  let licenses = 0;
  const results = list.entriesIn(document.Results);
  for (const value of results) {
    yield;
    if (!isObject(value)) {
      list.addFinding('unreadable');
    }
    const fields = fieldsOf(value);
    const result = readResult(fields);
    for (const entry of list.entriesIn(fields.Vulnerabilities)) {
      list.addFinding(readTrivyVulnerability(entry, result));
      yield;
    }
    for (const entry of list.entriesIn(fields.ExperimentalModifiedFindings)) {
      list.addFinding(readModifiedFinding(entry, result));
      yield;
    }
    for (const entry of list.entriesIn(fields.Misconfigurations)) {
      list.addMisconfiguration(readMisconfiguration(entry));
      yield;
    }
    for (const entry of list.entriesIn(fields.Secrets)) {
      list.addSecret(readSecret(entry, fields.Target));
      yield;
    }
    for (const entry of list.entriesIn(fields.Packages)) {
      const found = readTrivyPackage(entry, result);
      if (found) {
        packageList.add(found === 'unreadable' ? undefined : found);
      }
      yield;
    }
    licenses += list.entriesIn(fields.Licenses).length;
  }
  const lists = list.lists();
  const { packages } = packageList;
  const metadata = fieldsOf(document.Metadata);
  const operatingSystem = readOperatingSystem(metadata.OS);
  const version = textOf(fieldsOf(document.Trivy).Version, LIMITS.id);
  const imageId = digestOf(metadata.ImageID);
  const platform = platformOf(fieldsOf(metadata.ImageConfig));
  return {
    format: 'trivy',
    scanner: { name: 'Trivy', ...(version && { version }) },
    createdAt: dateOf(document.CreatedAt),
    subjects: digestsOf([...firstOf(metadata.RepoDigests), imageId]),
    ...(imageId && { imageId }),
    ...(platform && { platform }),
    coverage: yield* readTrivyCoverage(document, operatingSystem !== undefined),
    operatingSystem,
    ...lists,
    unreadable: lists.unreadable + packageList.unreadable,
    licenses,
    ...(packages.length > 0 && { packages }),
    isAnythingRecognised: operatingSystem !== undefined || results.length > 0,
  };
}

function readResult(fields: Record<string, unknown>): TrivyResult {
  return {
    type: textOf(fields.Type, LIMITS.id),
    // Those of the operating system are not in the file that is named.
    place: fields.Class === 'lang-pkgs' ? fields.Target : undefined,
  };
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

/** `Match` and `Code` hold the secret's surroundings: nobody reads them. */
function readSecret(value: unknown, target: unknown): EntryReading<Secret> {
  const entry = fieldsOf(value);
  const rule = textOf(entry.RuleID, LIMITS.id);
  if (rule === undefined) {
    return 'unreadable';
  }
  const title = textOf(entry.Title, LIMITS.title);
  const path = textOf(target, LIMITS.path);
  const line = entry.StartLine;
  return {
    rule,
    severity: severityOfWord(entry.Severity) ?? 'unknown',
    ...(title && { title }),
    ...(path && { path }),
    ...(isLine(line) && { line }),
  };
}

function isLine(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
