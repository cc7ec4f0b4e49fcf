import { makeStyles } from '@material-ui/core/styles';
import MoreIcon from '@material-ui/icons/MoreVert';
import { memo } from 'react';
import { TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { smallButton } from '../../shared';

const useStyles = makeStyles(theme => ({ root: smallButton(theme) }));

/** Opens the menu of a row: a stable function. */
export type OpenRowMenu = (row: TagRow, anchor: HTMLElement) => void;

interface RowMenuButtonProps {
  row: TagRow;
  onOpen: OpenRowMenu;
}

/** The button for what can be done with a row. */
export const RowMenuButton = memo(({ row, onOpen }: RowMenuButtonProps) => {
  const { t } = useAcrTranslation();
  return (
    <button
      type="button"
      className={useStyles().root}
      aria-label={t('row.menu', { tag: row.tag.name })}
      aria-haspopup="menu"
      onClick={event => onOpen(row, event.currentTarget)}
    >
      <MoreIcon />
    </button>
  );
});
