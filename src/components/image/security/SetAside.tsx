import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { maskStart } from 'backstage-plugin-acr-common';
import { Finding, SetAsideFinding } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Limited, OutsideText, ScrollTable } from '../../shared';
import { Advisory } from './Advisory';
import { ClaimText } from './ClaimText';
import { useSeverityStyles } from './SeverityCounts';
import { describePackage } from './words';

/** Findings that count apart, each with who calls it none, and why. */
export function SetAside({
  findings,
}: {
  /** The worst first. */
  findings: readonly SetAsideFinding[];
}) {
  const chips = useSeverityStyles();
  const { t } = useAcrTranslation();
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('report.claimUnverified')}
      </Typography>
      <Limited items={findings}>
        {shown => (
          <ScrollTable label={t('report.setAside')} minWidth={720}>
            <TableHead>
              <TableRow>
                <TableCell>{t('report.advisory')}</TableCell>
                <TableCell>{t('severity.label')}</TableCell>
                <TableCell>{t('report.package')}</TableCell>
                <TableCell>{t('report.installed')}</TableCell>
                <TableCell>{t('report.claim')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map((finding, at) => (
                // One advisory may be of many packages; they stay in their order.
                <TableRow key={`${at} ${finding.id}`}>
                  <TableCell>
                    <Advisory id={finding.id} url={finding.url} />
                  </TableCell>
                  <TableCell>
                    <span
                      className={`${chips.chip} ${chips[finding.severity]}`}
                    >
                      {t(`severity.${finding.severity}`)}
                    </span>
                  </TableCell>
                  <TableCell title={pathOf(finding)}>
                    {describePackage(t, finding.package)}
                  </TableCell>
                  <TableCell>
                    <OutsideText
                      text={finding.package.version ?? t('report.partNotTold')}
                    />
                  </TableCell>
                  <TableCell>
                    <ClaimText claim={finding.claim} />
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

/** Where the package is, on hover. */
function pathOf({
  package: { path },
}: Pick<Finding, 'package'>): string | undefined {
  return path && visibleText(maskStart(path));
}
