import Typography from '@material-ui/core/Typography';
import {
  AcrImageConfig,
  HistoryStep,
  joinLayers,
} from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { LayeredManifest } from '../../../data/images';
import { Reading } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { LayerSteps } from './LayerSteps';
import { LayerTable } from './LayerTable';

/** Of what tells none. */
const NO_HISTORY: HistoryStep[] = [];

interface LayersProps {
  manifest: LayeredManifest;
  /** Has the commands; absent for what is no image to run. */
  config?: Reading<AcrImageConfig>;
}

/** What an image is made of, in order, and what made it. */
export function Layers({ manifest, config }: LayersProps) {
  const { t } = useAcrTranslation();
  const history = config?.state === 'ready' ? config.value.history : NO_HISTORY;
  const { steps, isHistoryUsable } = useMemo(() => {
    const joined = joinLayers(manifest.layers, history);
    return {
      ...joined,
      steps: joined.steps.map((step, place) => ({ ...step, place })),
    };
  }, [manifest.layers, history]);
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
      {config?.state === 'ready' && isHistoryUsable ? (
        <LayerSteps steps={steps} />
      ) : (
        <LayerTable steps={steps} isArtifact={!config} />
      )}
    </>
  );
}
