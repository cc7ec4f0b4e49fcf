import FormControlLabel from '@material-ui/core/FormControlLabel';
import MenuItem from '@material-ui/core/MenuItem';
import Switch from '@material-ui/core/Switch';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { SEVERITIES, Severity } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FindingFilter } from './filterFindings';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  severity: { minWidth: 140 },
}));

interface FindingFiltersProps {
  filter: FindingFilter;
  onChange: (filter: FindingFilter) => void;
}

/** Chooses which findings are shown. */
export function FindingFilters({ filter, onChange }: FindingFiltersProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { severities, packageText, isOnlyFixable } = filter;
  return (
    <div className={classes.root}>
      <TextField
        select
        size="small"
        variant="outlined"
        id="acr-finding-severity"
        className={classes.severity}
        label={t('severity.label')}
        InputLabelProps={{ shrink: true }}
        SelectProps={{
          multiple: true,
          displayEmpty: true,
          renderValue: value => describe(value as Severity[]),
        }}
        value={severities}
        onChange={({ target }) =>
          // With `multiple` it is a list, which its type does not say.
          onChange({
            ...filter,
            severities: SEVERITIES.filter(each => target.value.includes(each)),
          })
        }
      >
        {SEVERITIES.map(severity => (
          <MenuItem key={severity} value={severity}>
            {t(`severity.${severity}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        size="small"
        variant="outlined"
        id="acr-finding-package"
        label={t('report.package')}
        value={packageText}
        onChange={event =>
          onChange({ ...filter, packageText: event.target.value })
        }
      />
      <FormControlLabel
        control={
          <Switch
            color="primary"
            checked={isOnlyFixable}
            onChange={event =>
              onChange({ ...filter, isOnlyFixable: event.target.checked })
            }
          />
        }
        label={t('report.onlyFixable')}
      />
    </div>
  );

  function describe(chosen: readonly Severity[]): string {
    return (
      formats.list(chosen.map(severity => t(`severity.${severity}`))) ||
      t('report.allSeverities')
    );
  }
}
