/**
 * Reads the JSON of Grype. Sources: anchore/grype,
 * `grype/presenter/models/document.go`, `source.go`, `distribution.go`,
 * `descriptor.go` and `alert.go`; anchore/syft, `syft/source/image_metadata.go`
 * (what is told of an image).
 */
import type { DocumentSubject, Scanner, ScanReport } from '../../model';
import type { Steps } from '../../../steps';
import {
  coverageOf,
  dateOf,
  digestOf,
  digestsOf,
  fieldsOf,
  FindingList,
  firstOf,
  LIMITS,
  listOf,
  platformOf,
  textOf,
} from '../shared';
import { readIgnoreRules } from './grypeClaim';
import { readGrypeMatch } from './grypeMatch';

/** Alerts of packages of a system that is past its support, … */
const END_OF_LIFE = 'distro-eol';

/** … or that are not looked into, for there are no advisories of it. */
const PASSED_OVER = 'distro-disabled';

/** Tells whether a document is one of Grype. */
export function isGrype(document: Record<string, unknown>): boolean {
  const { name } = fieldsOf(document.descriptor);
  return (
    'matches' in document &&
    (name === 'grype' || ('source' in document && 'distro' in document))
  );
}

/** Reads a report; its entries one step each. */
export function* readGrype(
  document: Record<string, unknown>,
): Steps<ScanReport> {
  const list = new FindingList();
  const matches = list.entriesIn(document.matches);
  for (const entry of matches) {
    yield;
    list.addFinding(readGrypeMatch(entry));
  }
  for (const entry of list.entriesIn(document.ignoredMatches)) {
    yield;
    const finding = readGrypeMatch(entry);
    const claim = readIgnoreRules(fieldsOf(entry).appliedIgnoreRules);
    list.addFinding(
      typeof finding === 'object' ? { ...finding, claim } : finding,
    );
  }
  const alerts = yield* readAlerts(list.entriesIn(document.alertsByPackage));
  const lists = list.lists();
  const operatingSystem = readSystem(document.distro, alerts.has(END_OF_LIFE));
  const isAnyFound = lists.findings.length + lists.setAside.length > 0;
  const isAnythingRecognised =
    isAnyFound ||
    (Array.isArray(document.matches) && operatingSystem !== undefined);
  const level = alerts.has(PASSED_OVER) ? 'partial' : 'full';
  const descriptor = fieldsOf(document.descriptor);
  return {
    format: 'grype',
    scanner: readScanner(descriptor),
    createdAt: dateOf(descriptor.timestamp),
    ...readImage(document.source),
    coverage: coverageOf({
      vulnerabilities: isAnythingRecognised ? level : 'not-told',
    }),
    operatingSystem,
    ...lists,
    licenses: 0,
    isAnythingRecognised,
  };
}

/** Those kinds of alerts that there are and matter, one alert a step. */
function* readAlerts(entries: readonly unknown[]): Steps<Set<unknown>> {
  const kinds = new Set<unknown>();
  for (const entry of entries) {
    yield;
    for (const alert of listOf(fieldsOf(entry).alerts)) {
      yield;
      const { type } = fieldsOf(alert);
      if (type === END_OF_LIFE || type === PASSED_OVER) {
        kinds.add(type);
      }
    }
  }
  return kinds;
}

/** What was scanned, if it is an image; of a folder, there is a path. */
function readImage(source: unknown): DocumentSubject {
  const target = fieldsOf(fieldsOf(source).target);
  const imageId = digestOf(target.imageID);
  const platform = platformOf(target);
  return {
    subjects: digestsOf([
      target.manifestDigest,
      ...firstOf(target.repoDigests),
      imageId,
    ]),
    ...(imageId && { imageId }),
    ...(platform && { platform }),
  };
}

function readSystem(
  value: unknown,
  isPastSupport: boolean,
): ScanReport['operatingSystem'] {
  const distro = fieldsOf(value);
  const name = textOf(distro.name, LIMITS.id);
  const version = textOf(distro.version, LIMITS.id);
  return name === undefined
    ? undefined
    : {
        name: version ? `${name} ${version}` : name,
        ...(isPastSupport && { isPastSupport }),
      };
}

function readScanner({ name, version, db }: Record<string, unknown>): Scanner {
  // What is told of the database has parts in later versions.
  const { built, status } = fieldsOf(db);
  const databaseDate = dateOf(built) ?? dateOf(fieldsOf(status).built);
  const release = textOf(version, LIMITS.id);
  const told = textOf(name, LIMITS.id) ?? 'grype';
  return {
    // As it calls itself in SARIF, and as people know it.
    name: told === 'grype' ? 'Grype' : told,
    // A build of one's own has `[not provided]`.
    ...(release && !release.startsWith('[') && { version: release }),
    ...(databaseDate && { databaseDate }),
  };
}
