import { Link } from '@backstage/core-components';
import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import EndOfLifeIcon from '@material-ui/icons/EventBusyOutlined';
import LockIcon from '@material-ui/icons/LockOutlined';
import QuarantineIcon from '@material-ui/icons/ReportOutlined';
import { useFormats } from '../../formats/useFormats';
import { useSelectedImage } from '../../hooks/useSelectedImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ImagePage } from '../ImagePage/lazy';
import { VisuallyHidden } from '../VisuallyHidden';
import { TagRow } from './rows';

/** As many aliases as stand in a line; the others are counted. */
const SHOWN_ALIASES = 3;
/** As many aliases as are named at all. */
const NAMED_ALIASES = 50;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    position: 'relative',
  },
  name: { overflowWrap: 'anywhere', fontWeight: 'bold' },
  alias: { margin: 0, maxWidth: 180 },
}));

interface TagCellProps extends TagRow {
  /** Where it leads; default: to its image in the repository around. */
  address?: string;
}

/** A tag's name, and what else its image is called. */
export function TagCell(props: TagCellProps) {
  const { tag, names, manifest, endOfLife } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { addressOf } = useSelectedImage();
  const { address = addressOf({ tag: tag.name }) } = props;
  const aliases = names
    .slice(0, NAMED_ALIASES + 1)
    .filter(name => name !== tag.name);
  const hidden = names.length - 1 - SHOWN_ALIASES;
  const all = t('tag.aliases', { names: formats.list(aliases) });
  return (
    <span className={classes.root}>
      <Link
        className={classes.name}
        to={address}
        data-acr-tag={tag.name}
        onMouseEnter={ImagePage.preload}
      >
        {tag.name}
      </Link>
      {aliases.length > 0 && <VisuallyHidden>{all}</VisuallyHidden>}
      {aliases.slice(0, SHOWN_ALIASES).map(name => (
        <Chip
          key={name}
          className={classes.alias}
          size="small"
          variant="outlined"
          label={name}
          title={t('tag.aliases', { names: name })}
          aria-hidden
        />
      ))}
      {hidden > 0 && (
        <Chip
          className={classes.alias}
          size="small"
          label={t('tag.moreAliases', { more: formats.number(hidden) })}
          title={all}
          aria-hidden
        />
      )}
      {(tag.isLocked || manifest?.isLocked) && (
        <Chip
          className={classes.alias}
          size="small"
          icon={<LockIcon />}
          label={t('tag.locked')}
          title={t('tag.lockedHint')}
        />
      )}
      {manifest?.isQuarantined && (
        <Chip
          className={classes.alias}
          size="small"
          icon={<QuarantineIcon />}
          label={t('tag.quarantined')}
          title={t('tag.quarantinedHint')}
        />
      )}
      {endOfLife && endOfLife.getTime() <= Date.now() && (
        <Chip
          className={classes.alias}
          size="small"
          icon={<EndOfLifeIcon />}
          label={t('attached.endOfLife')}
          title={t('attached.endOfLifeHint', { day: formats.day(endOfLife) })}
        />
      )}
    </span>
  );
}
