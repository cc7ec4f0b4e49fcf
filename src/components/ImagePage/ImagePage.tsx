import { Link, Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ArrowBack';
import { useEffect, useRef } from 'react';
import { useImage } from '../../hooks/useImage';
import { ImageChoice } from '../../hooks/useSelectedImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describePause } from '../describePause';
import { FailurePanel } from '../FailurePanel';
import { LoadedImage } from './LoadedImage';

const useStyles = makeStyles(theme => ({
  page: { outline: 'none' },
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    marginBottom: theme.spacing(1),
  },
}));

interface ImagePageProps {
  repository: string;
  choice: ImageChoice;
  /** Where the table of all tags is, relative to this page. */
  tableAddress: string;
}

/** An image: what it is, and how to get it. */
export function ImagePage(props: ImagePageProps) {
  const { repository, choice, tableAddress } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const reading = useImage(repository, choice.tag);
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
      {reading.state === 'loading' && reading.pause && (
        <Typography variant="body2" role="status">
          {describePause(t, reading.pause)}
        </Typography>
      )}
      {reading.state === 'failed' && (
        <FailurePanel
          repository={repository}
          failure={reading.error.failure}
          answer={reading.error.answer}
          onRetry={() => reading.retry()}
        />
      )}
      {reading.state === 'ready' && (
        <LoadedImage image={reading.value} choice={choice} />
      )}
    </div>
  );
}
