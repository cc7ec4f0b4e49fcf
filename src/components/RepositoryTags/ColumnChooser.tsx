import Button from '@material-ui/core/Button';
import Checkbox from '@material-ui/core/Checkbox';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { HiddenColumns } from '../../hooks/useHiddenColumns';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ColumnId } from '../TagTable/columns';
import { useColumnTitles } from '../TagTable/useColumnTitles';

export interface ColumnChooserProps extends HiddenColumns {
  /** The columns that there are to choose from. */
  offered: readonly ColumnId[];
}

/** Hides and shows columns of the table. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { hidden, toggle, offered } = props;
  const { t } = useAcrTranslation();
  const titles = useColumnTitles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
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
            <Checkbox
              size="small"
              color="primary"
              checked={!hidden.has(id)}
              tabIndex={-1}
              inputProps={{ 'aria-hidden': true }}
            />
            <ListItemText primary={titles[id]} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
