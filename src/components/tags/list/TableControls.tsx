import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { SearchField } from '../../shared';
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
      <SearchField
        placeholder={t('list.filter')}
        label={props.filterHint}
        value={props.filter}
        onChange={props.onFilter}
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
