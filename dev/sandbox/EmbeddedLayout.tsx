import { InfoCard } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import { AcrPage } from '../../src';

/** Somebody's own layout, with the images in a cell of its grid. */
export function EmbeddedLayout() {
  return (
    <Grid container spacing={3}>
      <Grid item xs={12} md={4}>
        <InfoCard title="Something else">
          A component of the app&apos;s own, beside the images.
        </InfoCard>
      </Grid>
      <Grid item xs={12} md={8}>
        <AcrPage />
      </Grid>
    </Grid>
  );
}
