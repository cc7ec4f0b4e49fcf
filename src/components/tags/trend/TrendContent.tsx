import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AcrTag } from 'backstage-plugin-acr-common';
import { useMemo, useState } from 'react';
import { useKnownBuildCaches } from '../../../data/images';
import { useFindingsTrend } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Part } from '../../failures';
import { ContentNote } from '../../shared';
import { describeTrend } from './describeTrend';
import { newestImages } from './newestImages';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 0) },
}));

export interface TrendContentProps {
  repository: string;
  /** All tags that are there by now. */
  tags: readonly AcrTag[];
}

/** The newest scanned images: a chart, or its numbers as a table. */
export function TrendContent({ repository, tags }: TrendContentProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [isTable, setTable] = useState(false);
  const buildCaches = useKnownBuildCaches(repository);
  const images = useMemo(
    () => newestImages(tags, buildCaches),
    [tags, buildCaches],
  );
  const trend = useFindingsTrend(repository, images);
  const { points, failures, pending, lookedAt } = trend;
  const failure = failures[0]?.error.failure;
  if (failure?.kind === 'no-endpoint') {
    return <ContentNote />;
  }
  return (
    <div className={classes.root}>
      <Typography variant="body2" role="status">
        {pending > 0
          ? t('trend.reading', {
              read: formats.number(lookedAt - pending),
              total: formats.number(lookedAt),
            })
          : describeTrend(t, formats, trend)}
      </Typography>
      {failures.length > 0 && (
        <Part
          repository={repository}
          reading={{
            ...failures[0],
            retry: () => failures.forEach(each => each.retry()),
          }}
        >
          {() => null}
        </Part>
      )}
      {points.length > 0 && (
        <>
          {isTable ? (
            <TrendTable points={points} />
          ) : (
            <TrendChart points={points} />
          )}
          <Button size="small" onClick={() => setTable(!isTable)}>
            {isTable ? t('trend.asChart') : t('trend.asTable')}
          </Button>
        </>
      )}
    </div>
  );
}
