import Chip from '@material-ui/core/Chip';
import { makeStyles } from '@material-ui/core/styles';
import {
  FoundReport,
  isScanTimeTold,
  isStaleScan,
  scannedAt,
  ScanReport,
} from 'backstage-plugin-acr-common/reports';
import { ReactNode } from 'react';
import { useStaleAfterDays } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FactList, OutsideText, TimeCell } from '../../shared';
import { describeCoverage } from './describeCoverage';

const useStyles = makeStyles(theme => ({
  chip: {
    height: 20,
    margin: theme.spacing(0, 0, 0, 1),
    color: theme.palette.getContrastText(theme.palette.warning.main),
    backgroundColor: theme.palette.warning.main,
  },
}));

/** How old a report is, what wrote it, and what it was written of. */
export function ReportHead({ found }: { found: FoundReport }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { report } = found;
  const { scanner, operatingSystem, licenses } = report;
  const warning = (label: string, title?: string) => (
    <Chip
      size="small"
      className={classes.chip}
      label={label}
      {...(title && { title })}
    />
  );
  return (
    <FactList
      facts={[
        // A report that does not say when it was made was attached at some time.
        [
          isScanTimeTold(found) ? t('report.scanned') : t('report.attachedAt'),
          <Age time={scannedAt(found)} mark={warning} />,
        ],
        [t('report.scanner'), nameOf(scanner) ?? t('report.notTold')],
        [t('report.coverage'), describeCoverage(t, formats, report.coverage)],
        [
          t('report.database'),
          scanner?.databaseDate ? (
            <TimeCell time={scanner.databaseDate} />
          ) : (
            t('report.notTold')
          ),
        ],
        [
          t('report.operatingSystem'),
          <>
            <OutsideText text={operatingSystem?.name ?? t('report.notTold')} />
            {operatingSystem?.isPastSupport && warning(t('report.pastSupport'))}
          </>,
        ],
        ...(licenses > 0
          ? [
              [
                t('report.licenses'),
                t('report.licenseCount', {
                  count: licenses,
                  formatted: formats.number(licenses),
                }),
              ] as const,
            ]
          : []),
      ]}
    />
  );
}

interface AgeProps {
  time?: Date;
  mark: (label: string, title: string) => ReactNode;
}

/** How old a report is; an old one is marked. */
function Age({ time, mark }: AgeProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const days = useStaleAfterDays();
  if (!time) {
    return <>{t('report.notTold')}</>;
  }
  return (
    <>
      <TimeCell time={time} />
      {isStaleScan(time, days) &&
        mark(
          t('report.stale'),
          t('report.staleHint', {
            count: days,
            formatted: formats.number(days),
          }),
        )}
    </>
  );
}

function nameOf(scanner: ScanReport['scanner']): string | undefined {
  return scanner && [scanner.name, scanner.version].filter(Boolean).join(' ');
}
