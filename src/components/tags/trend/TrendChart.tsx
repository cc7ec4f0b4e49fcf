import { makeStyles, Theme, useTheme } from '@material-ui/core/styles';
import { SEVERITIES, Severity } from 'backstage-plugin-acr-common/reports';
import { useId } from 'react';
import { TrendPoint } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ScrollFrame, severityColours } from '../../shared';
import { totalOf } from './totalOf';

const SLOT = 48;
const BAR = 28;
const TOP = 20; // For the number over the highest bar.
const HEIGHT = 120;
const BOTTOM = 24; // For the names of the tags.
/** As many characters of a tag as fit below its bar. */
const LABEL = 7;

const useStyles = makeStyles(theme => ({
  text: {
    fontFamily: theme.typography.fontFamily,
    fontSize: 11,
    fill: theme.palette.text.primary,
  },
  legend: {
    ...theme.typography.body2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  swatch: {
    display: 'inline-block',
    width: 10,
    height: 10,
    marginRight: theme.spacing(0.75),
  },
}));

/** Stacked bars of findings by severity, the oldest image first. */
export function TrendChart({ points }: { points: TrendPoint[] }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const colours = severityColours(useTheme<Theme>());
  const titleId = useId();
  const most = Math.max(1, ...points.map(({ summary }) => totalOf(summary)));
  const width = points.length * SLOT;
  const bottom = TOP + HEIGHT;
  return (
    <>
      <ScrollFrame label={t('trend.title')} minWidth={width}>
        <svg
          role="img"
          aria-labelledby={titleId}
          width={width}
          height={bottom + BOTTOM}
        >
          <title id={titleId}>
            {t('trend.chart', { number: formats.number(points.length) })}
          </title>
          {points.map(({ tag, summary }, at) => {
            const total = totalOf(summary);
            const middle = (at + 0.5) * SLOT;
            return (
              <g key={tag.digest} className={classes.text} textAnchor="middle">
                <title>
                  {t('trend.bar', {
                    tag: tag.name,
                    number: formats.number(total),
                  })}
                </title>
                {stack(summary.counts).map(({ severity, below, count }) => (
                  <rect
                    key={severity}
                    x={middle - BAR / 2}
                    width={BAR}
                    y={bottom - ((below + count) / most) * HEIGHT}
                    height={(count / most) * HEIGHT}
                    fill={colours[severity]}
                  />
                ))}
                <text x={middle} y={bottom - (total / most) * HEIGHT - 5}>
                  {formats.number(total)}
                </text>
                <text x={middle} y={bottom + 16}>
                  {tag.name.length > LABEL
                    ? `${tag.name.slice(0, LABEL - 1)}…`
                    : tag.name}
                </text>
              </g>
            );
          })}
          <line x2={width} y1={bottom} y2={bottom} stroke={colours.unknown} />
        </svg>
      </ScrollFrame>
      <ul className={classes.legend}>
        {SEVERITIES.map(severity => (
          <li key={severity}>
            <span
              aria-hidden
              className={classes.swatch}
              style={{ backgroundColor: colours[severity] }}
            />
            {t(`severity.${severity}`)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The parts of a bar from below, the worst first. */
function stack(counts: Readonly<Record<Severity, number>>) {
  let below = 0;
  return SEVERITIES.map(severity => {
    const count = counts[severity];
    const part = { severity, below, count };
    below += count;
    return part;
  }).filter(({ count }) => count > 0);
}
