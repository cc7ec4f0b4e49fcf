import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import { PropsWithChildren, useId, useState } from 'react';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2.5, 0.5) },
  button: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
}));

/** What stands below a button, once somebody asks: nothing is read before that. */
export function Fold({
  title,
  children,
}: PropsWithChildren<{ title: string }>) {
  const classes = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={classes.root}>
      <Button
        size="small"
        className={classes.button}
        startIcon={isOpen ? <CollapseIcon /> : <ExpandIcon />}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      {isOpen && (
        <section id={id} aria-label={title}>
          {children}
        </section>
      )}
    </div>
  );
}
