import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { SEVERITIES } from 'backstage-plugin-acr-common/reports';
import { TrendPoint } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { HeadedCell, ScrollTable } from '../../shared';
import { totalOf } from './totalOf';

/** The numbers of the chart. */
export function TrendTable({ points }: { points: TrendPoint[] }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <ScrollTable label={t('trend.title')} minWidth={720}>
      <TableHead>
        <TableRow>
          <TableCell>{t('column.tag')}</TableCell>
          {SEVERITIES.map(severity => (
            <TableCell key={severity} align="right">
              {t(`severity.${severity}`)}
            </TableCell>
          ))}
          <TableCell align="right">{t('trend.total')}</TableCell>
          <TableCell>{t('trend.scannedAt')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {points.map(({ tag, summary }) => (
          <TableRow key={tag.digest}>
            <TableCell component="th" role="rowheader" scope="row">
              {tag.name}
            </TableCell>
            {SEVERITIES.map(severity => (
              <HeadedCell
                key={severity}
                heading={t(`severity.${severity}`)}
                align="right"
              >
                {formats.number(summary.counts[severity])}
              </HeadedCell>
            ))}
            <HeadedCell heading={t('trend.total')} align="right">
              {formats.number(totalOf(summary))}
            </HeadedCell>
            <HeadedCell heading={t('trend.scannedAt')}>
              {summary.scannedAt
                ? formats.day(summary.scannedAt)
                : t('findings.notTold')}
            </HeadedCell>
          </TableRow>
        ))}
      </TableBody>
    </ScrollTable>
  );
}
