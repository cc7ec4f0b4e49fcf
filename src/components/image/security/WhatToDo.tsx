import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  countBySeverity,
  Finding,
  PackageFix,
  mapInSteps,
  planFixes,
  SEVERITIES,
  groupUnfixable,
  Upgrade,
} from 'backstage-plugin-acr-common/reports';
import { useInTurns } from '../../../data/query';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { Limited } from '../../shared';
import { SeverityCounts } from './SeverityCounts';
import { describePackage, describeStatus } from './words';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    ...theme.typography.body2,
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  other: { paddingLeft: theme.spacing(2), color: theme.palette.text.secondary },
  title: { margin: theme.spacing(2.5, 0, 1) },
}));

/** What ends findings, and where those stand that nothing ends. */
export function WhatToDo({ findings }: { findings: readonly Finding[] }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { value } = useInTurns('', [findings], () => planAll(findings));
  if (!value) {
    return <Progress />;
  }
  const { fixes, groups } = value;
  return (
    <>
      {fixes.length === 0 && (
        <Typography variant="body2">{t('report.noUpgrades')}</Typography>
      )}
      <Limited items={fixes}>
        {shown => (
          <ul className={classes.list} aria-label={t('report.whatToDo')}>
            {shown.map((fix, at) => (
              // They stay in their order.
              <li key={String(at)} className={classes.item}>
                <span>{describeFix(t, formats, fix)}</span>
                <Limited items={fix.others} limit={10}>
                  {others =>
                    others.map(other => (
                      <div key={other.to} className={classes.other}>
                        {t('report.otherUpgrade', {
                          to: other.to,
                          effect: describeEffect(t, formats, other, true),
                        })}
                      </div>
                    ))
                  }
                </Limited>
              </li>
            ))}
          </ul>
        )}
      </Limited>
      {groups.length > 0 && (
        <>
          <Typography
            variant="subtitle1"
            component="h4"
            className={classes.title}
          >
            {t('report.noFix')}
          </Typography>
          <ul className={classes.list} aria-label={t('report.noFix')}>
            {groups.map(({ status, findings: { length }, counts }) => (
              <li key={status} className={classes.item}>
                {describeStatus(t, status)}
                {': '}
                {t('report.findingCount', {
                  count: length,
                  formatted: formats.number(length),
                })}
                <SeverityCounts isShort counts={counts} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function* planAll(findings: readonly Finding[]) {
  const fixes = yield* planFixes(findings);
  const groups = yield* mapInSteps(yield* groupUnfixable(findings), group => ({
    ...group,
    counts: countBySeverity(group.findings),
  }));
  return { fixes, groups };
}

function describeFix(
  t: AcrTranslate,
  formats: Formats,
  fix: PackageFix,
): string {
  const name = describePackage(t, fix.package);
  return t('report.upgrade', {
    name: [name, fix.package.version].filter(Boolean).join(' '),
    to: fix.to,
    effect: describeEffect(t, formats, fix, false),
  });
}

/** How many findings it ends, and how many of those are the worst. */
function describeEffect(
  t: AcrTranslate,
  formats: Formats,
  { ends, bySeverity }: Upgrade,
  isOther: boolean,
): string {
  const worst = SEVERITIES.find(severity => bySeverity[severity] > 0);
  return t('report.effect', {
    ends: t(isOther ? 'report.endsOthers' : 'report.ends', {
      count: ends,
      formatted: formats.number(ends),
    }),
    worst: t(`severity.counted.${worst ?? 'unknown'}`, {
      number: formats.number(worst ? bySeverity[worst] : 0),
    }),
  });
}
