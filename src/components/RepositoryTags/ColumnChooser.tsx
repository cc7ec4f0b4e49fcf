import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import ShownIcon from '@material-ui/icons/CheckBox';
import HiddenIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import { useState } from 'react';
import { HiddenColumns } from '../../hooks/useHiddenColumns';
import { useWasEver } from '../../hooks/useWasEver';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ColumnId } from '../TagTable/columns';
import { useColumnTitles } from '../TagTable/useColumnTitles';

const useStyles = makeStyles(theme => ({
  icon: { margin: theme.spacing(1, 1, 1, 0) },
}));

export interface ColumnChooserProps extends HiddenColumns {
  /** The columns that there are to choose from. */
  offered: readonly ColumnId[];
}

/** Hides and shows columns of the table. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { hidden, toggle, offered } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const titles = useColumnTitles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  // A menu that nobody opened would only keep the first rows waiting.
  const hasMenu = useWasEver(anchor !== null);
  return (
    <>
      <Button
        size="small"
        aria-haspopup="true"
        endIcon={<ArrowDropDownIcon />}
        onClick={event => setAnchor(event.currentTarget)}
      >
        {t('list.columns')}
      </Button>
      {hasMenu && (
        <Menu
          anchorEl={anchor}
          open={anchor !== null}
          onClose={() => setAnchor(null)}
        >
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
      )}
    </>
  );
}
