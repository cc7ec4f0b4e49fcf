import { useCallback, useState } from 'react';
import { NamedRepository, TagRow, Tags } from '../../../data/tags';
import type { RowMenuProps } from './RowMenu';
import { OpenRowMenu } from './RowMenuButton';

/**
 * Keeps whose menu is open: the table has one for all of its rows.
 *
 * @param repositories - whose tags the rows are
 * @param lists - what was read of the tags of each
 * @returns the menu, once somebody has opened one
 */
export function useRowMenu(
  repositories: readonly NamedRepository[],
  lists: readonly Tags[],
): { menu?: RowMenuProps; onOpenMenu: OpenRowMenu } {
  const [row, setRow] = useState<TagRow>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const onOpenMenu = useCallback((opened: TagRow, button: HTMLElement) => {
    setRow(opened);
    setAnchor(button);
  }, []);
  const at = repositories.findIndex(
    ({ repository }) => repository === row?.repository,
  );
  const listing = lists[at]?.listing;
  return {
    onOpenMenu,
    menu:
      row && listing && 'registry' in listing
        ? {
            row,
            told: listing.registry,
            anchor,
            onClose: () => setAnchor(null),
          }
        : undefined,
  };
}
