import Button from '@material-ui/core/Button';
import List from '@material-ui/core/List';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { CONNECTION_STEPS } from 'backstage-plugin-acr-common';
import { useId } from 'react';
import { useAcrEvent } from '../../data/analytics';
import {
  ConnectionRun,
  useConnectionTest,
  useRegistry,
} from '../../data/registries';
import { Formats, useFormats } from '../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { FailureMessage } from '../failures';
import { registryLabel } from '../shared';
import { CheckItem } from './CheckItem';

const useStyles = makeStyles(theme => ({
  button: { margin: theme.spacing(1.5, 0) },
}));

interface ConnectionTestProps {
  /** The repositories that it may be tried with, once they are known. */
  repositories?: readonly string[];
}

/** Tests the connection to the registry around when a user wants it. */
export function ConnectionTest({ repositories }: ConnectionTestProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const registry = useRegistry();
  const tell = useAcrEvent();
  const { isOffered, run, start } = useConnectionTest();
  const title = registryLabel(t, registry);
  const waitId = useId();
  const isWaiting = repositories === undefined;
  if (!isOffered) {
    return null;
  }
  return (
    <>
      <Button
        className={classes.button}
        size="small"
        variant="outlined"
        aria-label={t('connection.testOf', { registry: title })}
        aria-describedby={isWaiting ? waitId : undefined}
        disabled={isWaiting}
        onClick={() => {
          // No analytics take an empty subject.
          tell('testConnection', registry.name || 'default');
          start(repositories ?? []);
        }}
      >
        {t('connection.test')}
      </Button>
      {isWaiting && (
        <Typography id={waitId} variant="body2" color="textSecondary">
          {t('registries.usersLoading')}
        </Typography>
      )}
      <Typography variant="body2" role="status">
        {describeRun(t, formats, run)}
      </Typography>
      {run.state !== 'none' && (
        <List dense aria-label={t('connection.checks')}>
          {CONNECTION_STEPS.map((step, at) => (
            <CheckItem
              key={step}
              step={step}
              check={run.checks.find(check => check.step === step)}
              isNext={run.state === 'running' && at === run.checks.length}
            />
          ))}
        </List>
      )}
      {run.state === 'ended' && run.error && (
        <FailureMessage
          isPart
          repository={title}
          failure={run.error.failure}
          answer={run.error.answer}
        />
      )}
    </>
  );
}

function describeRun(
  t: AcrTranslate,
  formats: Formats,
  run: ConnectionRun,
): string {
  switch (run.state) {
    case 'none':
      return '';
    case 'running':
      return t('connection.running');
    default: {
      const count = (result: string) =>
        formats.number(
          run.checks.filter(each => each.result === result).length,
        );
      return run.error
        ? t('connection.endedEarly')
        : t('connection.ended', {
            passed: count('passed'),
            limited: count('limited'),
            failed: count('failed'),
            notTried: count('not-tried'),
          });
    }
  }
}
