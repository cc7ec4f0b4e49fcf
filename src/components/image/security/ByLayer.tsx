import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  countBySeverity,
  Finding,
  groupBy,
} from 'backstage-plugin-acr-common/reports';
import { useMemo } from 'react';
import { KnownFacts } from '../../../data/images';
import { Reading } from '../../../data/query';
import { useFormats, visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Command, Limited } from '../../shared';
import { LayerFindings } from './LayerFindings';
import { LayerNumbers } from './layerNumbers';
import { SeverityCounts } from './SeverityCounts';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(0.5),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
}));

interface ByLayerProps {
  /** The worst first. */
  findings: readonly Finding[];
  layers: LayerNumbers;
  facts: Reading<KnownFacts>;
}

/** Which layers brought findings in, from the lowest. */
export function ByLayer({ findings, layers, facts }: ByLayerProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const groups = useMemo(
    () => groupByLayer(findings, layers),
    [findings, layers],
  );
  const base = facts.state === 'ready' ? baseOf(facts.value) : undefined;
  return (
    <>
      {base && (
        <Typography variant="body2" gutterBottom>
          {t('report.baseNamed', { base })}
        </Typography>
      )}
      <Limited items={groups}>
        {shown => (
          <ul className={classes.list} aria-label={t('report.byLayer')}>
            {shown.map(({ digest, layer, group, counts }) => (
              <li
                key={digest ?? ''}
                className={classes.item}
                title={digest && visibleText(digest)}
              >
                <div>
                  <strong>{nameOf(digest, layer?.number)}</strong>
                  {' · '}
                  {t('report.findingCount', {
                    count: group.length,
                    formatted: formats.number(group.length),
                  })}
                </div>
                {layer && (
                  <div>
                    <Command command={layer.command} />
                  </div>
                )}
                <SeverityCounts isShort counts={counts} />
                <LayerFindings findings={group} />
              </li>
            ))}
          </ul>
        )}
      </Limited>
    </>
  );

  function nameOf(digest?: string, number?: number): string {
    if (number !== undefined) {
      return t('report.layerNumber', { number: formats.number(number) });
    }
    return digest
      ? t('report.layerNotKnown', { digest: digest.slice(0, 19) })
      : t('report.layerNotTold');
  }
}

/** The layers of the image in order, then others, then what names none. */
function groupByLayer(findings: readonly Finding[], layers: LayerNumbers) {
  return Array.from(
    // A layer may go by two digests.
    groupBy(findings, ({ layer }) =>
      layer === undefined ? undefined : layers.get(layer) ?? layer,
    ),
    ([known, group]) => ({
      digest: group[0].layer,
      layer: typeof known === 'object' ? known : undefined,
      group,
      counts: countBySeverity(group),
    }),
  ).sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf(group: { digest?: string; layer?: { number: number } }) {
  if (group.layer) {
    return group.layer.number;
  }
  return group.digest === undefined ? Infinity : Number.MAX_SAFE_INTEGER;
}

function baseOf({ facts }: KnownFacts): string | undefined {
  return facts.baseName ?? facts.baseDigest;
}
