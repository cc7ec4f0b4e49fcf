import { Entity } from '@backstage/catalog-model';
import { storageApiRef } from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { AcrApi } from 'backstage-plugin-acr-common';
import { acrRegistriesApiRef } from '../apis/refs';
import { soleRegistry } from './FakeRegistries';
import { AcrPage } from '../components/entity/tab/AcrPage';
import { TestFrame } from './TestFrame';
import './loadParts';

/** A component whose images are in a repository, or are not said to be. */
export function makeEntity(repository?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'api',
      ...(repository !== undefined && {
        annotations: { 'azure-container-registry/repository-name': repository },
      }),
    },
  };
}

/** The page of an entity, reading by a client. */
export function pageOf(api: AcrApi, repository?: string) {
  const registries = soleRegistry(api);
  return (
    <TestApiProvider
      apis={[
        [acrRegistriesApiRef, registries],
        // What one test had remembered is not for the next one.
        [storageApiRef, mockApis.storage()],
      ]}
    >
      <EntityProvider entity={makeEntity(repository)}>
        <TestFrame>
          <AcrPage />
        </TestFrame>
      </EntityProvider>
    </TestApiProvider>
  );
}

/** Shows the page of an entity in a test app. */
export function renderPage(api: AcrApi, repository?: string) {
  return renderInTestApp(pageOf(api, repository));
}
