import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  keyOf,
  readingKey,
  RepositoryReading,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { isWhole } from '../../../data/query';
import { Tags, tagsOf, useTagLists } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { TagList } from '../list';
import { labelOf } from '../table';
import { ListingNote } from './ListingNote';
import { sortReadings } from './namedRepositories';
import { UnreadNote } from './UnreadNote';

/** As many names as are looked at: an annotation may hold any number. */
const MOST = 20;

const useStyles = makeStyles(theme => ({
  text: { padding: theme.spacing(1, 2.5, 2), overflowWrap: 'anywhere' },
  cut: { padding: theme.spacing(0, 2.5, 1) },
}));

export interface AllRepositoriesProps {
  /** A stable array. */
  readings: readonly RepositoryReading[];
}

/** The tags of all repositories that an entity names, in one table. */
export function AllRepositories({ readings }: AllRepositoriesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { repositories, unread } = useMemo(
    () => sortReadings(t, readings.slice(0, MOST)),
    [t, readings],
  );
  const lists = useTagLists(
    useMemo(
      () => repositories.map(({ repository }) => repository),
      [repositories],
    ),
  );
  const empty = repositories.filter((_, at) => isEmpty(lists[at]));
  const count = repositories.length;
  const notes = (
    <>
      {readings.length > MOST && (
        <Typography className={classes.cut} variant="body2">
          {t('repositories.cut', {
            shown: formats.number(MOST),
            total: formats.number(readings.length),
          })}
        </Typography>
      )}
      {unread.map(reading => (
        <UnreadNote key={readingKey(reading)} reading={reading} />
      ))}
      {repositories.map((named, at) => (
        <ListingNote
          key={keyOf(named.repository)}
          {...named}
          listing={lists[at].listing}
          onGoOn={lists[at].goOn}
        />
      ))}
      {empty.length > 0 && (
        <Typography className={classes.text} variant="body2">
          {t('repositories.empty', { names: formats.list(empty.map(labelOf)) })}
        </Typography>
      )}
    </>
  );
  return (
    <Paper>
      {count === 0 ? (
        notes
      ) : (
        <TagList
          title={t('repositories.count', {
            count,
            formatted: formats.number(count),
          })}
          repositories={repositories}
          lists={lists}
          areSeveral
        >
          {notes}
        </TagList>
      )}
      {count > 0 && empty.length === count && (
        <Typography className={classes.text}>
          {t('repositories.none')}
        </Typography>
      )}
    </Paper>
  );
}

function isEmpty({ listing }: Tags): boolean {
  return isWhole(listing) && tagsOf(listing).length === 0;
}
