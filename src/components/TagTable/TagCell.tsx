import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { TagRow } from './rows';

/** As many aliases as stand in a line; the others are counted. */
const SHOWN_ALIASES = 3;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  name: {
    overflowWrap: 'anywhere',
    fontWeight: 'bold',
  },
  alias: { margin: 0, maxWidth: 180 },
}));

/** A tag's name, and what else its image is called. */
export function TagCell({ tag, aliases }: TagRow) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const shown = aliases.slice(0, SHOWN_ALIASES);
  const hidden = aliases.slice(SHOWN_ALIASES);
  return (
    <span className={classes.root}>
      <span className={classes.name}>{tag.name}</span>
      {shown.map(name => (
        <Chip
          key={name}
          className={classes.alias}
          size="small"
          variant="outlined"
          label={name}
          title={t('tag.aliases', { names: name })}
        />
      ))}
      {hidden.length > 0 && (
        <Chip
          className={classes.alias}
          size="small"
          label={t('tag.moreAliases', { more: String(hidden.length) })}
          title={t('tag.aliases', { names: hidden.join(', ') })}
        />
      )}
    </span>
  );
}
