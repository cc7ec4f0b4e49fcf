import { AcrFailure, RepositoryReading } from 'backstage-plugin-acr-common';
import { FailurePanel } from '../failures';
import { RepositoryView } from './RepositoryView';

/** The repository that an entity names, or why it names none. */
export function ReadRepository({ reading }: { reading: RepositoryReading }) {
  return reading.kind === 'repository' ? (
    <RepositoryView repository={reading.repository} />
  ) : (
    <FailurePanel repository={reading.text} failure={toFailure(reading)} />
  );
}

/** Why a name in an annotation leads to no repository. */
export function toFailure(
  reading: Exclude<RepositoryReading, { kind: 'repository' }>,
): AcrFailure {
  return reading.kind === 'malformed'
    ? {
        kind: 'malformed-name',
        repository: reading.text,
        problem: reading.problem,
      }
    : { kind: 'registry-unknown', registry: reading.registry };
}
