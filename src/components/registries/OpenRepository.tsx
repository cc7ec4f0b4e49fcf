import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { findNameProblemIn, NameProblem } from 'backstage-plugin-acr-common';
import { useId, useState } from 'react';
import { useSelectedRegistry } from '../../data/address';
import { useRegistry } from '../../data/registries';
import { useGoTo } from '../../routing';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describeNameProblem } from '../failures';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    padding: theme.spacing(2, 2.5, 1),
  },
  name: { flex: '0 1 360px', minWidth: 180 },
}));

/** Opens a repository whose name the user knows. */
export function OpenRepository() {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const { addressOf } = useSelectedRegistry();
  const goTo = useGoTo();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<NameProblem>();
  return (
    <form
      className={classes.root}
      onSubmit={event => {
        event.preventDefault();
        const name = text.trim();
        const found = findNameProblemIn(registry, name);
        setProblem(found);
        if (!found) {
          goTo(addressOf(registry, name));
        }
      }}
    >
      <TextField
        id={id}
        className={classes.name}
        size="small"
        variant="outlined"
        label={t('registries.name')}
        value={text}
        onChange={event => setText(event.target.value)}
        error={problem !== undefined}
        helperText={problem && describeNameProblem(t, problem)}
      />
      <Button type="submit" variant="outlined">
        {t('registries.open')}
      </Button>
    </form>
  );
}
