/**
 * Which of the ratings of a vulnerability in a CycloneDX document counts.
 */
import type { Severity } from '../../model';
import {
  fieldsOf,
  firstOf,
  isDefined,
  LIMITS,
  readScore,
  severityOfScore,
  severityOfWord,
  textOf,
} from '../shared';

/**
 * Picks severity and score from ratings of several sources. In this order, as
 * Trivy does when it writes its own JSON (aquasecurity/trivy,
 * `pkg/vulnerability/vulnerability.go`): by the source of the advisory, by
 * GitHub if the advisory is GitHub's, by NVD, by GitHub, by anybody. The worst of
 * all would be somebody's exaggeration. Of one source CVSS v2 comes last, as its
 * grades are others.
 *
 * @param id - of the advisory
 * @param ratings - as they stand in the document
 * @param source - the name of the advisory's source
 */
export function readRatings(
  id: string,
  ratings: unknown,
  source: unknown,
): { severity: Severity; score?: number } {
  const preferred = [
    textOf(source, LIMITS.id)?.toLowerCase(),
    id.startsWith('GHSA-') ? 'ghsa' : undefined,
    'nvd',
    'ghsa',
  ].filter(isDefined);
  const ranked = firstOf(ratings)
    .map(rating => {
      const { source: by, severity, score, method } = fieldsOf(rating);
      const { name } = fieldsOf(by);
      const place = preferred.indexOf(
        textOf(name, LIMITS.id)?.toLowerCase() ?? '',
      );
      return {
        severity: severityOfWord(severity),
        score: readScore(score),
        rank:
          (place < 0 ? preferred.length : place) +
          (method === 'CVSSv2' ? 0.5 : 0),
      };
    })
    .sort((a, b) => a.rank - b.rank);
  const severity = ranked.map(rating => rating.severity).find(isDefined);
  const score = ranked.map(rating => rating.score).find(isDefined);
  return {
    severity:
      severity ?? (score === undefined ? 'unknown' : severityOfScore(score)),
    ...(score !== undefined && { score }),
  };
}
