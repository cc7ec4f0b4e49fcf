import {
  MissingAnnotationEmptyState,
  useEntity,
} from '@backstage/plugin-catalog-react';
import {
  ACR_REPOSITORY_ANNOTATION,
  readRepositoryName,
} from '../../annotations';
import { AcrQueryProvider } from '../../hooks/AcrQueryProvider';
import { FailurePanel } from '../FailurePanel';
import { RepositoryTags } from '../RepositoryTags';

/** The images of the entity that stands around it. */
export function AcrPage() {
  const { entity } = useEntity();
  const reading = readRepositoryName(entity);
  switch (reading.kind) {
    case 'missing':
      return (
        <MissingAnnotationEmptyState annotation={ACR_REPOSITORY_ANNOTATION} />
      );
    case 'malformed':
      return (
        <FailurePanel
          repository={reading.text}
          failure={{
            kind: 'malformed-name',
            repository: reading.text,
            problem: reading.problem,
          }}
        />
      );
    default:
      // The key starts anew for another repository: filter, sorting, page.
      return (
        <AcrQueryProvider>
          <RepositoryTags key={reading.name} repository={reading.name} />
        </AcrQueryProvider>
      );
  }
}
