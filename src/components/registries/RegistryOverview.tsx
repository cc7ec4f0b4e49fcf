import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Registry } from 'backstage-plugin-acr-common';
import { useRepositoryUsers } from '../../data/catalog';
import { RegistryProvider, useRegistries } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { VisuallyHidden } from '../shared';
import { RegistryCard } from './RegistryCard';
import { RegistryRepositories } from './RegistryRepositories';

const useStyles = makeStyles(theme => ({
  // What only screen readers read is placed relative to it.
  title: { margin: 0, position: 'relative' },
  repositories: { marginTop: theme.spacing(3) },
}));

interface RegistryOverviewProps {
  /** The one whose repositories are shown. */
  registry?: Registry;
}

/** All registries, and the repositories of one. */
export function RegistryOverview({ registry }: RegistryOverviewProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { configured } = useRegistries();
  const reading = useRepositoryUsers();
  const registries =
    registry && !configured.some(({ name }) => name === registry.name)
      ? [...configured, registry] // Known by its name alone.
      : configured;
  return (
    <>
      {/* On screen the title of the page says it. */}
      <h2 className={classes.title}>
        <VisuallyHidden>{t('registries.list')}</VisuallyHidden>
      </h2>
      <Grid container spacing={2}>
        {registries.map(each => (
          <Grid
            key={each.name}
            item
            xs={12}
            md={registries.length > 1 ? 6 : 12}
          >
            <RegistryProvider registry={each}>
              <RegistryCard
                isLink={registries.length > 1}
                isChosen={each.name === registry?.name}
                reading={reading}
              />
            </RegistryProvider>
          </Grid>
        ))}
      </Grid>
      <div className={classes.repositories}>
        {registry ? (
          <RegistryProvider registry={registry}>
            {/* The key starts anew for another registry: filter, page. */}
            <RegistryRepositories key={registry.name} reading={reading} />
          </RegistryProvider>
        ) : (
          <Typography>{t('registries.choose')}</Typography>
        )}
      </div>
    </>
  );
}
