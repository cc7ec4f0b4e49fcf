import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Registry } from 'backstage-plugin-acr-common';
import { useReferrersPause } from '../../../data/images';
import { RegistryProvider } from '../../../data/registries';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Lookup } from './lookup';
import { PauseNote } from './PauseNote';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1, 2.5),
  },
}));

interface SecurityNotesProps {
  /** Those that the rows are of. */
  registries: readonly Registry[];
  offer: Lookup['offer'];
}

/** Why the column of security waits, and how it is filled where that is not done by itself. */
export function SecurityNotes({ registries, offer }: SecurityNotesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <>
      {offer && (
        <div className={classes.root}>
          <Button
            size="small"
            variant="outlined"
            disabled={offer.isTaken}
            onClick={() => offer.take()}
          >
            {t('security.lookUp.button')}
          </Button>
          <Typography variant="body2" color="textSecondary">
            {t('security.lookUp.text')}
          </Typography>
        </div>
      )}
      {registries.map(registry => (
        <RegistryProvider key={registry.name} registry={registry}>
          <Pause title={registries.length > 1 ? registry.title : undefined} />
        </RegistryProvider>
      ))}
    </>
  );
}

function Pause({ title }: { title?: string }) {
  const until = useReferrersPause();
  return until === undefined ? null : <PauseNote until={until} title={title} />;
}
