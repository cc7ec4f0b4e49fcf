import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { forwardRef } from 'react';
import { pullCommands, referenceOf } from '../../../apis';
import { useAcrEvent } from '../../../data/analytics';
import { RegistryProvider } from '../../../data/registries';
import { useContainerTool } from '../../../data/settings';
import { TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { useCopying } from '../../shared';

export interface RowMenuProps {
  row: TagRow;
  /** What its registry calls itself. */
  told: string;
  /** What it hangs from; closed without. */
  anchor: HTMLElement | null;
  onClose: () => void;
}

interface CopyItemProps {
  what: string;
  text: string;
  onCopy?: () => void;
  onClose: () => void;
}

/**
 * Copies a text, says so, and closes the menu, which gives each item what makes it take
 * the focus.
 */
const CopyItem = forwardRef<HTMLLIElement, CopyItemProps>((props, ref) => {
  const { what, text, onCopy, onClose, ...ofMenu } = props;
  const { t } = useAcrTranslation();
  const { copy, isSaid } = useCopying(onClose);
  return (
    <MenuItem
      {...ofMenu}
      ref={ref}
      dense
      onClick={() => {
        copy(text);
        onCopy?.();
      }}
    >
      <ListItemText
        primary={isSaid ? t('tag.copied') : what}
        secondary={text}
        primaryTypographyProps={{ role: 'status' }}
        secondaryTypographyProps={{ noWrap: true, style: { maxWidth: 420 } }}
      />
    </MenuItem>
  );
});

/** What can be copied of a row. */
export function RowMenu(props: RowMenuProps) {
  return (
    <RegistryProvider registry={props.row.repository.registry}>
      <Items {...props} />
    </RegistryProvider>
  );
}

function Items({ row, told, anchor, onClose }: RowMenuProps) {
  const { t } = useAcrTranslation();
  const tell = useAcrEvent();
  const { value: tool } = useContainerTool();
  const { registry, name: repository } = row.repository;
  const { tag, manifest, buildCache } = row;
  const image = { registry: told, repository, tag, manifest };
  const reference = referenceOf(image, registry);
  // The first of them is the one by the tag.
  const [pull] = pullCommands(image, { registry, buildCache, tool });
  return (
    <Menu anchorEl={anchor} open={anchor !== null} onClose={onClose}>
      {reference && (
        <CopyItem
          what={t('row.copyReference')}
          text={reference}
          onClose={onClose}
        />
      )}
      <CopyItem
        what={t('row.copyDigest')}
        text={tag.digest}
        onClose={onClose}
      />
      {pull && (
        <CopyItem
          what={t('row.copyPullCommand')}
          text={pull.command}
          onClose={onClose}
          onCopy={() =>
            tell('copyPullCommand', `${repository}:${tag.name}`, {
              command: pull.id,
            })
          }
        />
      )}
    </Menu>
  );
}
