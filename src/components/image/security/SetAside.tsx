import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { maskStart } from 'backstage-plugin-acr-common';
import { Finding, SetAsideFinding } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { LimitedTable, OutsideText } from '../../shared';
import { Advisory } from './Advisory';
import { ClaimText } from './ClaimText';
import { SeverityChip } from './SeverityChip';
import { describePackage } from './words';

/** Findings that count apart, each with who calls it none, and why. */
export function SetAside({
  findings,
}: {
  /** The worst first. */
  findings: readonly SetAsideFinding[];
}) {
  const { t } = useAcrTranslation();
  const titles = [
    t('report.advisory'),
    t('severity.label'),
    t('report.package'),
    t('report.installed'),
    t('report.claim'),
  ];
  return (
    <>
      <Typography variant="body2" gutterBottom>
        {t('report.claimUnverified')}
      </Typography>
      <LimitedTable
        label={t('report.setAside')}
        minWidth={720}
        titles={titles}
        items={findings}
      >
        {(finding, at) => (
          // One advisory may be of many packages; they stay in their order.
          <TableRow key={`${at} ${finding.id}`}>
            <TableCell>
              <Advisory id={finding.id} url={finding.url} />
            </TableCell>
            <TableCell>
              <SeverityChip severity={finding.severity} />
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
        )}
      </LimitedTable>
    </>
  );
}

/** Where the package is, on hover. */
function pathOf({
  package: { path },
}: Pick<Finding, 'package'>): string | undefined {
  return path && visibleText(maskStart(path));
}
