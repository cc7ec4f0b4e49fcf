import { useMemo } from 'react';
import {
  MissingAnnotationEmptyState,
  useEntity,
} from '@backstage/plugin-catalog-react';
import {
  ACR_REPOSITORY_ANNOTATION,
  readingKey,
  readRepositories,
} from '../../annotations';
import { useRegistries } from '../../hooks/useRegistries';
import { EntityRepositories } from './EntityRepositories';
import { ReadRepository } from './ReadRepository';

/** The images of the entity that stands around it. */
export function AcrPage() {
  const { entity } = useEntity();
  const registries = useRegistries();
  const readings = useMemo(
    () => readRepositories(entity, registries),
    [entity, registries],
  );
  switch (readings.length) {
    case 0:
      return (
        <MissingAnnotationEmptyState annotation={ACR_REPOSITORY_ANNOTATION} />
      );
    case 1:
      // The key starts anew for another repository: filter, sorting, page.
      return (
        <ReadRepository key={readingKey(readings[0])} reading={readings[0]} />
      );
    default:
      return <EntityRepositories readings={readings} />;
  }
}
