import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useEffect, useState } from 'react';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { VisuallyHidden } from '../../shared';

const SECOND = 1_000;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2.5), position: 'relative' },
}));

interface PauseNoteProps {
  /** When it goes on, in ms since 1970. */
  until: number;
  /** What the registry is called, where there are several. */
  title?: string;
}

/** Says that the column of security waits, and for how long. */
export function PauseNote({ until, title }: PauseNoteProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [left, setLeft] = useState(() => secondsTo(until));
  const [first] = useState(left);
  useEffect(() => {
    setLeft(secondsTo(until));
    const timer = setInterval(() => setLeft(secondsTo(until)), SECOND);
    return () => clearInterval(timer);
  }, [until]);
  const say = (seconds: number) => {
    const what = t('security.paused', { seconds: formats.number(seconds) });
    return title === undefined
      ? what
      : t('repositories.note', { repository: title, what });
  };
  return (
    <Typography className={classes.root} variant="body2" color="textSecondary">
      <span aria-hidden>{say(left)}</span>
      {/* Nobody is to be interrupted each second. */}
      <VisuallyHidden role="status">{say(first)}</VisuallyHidden>
    </Typography>
  );
}

function secondsTo(time: number): number {
  return Math.max(1, Math.ceil((time - Date.now()) / SECOND));
}
