import {
  EntityAboutCard,
  EntityLayout,
  EntityLinksCard,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import { AcrImagesCard, AcrPage, isAcrAvailable } from '../../src';
import { EmbeddedLayout } from '../sandbox/EmbeddedLayout';

/** The page of an entity, with the ACR tab and card as the README has them. */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3} alignItems="stretch">
        <Grid item md={6} xs={12}>
          <EntityAboutCard />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={e => Boolean(isAcrAvailable(e))}>
            <Grid item md={6} xs={12}>
              <AcrImagesCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
        <Grid item md={4} xs={12}>
          <EntityLinksCard />
        </Grid>
      </Grid>
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
