import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { maskStart } from 'backstage-plugin-acr-common';
import { Finding, SetAsideFinding } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { HeadedCell, LimitedTable, OutsideText } from '../../shared';
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
            <HeadedCell heading={titles[0]}>
              <Advisory id={finding.id} url={finding.url} />
            </HeadedCell>
            <HeadedCell heading={titles[1]}>
              <SeverityChip severity={finding.severity} />
            </HeadedCell>
            <HeadedCell heading={titles[2]} title={pathOf(finding)}>
              {describePackage(t, finding.package)}
            </HeadedCell>
            <HeadedCell heading={titles[3]}>
              <OutsideText
                text={finding.package.version ?? t('report.partNotTold')}
              />
            </HeadedCell>
            <HeadedCell heading={titles[4]}>
              <ClaimText claim={finding.claim} />
            </HeadedCell>
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
