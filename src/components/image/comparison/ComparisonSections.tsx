import Grid from '@material-ui/core/Grid';
import { Comparison, useFindForge } from '../../../data/images';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ContentNote, FactList, Section } from '../../shared';
import { ConfigurationChanges } from './ConfigurationChanges';
import { FindingsSection } from './FindingsSection';
import { LayerChanges } from './LayerChanges';
import { NotComparable } from './NotComparable';
import { originChanges } from './originChanges';
import { propertyChanges } from './propertyChanges';
import { configurationSide, layersSide } from './sides';

/** What differs between two images, part by part. */
export function ComparisonSections({ comparison }: { comparison: Comparison }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const findForge = useFindForge();
  const { lacksContent } = comparison;
  const properties = propertyChanges(t, formats, comparison);
  if (lacksContent) {
    return (
      <Grid container spacing={2}>
        <Grid item xs={12}>
          <Section id="acr-summary" title={t('compare.summary')}>
            <FactList facts={properties} />
          </Section>
        </Grid>
        <Grid item xs={12}>
          <ContentNote />
        </Grid>
      </Grid>
    );
  }
  return (
    <Grid container spacing={2}>
      <Grid item xs={12} lg={6}>
        <Section id="acr-summary" title={t('compare.summary')}>
          <FactList
            facts={[
              ...properties,
              ...originChanges(t, formats, findForge, comparison),
            ]}
          />
        </Section>
      </Grid>
      <Grid item xs={12} lg={6}>
        <Section id="acr-layers" title={t('image.layers')}>
          <LayersContent comparison={comparison} />
        </Section>
      </Grid>
      <Grid item xs={12}>
        <Section id="acr-configuration" title={t('image.configuration')}>
          <ConfigurationContent comparison={comparison} />
        </Section>
      </Grid>
      <Grid item xs={12}>
        <FindingsSection comparison={comparison} />
      </Grid>
    </Grid>
  );
}

function LayersContent({ comparison }: { comparison: Comparison }) {
  const { t } = useAcrTranslation();
  const { from, to, difference } = comparison;
  return difference.layers ? (
    <LayerChanges from={from} to={to} difference={difference.layers} />
  ) : (
    <NotComparable
      repository={to.image.repository}
      sides={[layersSide(t, from), layersSide(t, to)]}
    />
  );
}

function ConfigurationContent({ comparison }: { comparison: Comparison }) {
  const { t } = useAcrTranslation();
  const { from, to, difference } = comparison;
  const { settings, environment, labels } = difference;
  return settings && environment && labels ? (
    <ConfigurationChanges
      from={from.image.tag.name}
      to={to.image.tag.name}
      settings={settings}
      environment={environment}
      labels={labels}
    />
  ) : (
    <NotComparable
      repository={to.image.repository}
      sides={[configurationSide(t, from), configurationSide(t, to)]}
    />
  );
}
