import { Progress } from '@backstage/core-components';
import { Comparison } from '../../../data/images';
import { useAssessment } from '../../../data/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Section } from '../../shared';
import { FindingChangeTables } from './FindingChangeTables';
import { describeDoubts, findingsSide, findReported } from './findingSides';
import { NotComparable } from './NotComparable';

/** Which findings are new in one of two images, and which are fixed. */
export function FindingsSection({ comparison }: { comparison: Comparison }) {
  const { t } = useAcrTranslation();
  return (
    <Section id="acr-findings" title={t('findings.title')}>
      <FindingsContent comparison={comparison} />
    </Section>
  );
}

function FindingsContent({ comparison }: { comparison: Comparison }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { from, to } = comparison;
  const before = useAssessment(from.image, from.content);
  const after = useAssessment(to.image, to.content);
  if ([before, after].some(({ reading }) => reading.state === 'loading')) {
    return <Progress />;
  }
  const reportBefore = findReported(before.reading);
  const reportAfter = findReported(after.reading);
  const sides = [
    findingsSide(t, formats, from, before),
    findingsSide(t, formats, to, after),
  ];
  const areImagesRead = [from, to].every(
    ({ content }) => content.image.state === 'ready',
  );
  // Without a report of both nothing is new, and nothing is fixed.
  return reportBefore && reportAfter && areImagesRead ? (
    <FindingChangeTables
      from={{
        tag: from.image.tag.name,
        reported: reportBefore,
        doubts: describeDoubts(t, formats, reportBefore, before),
      }}
      to={{
        tag: to.image.tag.name,
        reported: reportAfter,
        doubts: describeDoubts(t, formats, reportAfter, after),
      }}
    />
  ) : (
    <NotComparable repository={to.image.repository} sides={sides} />
  );
}
