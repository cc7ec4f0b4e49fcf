import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { loginCommand } from '../../../apis';
import { useRegistry } from '../../../data/registries';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Panel } from '../../frame';
import { Commands } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(3), maxWidth: 900 },
  text: { marginTop: theme.spacing(1) },
  action: { marginTop: theme.spacing(2) },
}));

export interface EmptyRepositoryProps {
  repository: string;
  /** What the registry calls itself. */
  registry: string;
  onRefresh: () => void;
}

/** A repository without tags: no error, and a way to the first one. */
export function EmptyRepository(props: EmptyRepositoryProps) {
  const { repository, registry, onRefresh } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const configured = useRegistry();
  return (
    <Panel className={classes.root}>
      <Typography variant="h5" component="h2">
        {t('empty.title', { repository })}
      </Typography>
      <Typography className={classes.text}>{t('empty.description')}</Typography>
      <Commands told={registry} copyLabel={t('empty.copyCommand')}>
        {host =>
          [
            loginCommand(host, configured),
            `docker build --tag ${host}/${repository}:1.0.0 .`,
            `docker push ${host}/${repository}:1.0.0`,
          ].join('\n')
        }
      </Commands>
      <Button className={classes.action} variant="outlined" onClick={onRefresh}>
        {t('list.refresh')}
      </Button>
    </Panel>
  );
}
