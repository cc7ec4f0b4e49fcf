import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), overflowWrap: 'anywhere' },
}));

/** As much of what the address had named as stands in a line, in characters. */
const MOST = 100;

export interface UnknownRepositoryNoteProps {
  /** What the address had named: of any content and length. */
  name: string;
}

/** Says that the address had named a repository that is not there. */
export function UnknownRepositoryNote({ name }: UnknownRepositoryNoteProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const repository = name.length > MOST ? `${name.slice(0, MOST)}…` : name;
  return (
    <Typography className={classes.root} variant="body2" role="status">
      {t('repositories.unknown', { repository })}
    </Typography>
  );
}
