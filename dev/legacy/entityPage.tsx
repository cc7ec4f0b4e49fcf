import { EntityLayout, EntitySwitch } from '@backstage/plugin-catalog';
import { AcrImagesCard, AcrPage, isAcrAvailable } from '../../src';
import { EmbeddedLayout } from '../sandbox/EmbeddedLayout';

/** The page of an entity, with the ACR tab and card as the README has them. */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <EntitySwitch>
        <EntitySwitch.Case if={e => Boolean(isAcrAvailable(e))}>
          <AcrImagesCard />
        </EntitySwitch.Case>
      </EntitySwitch>
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
