import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import {
  readSecurityChoice,
  SECURITY_CHOICES,
  SecurityChoice,
} from './filterBySecurity';
import { SECURITY_FILTER_SIZE } from './SecurityFilterRoom';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
  },
  choice: { width: SECURITY_FILTER_SIZE.width },
}));

export interface SecurityFilterProps {
  choice: SecurityChoice;
  onChoose: (choice: SecurityChoice) => void;
  /** How many images are known well enough to be filtered. */
  known: number;
}

/** Chooses rows by their security, as far as that is known. */
export function SecurityFilter(props: SecurityFilterProps) {
  const { choice, onChoose, known } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <div className={classes.root}>
      <TextField
        className={classes.choice}
        select
        size="small"
        variant="outlined"
        label={t('security.filter.label')}
        id="acr-security-filter"
        value={choice}
        onChange={event => onChoose(readSecurityChoice(event.target.value))}
      >
        {SECURITY_CHOICES.map(each => (
          <MenuItem key={each} value={each}>
            {t(`security.filter.${each}`)}
          </MenuItem>
        ))}
      </TextField>
      {choice !== 'all' && (
        <Typography variant="body2" color="textSecondary" role="status">
          {t('security.filter.scope', {
            count: known,
            formatted: formats.number(known),
          })}
        </Typography>
      )}
    </div>
  );
}
