import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import {
  AcrFailure,
  FailedAnswer,
  RegistryApi,
} from 'backstage-plugin-acr-common';
import { useOptionalRegistry } from '../../data/registries';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Disclosure, OutsideText, Snippet } from '../shared';
import { describeFailure, FailureSubject } from './describeFailure';
import { useNameOrigin } from './NameOrigin';
import { Remedy } from './Remedy';

const useStyles = makeStyles(theme => ({
  title: { display: 'flex', gap: theme.spacing(1) },
  // Beside the first line, however many there are.
  icon: { display: 'flex', alignItems: 'center', height: '1lh' },
  text: { marginTop: theme.spacing(1), overflowWrap: 'anywhere' },
  value: {
    margin: theme.spacing(1, 0),
    fontFamily: 'monospace',
    overflowWrap: 'anywhere',
    maxHeight: '6em',
    overflowY: 'auto',
  },
  action: { marginTop: theme.spacing(2) },
}));

/** What went wrong, and where. */
export interface FailureMessageProps extends FailureSubject {
  failure: AcrFailure;
  /** What came back, for those who have to find out why. */
  answer?: FailedAnswer;
  /** Which of the registry's APIs was asked; default: the metadata API. */
  api?: RegistryApi;
  /** Whether it stands in a part of a page, not in its place. */
  isPart?: boolean;
  /** Reads again. */
  onRetry?: () => void;
  /** Whether it is read again without anybody's doing, too. */
  isTriedAgain?: boolean;
}

/** Says what went wrong, who can mend it and how. */
export function FailureMessage(props: FailureMessageProps) {
  const { failure, answer, isPart, onRetry, isTriedAgain } = props;
  const { repository, asked, api = 'metadata' } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const origin = useNameOrigin();
  const namedBy = props.namedBy ?? origin;
  const registry = useOptionalRegistry();
  const place = { repository, asked, namedBy, api, registry };
  const { title, text, remedy, action } = describeFailure(
    t,
    formats,
    failure,
    place,
  );
  return (
    <div role="alert">
      <Typography
        variant={isPart ? 'subtitle1' : 'h5'}
        component={isPart ? 'h4' : 'h2'}
        className={classes.title}
      >
        <span className={classes.icon}>
          <ErrorOutlineIcon color="error" aria-hidden />
        </span>
        {title}
      </Typography>
      <Typography className={classes.text}>{text}</Typography>
      {isTriedAgain && (
        <Typography color="textSecondary">{t('error.triesAgain')}</Typography>
      )}
      {failure.kind === 'malformed-name' && (
        <Typography className={classes.value}>
          <OutsideText text={failure.repository} />
        </Typography>
      )}
      {remedy && <Remedy {...remedy} />}
      {answer && (
        <Disclosure summary={t('error.answer')}>
          <Typography variant="body2">
            {t('error.answerStatus', { status: String(answer.status) })}
          </Typography>
          <Snippet text={answer.body || t('error.emptyAnswer')} />
        </Disclosure>
      )}
      {action === 'retry' && onRetry && (
        <Button className={classes.action} variant="outlined" onClick={onRetry}>
          {t('error.tryAgain')}
        </Button>
      )}
      {action === 'reload' && (
        <Button
          className={classes.action}
          variant="outlined"
          onClick={() => window.location.reload()}
        >
          {t('error.reload')}
        </Button>
      )}
    </div>
  );
}
