import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { readingKey, RepositoryReading } from 'backstage-plugin-acr-common';
import { useId } from 'react';
import { ALL, useSelectedRepository } from '../../../data/address';
import { visibleText } from '../../../formats';
import { useGoTo } from '../../../routing';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2), minWidth: 260, maxWidth: '100%' },
  // It stands on the page itself, where the usual grey is too pale.
  label: { color: theme.palette.text.primary },
}));

interface RepositorySwitchProps {
  readings: RepositoryReading[];
  /** The key of one of them, or `ALL`. */
  selected: string;
}

/** Chooses one of an entity's repositories, or all. */
export function RepositorySwitch(props: RepositorySwitchProps) {
  const { readings, selected } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedRepository();
  const goTo = useGoTo();
  const id = useId();
  return (
    <TextField
      select
      id={id}
      className={classes.root}
      size="small"
      variant="outlined"
      label={t('repositories.choice')}
      value={selected}
      onChange={event => goTo(addressOf(event.target.value))}
      SelectProps={{ labelId: `${id}-label` }}
      InputLabelProps={{ id: `${id}-label`, className: classes.label }}
    >
      <MenuItem value={ALL}>{t('repositories.all')}</MenuItem>
      {readings.map(reading => (
        <MenuItem key={readingKey(reading)} value={readingKey(reading)}>
          {reading.kind === 'repository' ? (
            <span>
              {reading.repository.name}{' '}
              {reading.repository.registry.title && (
                <Typography variant="caption">
                  {reading.repository.registry.title}
                </Typography>
              )}
            </span>
          ) : (
            visibleText(reading.text)
          )}
        </MenuItem>
      ))}
    </TextField>
  );
}
