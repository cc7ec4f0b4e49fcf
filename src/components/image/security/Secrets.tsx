import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { maskStart } from 'backstage-plugin-acr-common';
import { Secret } from 'backstage-plugin-acr-common/reports';
import { Formats, useFormats, visibleText } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { HeadedCell, LimitedTable, OutsideText } from '../../shared';
import { SeverityChip } from './SeverityChip';

/** Where secrets lie open in an image, and by which rule they were found. */
export function Secrets({
  secrets,
}: {
  /** The worst first. */
  secrets: readonly Secret[];
}) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const titles = [t('report.rule'), t('severity.label'), t('report.place')];
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('report.secretsText')}
      </Typography>
      <LimitedTable label={t('report.secrets')} titles={titles} items={secrets}>
        {secret => (
          <TableRow
            key={JSON.stringify([secret.rule, secret.path, secret.line])}
          >
            <HeadedCell heading={titles[0]}>
              {[secret.rule, secret.title && maskStart(secret.title)]
                .flatMap(text => (text ? visibleText(text) : []))
                .join(' · ')}
            </HeadedCell>
            <HeadedCell heading={titles[1]}>
              <SeverityChip severity={secret.severity} />
            </HeadedCell>
            <HeadedCell heading={titles[2]}>
              <OutsideText text={describePlace(t, formats, secret)} />
            </HeadedCell>
          </TableRow>
        )}
      </LimitedTable>
    </>
  );
}

function describePlace(
  t: AcrTranslate,
  formats: Formats,
  { path, line }: Secret,
): string {
  if (!path) {
    return t('report.partNotTold');
  }
  const masked = maskStart(path);
  return line === undefined
    ? masked
    : t('report.placeInLine', { path: masked, line: formats.number(line) });
}
