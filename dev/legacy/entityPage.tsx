import { InfoCard } from '@backstage/core-components';
import { EntityLayout } from '@backstage/plugin-catalog';
import { AcrPage, isAcrAvailable } from '../../src';
import { EmbeddedLayout } from '../sandbox/EmbeddedLayout';

/** The page of an entity, with the ACR tab as the README has it. */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <InfoCard title="A component of the sandbox">
        Its images are in the ACR tab.
      </InfoCard>
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
