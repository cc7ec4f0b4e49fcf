import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ShownIcon from '@material-ui/icons/CheckBox';
import HiddenIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import { HiddenColumns } from '../../../data/tags';
import { ColumnId, useColumnTitles } from '../table';

const useStyles = makeStyles(theme => ({
  icon: { margin: theme.spacing(1, 1, 1, 0) },
}));

export interface ColumnMenuProps extends HiddenColumns {
  /** The columns that there are to choose from. */
  offered: readonly ColumnId[];
  /** What it hangs from; closed without. */
  anchor: HTMLElement | null;
  onClose: () => void;
}

/** The columns, to be hidden and shown. */
export function ColumnMenu(props: ColumnMenuProps) {
  const { hidden, toggle, offered, anchor, onClose } = props;
  const classes = useStyles();
  const titles = useColumnTitles();
  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {offered.map(id => (
        <MenuItem
          key={id}
          dense
          role="menuitemcheckbox"
          aria-checked={!hidden.has(id)}
          onClick={() => toggle(id)}
        >
          {/* Pictures: a checkbox within one would be another control. */}
          {hidden.has(id) ? (
            <HiddenIcon
              className={classes.icon}
              fontSize="small"
              color="action"
            />
          ) : (
            <ShownIcon
              className={classes.icon}
              fontSize="small"
              color="primary"
            />
          )}
          <ListItemText primary={titles[id]} />
        </MenuItem>
      ))}
    </Menu>
  );
}
