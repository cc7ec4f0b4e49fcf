import { Finding } from 'backstage-plugin-acr-common/reports';
import { visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Disclosure, Limited } from '../../shared';
import { Advisory } from './Advisory';
import { describePackage } from './words';

/** As many findings of a layer as are named at first. */
const SHOWN = 50;

/** The findings that a layer brought in, folded: there may be many. */
export function LayerFindings({
  findings,
}: {
  /** The worst first. */
  findings: readonly Finding[];
}) {
  const { t } = useAcrTranslation();
  return (
    <Disclosure summary={t('report.findings')}>
      <Limited items={findings} limit={SHOWN}>
        {shown => (
          <ul aria-label={t('report.findings')}>
            {shown.map((finding, at) => (
              // One advisory may be of many packages; they stay in their order.
              <li key={`${at} ${finding.id}`}>
                <Advisory id={finding.id} url={finding.url} />
                {` · ${describePackage(t, finding.package)} ${visibleText(
                  finding.package.version ?? '',
                )}`}
              </li>
            ))}
          </ul>
        )}
      </Limited>
    </Disclosure>
  );
}
