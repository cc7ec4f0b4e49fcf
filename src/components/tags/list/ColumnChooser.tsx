import Button from '@material-ui/core/Button';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import { useState } from 'react';
import { useWasEver } from '../../../data/query';
import { HiddenColumns } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ColumnId } from '../table';
import { ColumnMenu } from './ColumnMenu';

export interface ColumnChooserProps extends HiddenColumns {
  /** The columns that there are to choose from. */
  offered: readonly ColumnId[];
}

/** Hides and shows columns of the table. */
export function ColumnChooser(props: ColumnChooserProps) {
  const { t } = useAcrTranslation();
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
        <ColumnMenu
          {...props}
          anchor={anchor}
          onClose={() => setAnchor(null)}
        />
      )}
    </>
  );
}
