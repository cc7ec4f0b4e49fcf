import TableRow from '@material-ui/core/TableRow';
import { maskStart } from 'backstage-plugin-acr-common';
import { Finding, FindingStatus } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { HeadedCell, LimitedTable, OutsideText } from '../../shared';
import { Advisory } from '../security';

interface FindingTableProps {
  title: string;
  /** The worst first. */
  findings: Finding[];
}

/** Findings; the first ones only, where there are many. */
export function FindingTable({ title, findings }: FindingTableProps) {
  const { t } = useAcrTranslation();
  const titles = [
    t('findings.advisory'),
    t('severity.label'),
    t('findings.package'),
    t('findings.installed'),
    t('findings.fixedIn'),
  ];
  return (
    <LimitedTable label={title} titles={titles} items={findings}>
      {(finding, at) => (
        <TableRow
          key={at}
          title={finding.title && visibleText(maskStart(finding.title))}
        >
          <HeadedCell heading={titles[0]}>
            <Advisory id={finding.id} url={finding.url} />
          </HeadedCell>
          <HeadedCell heading={titles[1]}>
            {t(`severity.${finding.severity}`)}
          </HeadedCell>
          <HeadedCell heading={titles[2]} title={pathOf(finding)}>
            <OutsideText
              text={finding.package.name || t('findings.noPackage')}
            />
          </HeadedCell>
          <HeadedCell heading={titles[3]}>
            <OutsideText
              text={finding.package.version ?? t('findings.notTold')}
            />
          </HeadedCell>
          <HeadedCell heading={titles[4]}>{describeFix(t, finding)}</HeadedCell>
        </TableRow>
      )}
    </LimitedTable>
  );
}

/** What ends a finding, or why nothing does. */
function describeFix(t: AcrTranslate, { fixedIn, status }: Finding): string {
  const words: Record<FindingStatus, string> = {
    fixed: t('findings.statusFixed'),
    affected: t('findings.statusAffected'),
    'will-not-fix': t('findings.statusWillNotFix'),
    'fix-deferred': t('findings.statusFixDeferred'),
    'end-of-life': t('findings.statusEndOfLife'),
    'under-investigation': t('findings.statusUnderInvestigation'),
    unknown: t('findings.statusUnknown'),
  };
  return fixedIn.length > 0
    ? fixedIn.map(visibleText).join(', ')
    : words[status];
}

/** Where the package is, on hover. */
function pathOf({
  package: { path },
}: Pick<Finding, 'package'>): string | undefined {
  return path && visibleText(maskStart(path));
}
