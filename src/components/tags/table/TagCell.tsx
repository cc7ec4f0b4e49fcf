import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import { memo } from 'react';
import { TagRow } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { ImagePage } from '../../image';
import { VisuallyHidden } from '../../shared';
import { EndOfLifeMark, MarkedTag, TagMarks } from './TagMarks';

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

interface TagCellProps extends MarkedTag, Pick<TagRow, 'names'> {
  repository: string;
  /** Where it leads: to its image. */
  address: string;
  /** Whether what is attached to its image is read by now, or soon. */
  isRead: boolean;
}

/** A tag's name, and what else its image is called. */
export const TagCell = memo((props: TagCellProps) => {
  const { repository, tag, names, address, isRead, ...marked } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const aliases = names
    .slice(0, NAMED_ALIASES + 1)
    .filter(name => name !== tag.name);
  const hidden = names.length - 1 - SHOWN_ALIASES;
  const all =
    aliases.length > 0
      ? t('tag.aliases', { names: formats.list(aliases) })
      : undefined;
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
      {all && <VisuallyHidden>{all}</VisuallyHidden>}
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
      <TagMarks {...marked} tag={tag} />
      {isRead && <EndOfLifeMark repository={repository} digest={tag.digest} />}
    </span>
  );
});
