import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { loginServerSnippet } from '../../apis';
import { useRegistry } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Snippet } from './Snippet';

const useStyles = makeStyles(theme => ({
  // As far from what stands before it as the commands would be.
  text: { marginTop: theme.spacing(1), overflowWrap: 'anywhere' },
}));

interface NoCommandsProps {
  /** What the registry calls itself. */
  told: string;
}

/** Says why there are no commands for the registry around, and what brings them. */
export function NoCommands({ told }: NoCommandsProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  return (
    <>
      <Typography className={classes.text} variant="body2" role="note">
        {t('pull.unknownHost', { registry: told })}
      </Typography>
      <Snippet text={loginServerSnippet(registry)} />
    </>
  );
}
