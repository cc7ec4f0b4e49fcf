import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Descriptor, SetDifference } from 'backstage-plugin-acr-common';
import { ComparedSide } from '../../../data/images';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { changedLayers } from './changedLayers';
import { describeLayerCounts } from './describeLayerCounts';
import { LayerTable } from './LayerTable';

const useStyles = makeStyles(theme => ({
  note: { marginTop: theme.spacing(1) },
}));

interface LayerChangesProps {
  from: ComparedSide;
  to: ComparedSide;
  difference: SetDifference<Descriptor>;
}

/** Which layers two images share, and which only one of them has. */
export function LayerChanges({ from, to, difference }: LayerChangesProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const added = changedLayers(to, difference.added);
  const removed = changedLayers(from, difference.removed);
  const counts = (
    <Typography variant="body2">
      {describeLayerCounts(t, formats, difference)}
    </Typography>
  );
  if (added.length + removed.length === 0) {
    return counts;
  }
  const configs = [from.content.config, to.content.config];
  return (
    <>
      {counts}
      {configs.some(config => config?.state === 'failed') && (
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.note}
        >
          {t('layers.noConfiguration')}
        </Typography>
      )}
      <LayerTable
        added={added}
        removed={removed}
        hasCommands={configs.some(config => config !== undefined)}
      />
    </>
  );
}
