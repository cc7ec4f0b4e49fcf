import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  AcrImageConfig,
  showText,
  showWords,
  splitVariable,
} from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { ClampedCode, Fact, FactList } from '../../shared';
import { NamedValues } from './NamedValues';

const useStyles = makeStyles(theme => ({
  title: { margin: theme.spacing(2.5, 0, 0.5) },
  chip: { margin: theme.spacing(0, 0, 0, 1), height: 20 },
}));

/** How an image is run. */
export function Configuration({ config }: { config: AcrImageConfig }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { environment, labels } = config;
  const code = (text: string) => <ClampedCode {...showText(text)} />;
  const argv = (words: string[]) =>
    words.length > 0 ? (
      <ClampedCode {...showWords(words)} />
    ) : (
      t('configuration.none')
    );
  const list = (items: string[]): ReactNode =>
    items.length > 0 ? code(items.join(', ')) : t('configuration.none');
  const facts: Fact[] = [
    [t('configuration.entrypoint'), argv(config.entrypoint)],
    [t('configuration.command'), argv(config.command)],
    [
      t('configuration.user'),
      <>
        {config.user ? code(config.user) : describeNoUser(t, config)}
        {isRoot(config) && (
          <Chip
            size="small"
            className={classes.chip}
            label={t('configuration.root')}
            title={t('configuration.rootHint')}
          />
        )}
      </>,
    ],
    [t('configuration.workingDirectory'), code(config.workingDirectory || '/')],
    [t('configuration.ports'), list(config.ports)],
    [t('configuration.volumes'), list(config.volumes)],
    [t('configuration.healthCheck'), describeHealthCheck(t, config, argv)],
  ];
  return (
    <>
      <FactList facts={facts} />
      <Typography variant="subtitle1" component="h4" className={classes.title}>
        {t('configuration.environment')}
      </Typography>
      <NamedValues
        values={environment.map(splitVariable)}
        none={t('configuration.noEnvironment')}
      />
      <Typography variant="subtitle1" component="h4" className={classes.title}>
        {t('configuration.labels')}
      </Typography>
      <NamedValues
        values={Object.entries(labels).map(([name, value]) => ({
          name,
          value,
        }))}
        none={t('configuration.noLabels')}
      />
    </>
  );
}

/** Whether it runs as root: what names no user does, but for Windows. */
function isRoot({ user, platform }: AcrImageConfig): boolean {
  const [name] = user.split(':');
  return platform?.os !== 'windows' && ['', '0', 'root'].includes(name);
}

function describeNoUser(t: AcrTranslate, { platform }: AcrImageConfig): string {
  return platform?.os === 'windows'
    ? t('configuration.windowsUser')
    : t('configuration.noUser');
}

/** `["NONE"]` switches off what the base image checks (Docker's `HEALTHCHECK`). */
function describeHealthCheck(
  t: AcrTranslate,
  { healthCheck }: AcrImageConfig,
  argv: (words: string[]) => ReactNode,
): ReactNode {
  if (!healthCheck || healthCheck.length === 0) {
    return t('configuration.none');
  }
  return healthCheck[0] === 'NONE'
    ? t('configuration.healthCheckOff')
    : argv(healthCheck);
}
