import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { AcrImageConfig, joinLayers } from 'backstage-plugin-acr-common';
import { LayeredManifest } from '../../../data/images';
import { Reading } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Limited } from '../../shared';
import { LayerRow, useLayerStyles } from './LayerRow';

interface LayersProps {
  manifest: LayeredManifest;
  /** Has the commands; absent for what is no image to run. */
  config?: Reading<AcrImageConfig>;
}

/** What an image is made of, in order, and what made it. */
export function Layers({ manifest, config }: LayersProps) {
  const classes = useLayerStyles();
  const { t } = useAcrTranslation();
  const history = config?.state === 'ready' ? config.value.history : [];
  const { steps, isHistoryUsable } = joinLayers(manifest.layers, history);
  if (steps.length === 0) {
    return <Typography variant="body2">{t('layers.none')}</Typography>;
  }
  const note = (text: string) => (
    <Typography variant="body2" color="textSecondary" gutterBottom>
      {text}
    </Typography>
  );
  return (
    <>
      {config?.state === 'failed' && note(t('layers.noConfiguration'))}
      {config?.state === 'ready' &&
        !isHistoryUsable &&
        note(t('layers.noHistory'))}
      <Limited items={steps}>
        {shown => (
          <Table size="small" className={classes.table}>
            <TableHead>
              <TableRow>
                <TableCell className={classes.number}>
                  {t('layers.number')}
                </TableCell>
                <TableCell className={classes.command}>
                  {config ? t('layers.command') : t('layers.mediaType')}
                </TableCell>
                <TableCell className={classes.size}>
                  {t('column.size')}
                </TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((step, at) => (
                <LayerRow
                  // Steps may be the same; they stay in their order.
                  key={String(at)}
                  step={step}
                  isArtifact={!config}
                />
              ))}
            </TableBody>
          </Table>
        )}
      </Limited>
    </>
  );
}
