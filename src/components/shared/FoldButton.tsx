import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import { PropsWithChildren } from 'react';

const useStyles = makeStyles(theme => ({
  root: { textTransform: 'none', marginLeft: theme.spacing(-0.5) },
}));

interface FoldButtonProps {
  isOpen: boolean;
  onToggle: () => void;
  /** The id of what it opens, as far as that is there. */
  controls?: string;
}

/** Opens what is folded, and folds it again. */
export function FoldButton(props: PropsWithChildren<FoldButtonProps>) {
  const { isOpen, onToggle, controls, children } = props;
  const classes = useStyles();
  return (
    <Button
      size="small"
      className={classes.root}
      startIcon={isOpen ? <CollapseIcon /> : <ExpandIcon />}
      aria-expanded={isOpen}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
