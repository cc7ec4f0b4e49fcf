import FormControlLabel from '@material-ui/core/FormControlLabel';
import InputAdornment from '@material-ui/core/InputAdornment';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import FilterIcon from '@material-ui/icons/FilterList';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ColumnChooser, ColumnChooserProps } from './ColumnChooser';
import { SecurityFilter, SecurityFilterProps } from './SecurityFilter';
import { SecurityFilterRoom } from './SecurityFilterRoom';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 3),
    padding: theme.spacing(1, 2.5),
  },
  // The label's own margin makes room for a larger switch than this one.
  companions: { marginLeft: 0, gap: theme.spacing(0.5) },
  filter: { flex: '0 1 280px', minWidth: 180 },
}));

interface TableControlsProps {
  filter: string;
  onFilter: (filter: string) => void;
  /** By what rows are filtered. */
  filterHint: string;
  /** How many tags are attached to images and folded away. */
  companions: number;
  showsCompanions: boolean;
  onShowCompanions: (shows: boolean) => void;
  columns: ColumnChooserProps;
  /** Absent where nothing is known of it. */
  security?: SecurityFilterProps | 'later';
}

/** What the user can choose about the table. */
export function TableControls(props: TableControlsProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <div className={classes.root}>
      <TextField
        className={classes.filter}
        size="small"
        variant="outlined"
        placeholder={t('list.filter')}
        value={props.filter}
        onChange={event => props.onFilter(event.target.value)}
        inputProps={{ 'aria-label': props.filterHint, type: 'search' }}
        InputProps={{
          startAdornment: (
            <InputAdornment position="start">
              <FilterIcon fontSize="small" />
            </InputAdornment>
          ),
        }}
      />
      {props.security === 'later' && <SecurityFilterRoom />}
      {typeof props.security === 'object' && (
        <SecurityFilter {...props.security} />
      )}
      <ColumnChooser {...props.columns} />
      {props.companions > 0 && (
        <FormControlLabel
          className={classes.companions}
          title={t('list.companionsHint')}
          label={t('list.showCompanions', { count: props.companions })}
          control={
            <Switch
              size="small"
              color="primary"
              checked={props.showsCompanions}
              onChange={event => props.onShowCompanions(event.target.checked)}
            />
          }
        />
      )}
    </div>
  );
}
