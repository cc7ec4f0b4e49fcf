import Chip from '@material-ui/core/Chip';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ImageConfig } from '../../api/contentTypes';
import { Reading } from '../../hooks/reading';
import { LayeredManifest } from '../../hooks/useImageContent';
import { readableCommand } from '../../image/commands';
import { joinLayers, LayerStep } from '../../image/layers';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { formatBytes } from '../formatBytes';
import { formatNumber } from '../formatNumber';
import { ClampedCode } from './ClampedCode';

const useStyles = makeStyles(theme => ({
  table: { tableLayout: 'fixed' },
  number: { width: 48, paddingLeft: 0 },
  size: {
    width: '30%',
    minWidth: 110,
    paddingRight: 0,
    verticalAlign: 'top',
  },
  command: { verticalAlign: 'top' },
  empty: { color: theme.palette.text.secondary },
  track: {
    height: 4,
    marginTop: theme.spacing(0.5),
    backgroundColor: theme.palette.action.hover,
  },
  // At least to be seen.
  bar: {
    height: '100%',
    minWidth: 2,
    backgroundColor: theme.palette.primary.main,
  },
  chip: { margin: theme.spacing(0, 0, 0, 1), height: 20 },
  note: { marginBottom: theme.spacing(1) },
}));

interface LayersProps {
  manifest: LayeredManifest;
  /** Has the commands; absent for what is no image to run. */
  config?: Reading<ImageConfig>;
}

/** What an image is made of, in order, and what made it. */
export function Layers({ manifest, config }: LayersProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const history = config?.state === 'ready' ? config.value.history : [];
  const { steps, isHistoryUsable } = joinLayers(manifest.layers, history);
  const note = findNote();

  function findNote() {
    if (config?.state === 'failed') {
      return t('layers.noConfiguration');
    }
    return config?.state === 'ready' && !isHistoryUsable
      ? t('layers.noHistory')
      : undefined;
  }
  if (steps.length === 0) {
    return <Typography variant="body2">{t('layers.none')}</Typography>;
  }
  return (
    <>
      {note && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.note}
        >
          {note}
        </Typography>
      )}
      <Table size="small" className={classes.table}>
        <TableHead>
          <TableRow>
            <TableCell className={classes.number}>
              {t('layers.number')}
            </TableCell>
            <TableCell>
              {config ? t('layers.command') : t('layers.mediaType')}
            </TableCell>
            <TableCell className={classes.size}>{t('column.size')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {steps.map((step, at) => (
            // eslint-disable-next-line react/no-array-index-key -- They are in order.
            <Row key={at} step={step} isArtifact={!config} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

function Row({ step, isArtifact }: { step: LayerStep; isArtifact: boolean }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const text =
    isArtifact && step.kind === 'layer' ? step.mediaType : step.command;
  const command = text === undefined ? '' : readableCommand(text);
  if (step.kind === 'empty') {
    return (
      <TableRow className={classes.empty}>
        <TableCell className={classes.number}>–</TableCell>
        <TableCell className={classes.command} style={{ color: 'inherit' }}>
          <ClampedCode text={command} />
        </TableCell>
        <TableCell className={classes.size} style={{ color: 'inherit' }}>
          {t('layers.empty')}
        </TableCell>
      </TableRow>
    );
  }
  const percent = `${(100 * step.share).toFixed(1)}%`;
  return (
    <TableRow title={step.digest}>
      <TableCell className={classes.number}>
        {formatNumber(step.number)}
      </TableCell>
      <TableCell className={classes.command}>
        <ClampedCode text={command || t('layers.commandNotTold')} />
      </TableCell>
      <TableCell className={classes.size}>
        {formatBytes(step.size)}
        {step.isLargest && (
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
          aria-valuenow={Math.round(100 * step.share)}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <div className={classes.bar} style={{ width: percent }} />
        </div>
      </TableCell>
    </TableRow>
  );
}
