import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  keyOf,
  readingKey,
  RepositoryReading,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useTold } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { AllTags } from './AllTags';
import { sortReadings } from './namedRepositories';
import { ReadTags, TagsReader } from './TagsReader';
import { UnreadNote } from './UnreadNote';

/** As many names as are looked at: an annotation may hold any number. */
const MOST = 20;

const useStyles = makeStyles(theme => ({
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
  const { byKey, tell } = useTold<ReadTags>();
  const { repositories, unread } = useMemo(
    () => sortReadings(t, readings.slice(0, MOST)),
    [t, readings],
  );
  return (
    <>
      {repositories.map(named => (
        <TagsReader key={keyOf(named.repository)} {...named} tell={tell} />
      ))}
      <Paper>
        <AllTags repositories={repositories} byKey={byKey}>
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
        </AllTags>
      </Paper>
    </>
  );
}
