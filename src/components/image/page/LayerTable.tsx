import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Limited } from '../../shared';
import { LayerRow, useLayerStyles } from './LayerRow';
import { PlacedStep } from './findSteps';

interface LayerTableProps {
  id?: string;
  steps: readonly PlacedStep[];
  /** Whether nothing made the layers: then they are told by their types. */
  isArtifact?: boolean;
}

/** Layers, and steps that made none, in order. */
export function LayerTable({ id, steps, isArtifact = false }: LayerTableProps) {
  const classes = useLayerStyles();
  const { t } = useAcrTranslation();
  return (
    <Limited items={steps}>
      {shown => (
        <Table id={id} size="small" className={classes.table}>
          <TableHead>
            <TableRow>
              <TableCell className={classes.number}>
                {t('layers.number')}
              </TableCell>
              <TableCell className={classes.command}>
                {isArtifact ? t('layers.mediaType') : t('layers.command')}
              </TableCell>
              <TableCell className={classes.size}>{t('column.size')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(step => (
              // By its place: what is unfolded of a step is unfolded of no other.
              <LayerRow key={step.place} step={step} isArtifact={isArtifact} />
            ))}
          </TableBody>
        </Table>
      )}
    </Limited>
  );
}
