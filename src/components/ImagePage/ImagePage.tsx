import { Link, Progress } from '@backstage/core-components';
import Grid from '@material-ui/core/Grid';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ArrowBack';
import { useEffect, useRef } from 'react';
import { useImage } from '../../hooks/useImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailurePanel } from '../FailurePanel';
import { OverviewSection } from './OverviewSection';
import { PullSection } from './PullSection';

const useStyles = makeStyles(theme => ({
  page: { outline: 'none' },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    marginBottom: theme.spacing(1),
  },
  card: { padding: theme.spacing(2, 2.5) },
  title: { overflowWrap: 'anywhere', marginBottom: theme.spacing(2) },
}));

interface ImagePageProps {
  repository: string;
  /** The name of a tag. */
  tag: string;
  /** Where the table of all tags is, relative to this page. */
  tableAddress: string;
}

/** An image: what it is, and how to get it. */
export function ImagePage({ repository, tag, tableAddress }: ImagePageProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const reading = useImage(repository, tag);
  // The link that led here is hidden now; the focus is not to be lost with it.
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <div ref={page} tabIndex={-1} className={classes.page}>
      <Link to={tableAddress} className={classes.back}>
        <BackIcon fontSize="small" aria-hidden />
        {t('image.back', { repository })}
      </Link>
      {reading.state === 'loading' && <Progress />}
      {reading.state === 'failed' && (
        <FailurePanel
          repository={repository}
          failure={reading.error.failure}
          answer={reading.error.answer}
          onRetry={() => reading.retry()}
        />
      )}
      {reading.state === 'ready' && (
        <Paper className={classes.card}>
          <Typography variant="h5" component="h2" className={classes.title}>
            {`${repository}:${tag}`}
          </Typography>
          <Grid container spacing={4}>
            <Grid item xs={12} lg={6}>
              <OverviewSection image={reading.image} />
            </Grid>
            <Grid item xs={12} lg={6}>
              <PullSection image={reading.image} />
            </Grid>
          </Grid>
        </Paper>
      )}
    </div>
  );
}
