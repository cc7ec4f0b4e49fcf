import ListItem from '@material-ui/core/ListItem';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import FailedIcon from '@material-ui/icons/ErrorOutline';
import LimitedIcon from '@material-ui/icons/WarningOutlined';
import NotTriedIcon from '@material-ui/icons/RemoveCircleOutline';
import PassedIcon from '@material-ui/icons/CheckCircleOutline';
import RunningIcon from '@material-ui/icons/HourglassEmpty';
import WaitingIcon from '@material-ui/icons/RadioButtonUnchecked';
import { ConnectionCheck, ConnectionStep } from 'backstage-plugin-acr-common';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { CheckDetails } from './CheckDetails';
import { CheckState, describeState, describeStep } from './describeCheck';

const ICONS = {
  passed: PassedIcon,
  limited: LimitedIcon,
  failed: FailedIcon,
  'not-tried': NotTriedIcon,
  running: RunningIcon,
  waiting: WaitingIcon,
};

const useStyles = makeStyles(theme => ({
  root: { alignItems: 'flex-start' },
  icon: { minWidth: 36 },
  text: { flex: 1, minWidth: 0 },
  passed: { color: theme.palette.success.main },
  limited: { color: theme.palette.warning.main },
  failed: { color: theme.palette.error.main },
}));

interface CheckItemProps {
  step: ConnectionStep;
  /** What was found, once it was. */
  check?: ConnectionCheck;
  /** Whether it is what is being tested. */
  isNext: boolean;
}

/** One step of a test, what came of it, and what can be done. */
export function CheckItem({ step, check, isNext }: CheckItemProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const state: CheckState = check?.result ?? (isNext ? 'running' : 'waiting');
  const Icon = ICONS[state];
  const colors: Partial<Record<CheckState, string>> = {
    passed: classes.passed,
    limited: classes.limited,
    failed: classes.failed,
  };
  return (
    <ListItem className={classes.root} disableGutters>
      <ListItemIcon className={classes.icon}>
        <Icon className={colors[state]} aria-hidden />
      </ListItemIcon>
      <div className={classes.text}>
        <Typography variant="body2">
          {t('connection.stepState', {
            step: describeStep(t, step),
            state: <strong>{describeState(t, state)}</strong>,
          })}
        </Typography>
        {check && <CheckDetails check={check} />}
      </div>
    </ListItem>
  );
}
