import { storageApiRef } from '@backstage/core-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { AcrRegistriesApi } from 'backstage-plugin-acr-common';
import { acrRegistriesApiRef } from '../apis/refs';
import { AcrPage } from '../components/entity/tab/AcrPage';
import { makeEntity } from './renderPage';
import { TestFrame } from './TestFrame';

/** The page of an entity that may name several repositories. */
export function pageOfRegistries(
  registries: AcrRegistriesApi,
  repositories: string,
) {
  return (
    <TestApiProvider
      apis={[
        [acrRegistriesApiRef, registries],
        // What one test had remembered is not for the next one.
        [storageApiRef, mockApis.storage()],
      ]}
    >
      <EntityProvider entity={makeEntity(repositories)}>
        <TestFrame>
          <AcrPage />
        </TestFrame>
      </EntityProvider>
    </TestApiProvider>
  );
}

/**
 * Shows the page of an entity in a test app.
 *
 * @param repositories - as the annotation names them
 * @param address - the page's, such as `/?acr-repository=prod:team/api`
 */
export function renderRegistries(
  registries: AcrRegistriesApi,
  repositories: string,
  address = '/',
) {
  return renderInTestApp(pageOfRegistries(registries, repositories), {
    routeEntries: [address],
  });
}
