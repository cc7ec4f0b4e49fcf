import Chip from '@material-ui/core/Chip';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import { LayerStep, showText } from 'backstage-plugin-acr-common';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ClampedCode, Command } from '../../shared';

/** How a table of layers looks. */
export const useLayerStyles = makeStyles(theme => ({
  table: { tableLayout: 'fixed' },
  number: {
    width: 40,
    padding: theme.spacing(0.75, 1, 0.75, 0),
    verticalAlign: 'top',
  },
  command: {
    padding: theme.spacing(0.75, 1),
    color: 'inherit',
    verticalAlign: 'top',
  },
  size: {
    width: '30%',
    padding: theme.spacing(0.75, 0, 0.75, 1),
    color: 'inherit',
    verticalAlign: 'top',
    '& > *': { marginRight: theme.spacing(1) },
  },
  empty: { color: theme.palette.text.secondary },
  track: {
    height: 4,
    marginTop: theme.spacing(0.5),
    backgroundColor: theme.palette.action.hover,
  },
  bar: {
    height: '100%',
    minWidth: 2, // At least to be seen.
    backgroundColor: theme.palette.primary.main,
  },
  chip: { height: 20 },
}));

interface LayerRowProps {
  step: LayerStep;
  /** Whether nothing made it: then it is told by its type. */
  isArtifact: boolean;
}

/** A layer, or a step that made none. */
export function LayerRow({ step, isArtifact }: LayerRowProps) {
  const classes = useLayerStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  if (step.kind === 'empty') {
    return (
      <TableRow className={classes.empty}>
        <TableCell className={classes.number}>–</TableCell>
        <TableCell className={classes.command}>
          <Command command={step.command} />
        </TableCell>
        <TableCell className={classes.size}>{t('layers.empty')}</TableCell>
      </TableRow>
    );
  }
  const { number, digest, size, share, isLargest, mediaType } = step;
  return (
    <TableRow title={digest}>
      <TableCell className={classes.number}>{formats.number(number)}</TableCell>
      <TableCell className={classes.command}>
        {isArtifact ? (
          <ClampedCode {...showText(mediaType)} />
        ) : (
          <Command command={step.command} />
        )}
      </TableCell>
      <TableCell className={classes.size}>
        <span>{formats.bytes(size)}</span>
        {isLargest && (
          <Chip
            size="small"
            label={t('layers.largest')}
            className={classes.chip}
          />
        )}
        <div
          className={classes.track}
          role="meter"
          aria-label={t('layers.share')}
          aria-valuenow={Math.round(100 * share)}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <div
            className={classes.bar}
            style={{ width: `${(100 * share).toFixed(1)}%` }}
          />
        </div>
      </TableCell>
    </TableRow>
  );
}
