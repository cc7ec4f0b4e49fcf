import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { maskStart } from 'backstage-plugin-acr-common';
import { Secret } from 'backstage-plugin-acr-common/reports';
import { Formats, useFormats, visibleText } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { Limited, OutsideText, ScrollTable } from '../../shared';
import { useSeverityStyles } from './SeverityCounts';

/** Where secrets lie open in an image, and by which rule they were found. */
export function Secrets({
  secrets,
}: {
  /** The worst first. */
  secrets: readonly Secret[];
}) {
  const chips = useSeverityStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('report.secretsText')}
      </Typography>
      <Limited items={secrets}>
        {shown => (
          <ScrollTable label={t('report.secrets')} minWidth={480}>
            <TableHead>
              <TableRow>
                <TableCell>{t('report.rule')}</TableCell>
                <TableCell>{t('severity.label')}</TableCell>
                <TableCell>{t('report.place')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(secret => (
                <TableRow
                  key={JSON.stringify([secret.rule, secret.path, secret.line])}
                >
                  <TableCell>
                    {[secret.rule, secret.title && maskStart(secret.title)]
                      .flatMap(text => (text ? visibleText(text) : []))
                      .join(' · ')}
                  </TableCell>
                  <TableCell>
                    <span className={`${chips.chip} ${chips[secret.severity]}`}>
                      {t(`severity.${secret.severity}`)}
                    </span>
                  </TableCell>
                  <TableCell>
                    <OutsideText text={describePlace(t, formats, secret)} />
                  </TableCell>
                </TableRow>
              ))}
            </TableBody>
          </ScrollTable>
        )}
      </Limited>
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
