import { useApiHolder, useRouteRef } from '@backstage/core-plugin-api';
import { routeResolutionApiRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
  useEntity,
} from '@backstage/plugin-catalog-react';
import { useMemo } from 'react';
import { rootRouteRef } from '../../routes';
import { usePlace } from '../../routing';
import { IMAGE_PARAMETERS } from './useSelectedImage';
import { REPOSITORY_PARAMETER } from './useSelectedRepository';

/** What is to be shown in the tab. */
export interface TabChoice {
  /** The key of a repository, where there are several. */
  repository?: string;
  /** The tag of an image; without one the table is shown. */
  tag?: string;
}

/**
 * Gives the addresses of the ACR tab of the entity around, from another page.
 *
 * @param tabPath - where the tab is on the page of an entity, in an app that does
 *   not tell: that of the old system
 */
export function useTabAddress(tabPath: string): (choice?: TabChoice) => string {
  const { entity } = useEntity();
  const findEntity = useRouteRef(entityRouteRef);
  const bound = useBoundTab();
  const tab =
    bound ??
    [
      findEntity(entityRouteParams(entity)).replace(/\/$/, ''),
      tabPath.replace(/^\//, ''),
    ].join('/');
  return ({ repository, tag } = {}) => {
    const query = new URLSearchParams({
      ...(repository !== undefined && { [REPOSITORY_PARAMETER]: repository }),
      ...(tag !== undefined && { [IMAGE_PARAMETERS.tag]: tag }),
    }).toString();
    return query ? `${tab}?${query}` : tab;
  };
}

/**
 * Where the tab is, if the app tells: that of the new system does. `useRouteRef`
 * would throw an error in the other one, which does not know the route.
 */
function useBoundTab(): string | undefined {
  const routes = useApiHolder().get(routeResolutionApiRef);
  const { pathname } = usePlace();
  return useMemo(() => {
    try {
      return routes?.resolve(rootRouteRef, { sourcePath: pathname })?.();
    } catch {
      // The tab is there, but not on a page of which this one is a part.
      return undefined;
    }
  }, [routes, pathname]);
}
