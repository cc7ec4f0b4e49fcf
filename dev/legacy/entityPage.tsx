import { EntityAboutCard, EntityLayout } from '@backstage/plugin-catalog';
import { AcrPage, isAcrAvailable } from '../../src';
import { EmbeddedLayout } from '../sandbox/EmbeddedLayout';

export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntityAboutCard />
    </EntityLayout.Route>
    <EntityLayout.Route
      if={e => Boolean(isAcrAvailable(e))}
      path="/acr"
      title="ACR"
    >
      <AcrPage />
    </EntityLayout.Route>
    <EntityLayout.Route path="/embedded" title="Embedded">
      <EmbeddedLayout />
    </EntityLayout.Route>
  </EntityLayout>
);
