import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/WarningOutlined';
import { useFormats } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.5, 2.5),
  },
  // Its first line is beside the icon, which is a little higher.
  text: { overflowWrap: 'anywhere', paddingTop: 2 },
}));

export interface UnreadableNoteProps {
  /** How many entries of a list could not be read; absent if there are none. */
  unreadable?: number;
  /** What the list is of: each row, or what stands beside the rows. */
  part?: 'rows' | 'manifests';
  /** What the repository is called, where there are several. */
  label?: string;
}

/** Says that entries of a list are left out; nothing if none is. */
export function UnreadableNote(props: UnreadableNoteProps) {
  const { unreadable: count, part = 'rows', label } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (!count) {
    return null;
  }
  const numbers = { count, formatted: formats.number(count) };
  const what =
    part === 'rows'
      ? t('error.unreadable', numbers)
      : t('error.unreadableManifests', numbers);
  return (
    <div className={classes.root} role="note">
      <WarningIcon color="error" aria-hidden />
      <Typography className={classes.text} variant="body2">
        {label === undefined
          ? what
          : t('repositories.note', { repository: label, what })}
      </Typography>
    </div>
  );
}
