import { CatalogApi } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { analyticsApiRef, storageApiRef } from '@backstage/core-plugin-api';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { AcrRegistriesApi } from 'backstage-plugin-acr-common';
import { acrRegistriesApiRef } from '../apis/refs';
import { Page } from '../components/frame/oldSystem';
import { RegistriesPage } from '../components/registries/RegistriesPage';
import { TestFrame } from './TestFrame';
import './loadParts';

/** A component of the catalog that uses images, as its annotations name them. */
export function makeUser(
  name: string,
  repositories: string,
  registry?: string,
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      namespace: 'default',
      annotations: {
        'azure-container-registry/repository-name': repositories,
        ...(registry !== undefined && {
          'azure-container-registry/registry-name': registry,
        }),
      },
    },
  };
}

/** What surrounds the page. */
interface Surroundings {
  /** The entities of the catalog. */
  entities?: Entity[];
  /** Stands for a catalog of those entities. */
  catalog?: CatalogApi;
  /** The page's address, such as `/?acr-registry=prod`. */
  address?: string;
}

/**
 * Shows the page of the registries in a test app.
 *
 * @returns what was told of the user, and what takes the page away
 */
export async function renderRegistriesPage(
  registries: AcrRegistriesApi,
  { entities = [], catalog, address = '/' }: Surroundings = {},
) {
  const analytics = mockApis.analytics.mock();
  const { unmount } = await renderInTestApp(
    <TestApiProvider
      apis={[
        [acrRegistriesApiRef, registries],
        [catalogApiRef, catalog ?? catalogApiMock({ entities })],
        [analyticsApiRef, analytics],
        // What one test had remembered is not for the next one.
        [storageApiRef, mockApis.storage()],
      ]}
    >
      <TestFrame>
        <RegistriesPage Page={Page} />
      </TestFrame>
    </TestApiProvider>,
    {
      routeEntries: [address],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return { analytics, unmount };
}
