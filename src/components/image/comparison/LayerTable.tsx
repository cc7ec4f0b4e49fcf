import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { showText } from 'backstage-plugin-acr-common';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ClampedCode, Command, Limited, ScrollTable } from '../../shared';
import { ChangedLayer } from './changedLayers';

const useStyles = makeStyles({
  change: { width: 80, paddingLeft: 0 },
  size: { width: 100, paddingRight: 0 },
});

interface LayerTableProps {
  added: ChangedLayer[];
  removed: ChangedLayer[];
  /** Whether commands made them; else only their types are known. */
  hasCommands: boolean;
}

/** The layers that only one of two images has. */
export function LayerTable({ added, removed, hasCommands }: LayerTableProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const rows = [
    ...added.map(layer => ({ change: t('compare.added'), ...layer })),
    ...removed.map(layer => ({ change: t('compare.removed'), ...layer })),
  ];
  return (
    <Limited items={rows}>
      {shown => (
        <ScrollTable label={t('image.layers')}>
          <TableHead>
            <TableRow>
              <TableCell className={classes.change}>
                {t('compare.change')}
              </TableCell>
              <TableCell>
                {hasCommands ? t('layers.command') : t('layers.mediaType')}
              </TableCell>
              <TableCell className={classes.size}>{t('column.size')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(({ change, digest, mediaType, command, size }, at) => (
              // eslint-disable-next-line react/no-array-index-key -- They are in order.
              <TableRow key={at} title={digest}>
                <TableCell className={classes.change}>{change}</TableCell>
                <TableCell>
                  {hasCommands ? (
                    <Command command={command} />
                  ) : (
                    <ClampedCode {...showText(mediaType)} />
                  )}
                </TableCell>
                <TableCell className={classes.size}>
                  {formats.bytes(size)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Limited>
  );
}
