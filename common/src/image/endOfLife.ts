import { plainType } from './referrerKinds';

const LIFECYCLE = 'application/vnd.microsoft.artifact.lifecycle';
const END_OF_LIFE = 'vnd.microsoft.artifact.lifecycle.end-of-life.date';

/**
 * Reads when an image comes to its end of life (Azure Container Registry,
 * "Artifact lifecycle": a day, in practice sometimes with a time).
 *
 * @returns the midnight in UTC with which that day begins; `undefined` if no
 *   such day is told
 *
 * @alpha
 */
export function endOfLifeDate(
  annotations: Readonly<Record<string, string>>,
): Date | undefined {
  const day = /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(annotations[END_OF_LIFE] ?? '');
  const date = new Date(`${day?.[0]}T00:00:00Z`);
  // JavaScript takes February 31 for a day in March.
  return !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(day?.[0] ?? '')
    ? date
    : undefined;
}

/**
 * Tells whether an artifact of this type may tell an end of life.
 *
 * @alpha
 */
export function mayTellEndOfLife(artifactType: string | undefined): boolean {
  return artifactType !== undefined && plainType(artifactType) === LIFECYCLE;
}
