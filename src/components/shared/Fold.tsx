import { makeStyles } from '@material-ui/core/styles';
import { PropsWithChildren, useId, useState } from 'react';
import { FoldButton } from './FoldButton';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0, 2.5, 0.5) },
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
      <FoldButton
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
        controls={isOpen ? id : undefined}
      >
        {title}
      </FoldButton>
      {isOpen && (
        <section id={id} aria-label={title}>
          {children}
        </section>
      )}
    </div>
  );
}
