import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { maskStart } from 'backstage-plugin-acr-common';
import { Finding, FindingStatus } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { Limited, OutsideText, ScrollTable } from '../../shared';
import { Advisory } from '../security';

interface FindingTableProps {
  title: string;
  /** The worst first. */
  findings: Finding[];
}

/** Findings; the first ones only, where there are many. */
export function FindingTable({ title, findings }: FindingTableProps) {
  const { t } = useAcrTranslation();
  return (
    <Limited items={findings}>
      {shown => (
        <ScrollTable label={title} minWidth={600}>
          <TableHead>
            <TableRow>
              <TableCell>{t('findings.advisory')}</TableCell>
              <TableCell>{t('severity.label')}</TableCell>
              <TableCell>{t('findings.package')}</TableCell>
              <TableCell>{t('findings.installed')}</TableCell>
              <TableCell>{t('findings.fixedIn')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map((finding, at) => (
              // eslint-disable-next-line react/no-array-index-key -- They are in order.
              <TableRow
                key={at}
                title={finding.title && visibleText(maskStart(finding.title))}
              >
                <TableCell>
                  <Advisory id={finding.id} url={finding.url} />
                </TableCell>
                <TableCell>{t(`severity.${finding.severity}`)}</TableCell>
                <TableCell title={pathOf(finding)}>
                  <OutsideText
                    text={finding.package.name || t('findings.noPackage')}
                  />
                </TableCell>
                <TableCell>
                  <OutsideText
                    text={finding.package.version ?? t('findings.notTold')}
                  />
                </TableCell>
                <TableCell>{describeFix(t, finding)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </ScrollTable>
      )}
    </Limited>
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
