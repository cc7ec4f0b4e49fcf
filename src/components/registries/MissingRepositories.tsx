import List from '@material-ui/core/List';
import ListItem from '@material-ui/core/ListItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useMemo } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Limited } from '../shared';
import { UsedName } from './repositoryRows';
import { UserLinks } from './UserLinks';

/** As many as are named unless somebody wants to see more. */
const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2.5), overflowWrap: 'anywhere' },
  item: { flexWrap: 'wrap', gap: theme.spacing(0, 1), padding: 0 },
}));

interface MissingRepositoriesProps {
  /** All that the registry has. */
  names: readonly string[];
  /** All that somebody uses. */
  used: UsedName[];
}

/** What entities use and the registry does not have. */
export function MissingRepositories(props: MissingRepositoriesProps) {
  const { names, used } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const id = useId();
  const missing = useMemo(() => {
    const known = new Set(names);
    return used.filter(({ name }) => !known.has(name));
  }, [names, used]);
  if (missing.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <Typography id={id} variant="subtitle2" component="h3">
        {t('registries.missing')}
      </Typography>
      <Limited items={missing} limit={SHOWN}>
        {shown => (
          <List dense disablePadding aria-labelledby={id}>
            {shown.map(({ name, users }) => (
              <ListItem key={name} className={classes.item}>
                <Typography variant="body2">{name}</Typography>
                <UserLinks refs={users} />
              </ListItem>
            ))}
          </List>
        )}
      </Limited>
    </div>
  );
}
