/**
 * Reads one entry of `matches` in a report of Grype. Sources: anchore/grype,
 * `grype/presenter/models/match.go`, `vulnerability.go`,
 * `vulnerability_metadata.go` and `package.go`.
 */
import type { Finding, FindingStatus } from '../../model';
import {
  digestOf,
  type EntryReading,
  fieldsOf,
  isDefined,
  LIMITS,
  linkOf,
  listOf,
  makePackage,
  MAX_ITEMS,
  readPackageUrl,
  readScore,
  severityOf,
  severityOfWord,
  statusOf,
  textOf,
  textsOf,
} from '../shared';
import { readVexMatch } from './grypeClaim';
import { syftPackageType } from './syftPackageType';

/** anchore/grype, `grype/vulnerability/fix.go`. */
const STATUSES = new Map<unknown, FindingStatus>([
  ['fixed', 'fixed'],
  ['not-fixed', 'affected'],
  ['wont-fix', 'will-not-fix'],
]);

/** Versions of CVSS by their first digit, as far as scores can be compared. */
const CVSS_VERSIONS = ['3', '4', '2'];

/** Reads an entry. A package has it once, in the first place that is told. */
export function readGrypeMatch(value: unknown): EntryReading<Finding> {
  const match = fieldsOf(value);
  const advisory = fieldsOf(match.vulnerability);
  const related = listOf(match.relatedVulnerabilities)
    .slice(0, MAX_ITEMS)
    .map(each => fieldsOf(each));
  const place = fieldsOf(listOf(fieldsOf(match.artifact).locations)[0]);
  const id = textOf(advisory.id, LIMITS.id);
  const found = readArtifact(match.artifact, place.path);
  if (id === undefined || found === undefined) {
    return 'unreadable';
  }
  const all = [advisory, ...related];
  const names = all.map(each => textOf(each.id, LIMITS.id)).filter(isDefined);
  const [, ...aliases] = new Set(names);
  const score = all.map(({ cvss }) => readCvss(cvss)).find(isDefined);
  const title = all.map(each => readTitle(each.description)).find(isDefined);
  const url = [
    advisory.dataSource,
    ...listOf(advisory.urls).slice(0, MAX_ITEMS),
  ]
    .map(linkOf)
    .find(isDefined);
  const { versions, state } = fieldsOf(advisory.fix);
  const fixedIn = Array.from(new Set(textsOf(versions, LIMITS.id)));
  const layer = digestOf(place.layerID);
  const claim = readVexMatch(match.matchDetails);
  return {
    id,
    ...(aliases.length > 0 && { aliases }),
    severity:
      severityOf(all.map(({ severity }) => severity).find(isSeverity), score) ??
      'unknown',
    ...(score !== undefined && { score }),
    ...(title && { title }),
    ...(url && { url }),
    package: found,
    fixedIn,
    status: statusOf(fixedIn, STATUSES.get(state)),
    ...(layer && { layer }),
    ...(claim && { claim }),
  };
}

function readArtifact(
  value: unknown,
  path: unknown,
): Finding['package'] | undefined {
  const artifact = fieldsOf(value);
  const purl = readPackageUrl(artifact.purl);
  return makePackage({
    // Of Java, its group is in the package URL alone.
    name: purl?.type === 'maven' ? purl.name : artifact.name,
    version: artifact.version,
    type: purl?.type ?? syftPackageType(artifact.type),
    path,
    licenses: textsOf(artifact.licenses, LIMITS.id),
  });
}

function isSeverity(word: unknown): boolean {
  return severityOfWord(word) !== undefined;
}

/** There is no title; the first line of a description serves as one. */
function readTitle(description: unknown): string | undefined {
  const [line] = (textOf(description, LIMITS.message) ?? '').split('\n', 1);
  return textOf(line, LIMITS.title);
}

/** The base score of whom Grype takes for the primary source, else of anybody. */
function readCvss(value: unknown): number | undefined {
  const scores = listOf(value)
    .slice(0, MAX_ITEMS)
    .map(entry => fieldsOf(entry));
  const primary = scores.filter(({ type }) => type === 'Primary');
  return [...primary, ...scores]
    .flatMap(({ version, metrics }) => {
      const rank = CVSS_VERSIONS.indexOf(
        typeof version === 'string' ? version.charAt(0) : '',
      );
      const score = readScore(fieldsOf(metrics).baseScore);
      return score !== undefined && rank >= 0 ? [{ rank, score }] : [];
    })
    .reduce<{ rank: number; score: number } | undefined>(
      (best, each) => (best && best.rank <= each.rank ? best : each),
      undefined,
    )?.score;
}
