import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { Registry } from 'backstage-plugin-acr-common';
import { RegistryTags, TagListing } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle, UnreadableNote } from '../../failures';
import { registryLabel } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 0),
  },
}));

/** Says what of a registry could not be read, and why. */
export function ReadingFailure(props: RegistryTags & { repository: string }) {
  const { repository, registry, tags } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { listing } = tags;
  if (!('error' in listing)) {
    return <Unreadable registry={registry} listing={listing} />;
  }
  const { failure } = listing.error;
  if (failure.kind === 'repository-unknown') {
    return null; // That is no failure here: it was not promoted yet.
  }
  const problem = failureTitle(t, formats, failure, { repository });
  const text =
    listing.state === 'failed'
      ? problem
      : t(`error.${listing.state}`, { problem });
  return (
    <div className={classes.root} role="alert">
      <WarningIcon color="error" aria-hidden />
      <Typography variant="body2">
        {t('promotion.inRegistry', {
          registry: registryLabel(t, registry),
          text,
        })}
      </Typography>
      <Button size="small" variant="outlined" onClick={() => tags.goOn()}>
        {listing.state === 'incomplete' ? t('error.goOn') : t('error.tryAgain')}
      </Button>
    </div>
  );
}

function Unreadable(props: { registry: Registry; listing: TagListing }) {
  const { registry, listing } = props;
  const { t } = useAcrTranslation();
  const unreadable = 'tags' in listing ? listing.unreadable : undefined;
  return (
    <UnreadableNote
      unreadable={unreadable}
      label={registryLabel(t, registry)}
    />
  );
}
