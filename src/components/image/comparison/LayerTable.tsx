import TableRow from '@material-ui/core/TableRow';
import { showText } from 'backstage-plugin-acr-common';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ClampedCode, Command, HeadedCell, LimitedTable } from '../../shared';
import { ChangedLayer } from './changedLayers';

interface LayerTableProps {
  added: ChangedLayer[];
  removed: ChangedLayer[];
  /** Whether commands made them; else only their types are known. */
  hasCommands: boolean;
}

/** The layers that only one of two images has. */
export function LayerTable({ added, removed, hasCommands }: LayerTableProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const rows = [
    ...added.map(layer => ({ change: t('compare.added'), ...layer })),
    ...removed.map(layer => ({ change: t('compare.removed'), ...layer })),
  ];
  const titles = [
    t('compare.change'),
    hasCommands ? t('layers.command') : t('layers.mediaType'),
    t('column.size'),
  ];
  return (
    <LimitedTable
      label={t('image.layers')}
      titles={titles}
      widths={[100, undefined, 100]}
      items={rows}
    >
      {({ change, digest, mediaType, command, size }, at) => (
        <TableRow key={at} title={digest}>
          <HeadedCell heading={titles[0]}>{change}</HeadedCell>
          <HeadedCell heading={titles[1]}>
            {hasCommands ? (
              <Command command={command} />
            ) : (
              <ClampedCode {...showText(mediaType)} />
            )}
          </HeadedCell>
          <HeadedCell heading={titles[2]}>{formats.bytes(size)}</HeadedCell>
        </TableRow>
      )}
    </LimitedTable>
  );
}
