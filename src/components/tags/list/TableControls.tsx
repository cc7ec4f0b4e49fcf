import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { LabelledSwitch, SearchField } from '../../shared';
import { ColumnChooser, ColumnChooserProps } from './ColumnChooser';
import { SecurityFilter, SecurityFilterProps } from './SecurityFilter';
import { SecurityFilterRoom } from './SecurityFilterRoom';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: theme.spacing(1, 2),
    padding: theme.spacing(1, 2.5),
  },
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
  /** Absent where no image has several tags. */
  grouping?: { isGrouped: boolean; onGroup: (isGrouped: boolean) => void };
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
      {props.grouping && (
        <LabelledSwitch
          label={t('list.groupByImage')}
          title={t('list.groupByImageHint')}
          isOn={props.grouping.isGrouped}
          onSwitch={props.grouping.onGroup}
        />
      )}
      {props.companions > 0 && (
        <LabelledSwitch
          label={t('list.showCompanions', { count: props.companions })}
          title={t('list.companionsHint')}
          isOn={props.showsCompanions}
          onSwitch={props.onShowCompanions}
        />
      )}
    </div>
  );
}
