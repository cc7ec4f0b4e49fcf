import { useMemo } from 'react';
import {
  MissingAnnotationEmptyState,
  useEntity,
} from '@backstage/plugin-catalog-react';
import {
  ACR_REPOSITORY_ANNOTATION,
  readRepositories,
} from 'backstage-plugin-acr-common';
import { useRegistries } from '../../../data/registries';
import { Texts } from '../../../translations/Texts';
import { EntityRepositories } from './EntityRepositories';

/** The images of the entity that stands around it. */
export function AcrPage() {
  const { entity } = useEntity();
  const registries = useRegistries();
  const readings = useMemo(
    () => readRepositories(entity, registries),
    [entity, registries],
  );
  return readings.length > 0 ? (
    <Texts>
      <EntityRepositories readings={readings} />
    </Texts>
  ) : (
    <MissingAnnotationEmptyState annotation={ACR_REPOSITORY_ANNOTATION} />
  );
}
