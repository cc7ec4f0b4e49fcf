/** An image with more attached than a registry lists at once. */
import { attach, attachDocument } from '../attachments';
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';
import { attachCounts, makeCountsReport } from '../scans/attachTrivy';
import { DAY, State } from '../scans/scannedTags';
import { TRIVY } from '../scans/types';

/** As many as the service lists at once. */
const PAGE = 100;

/** Their tags, in the hours since their push. */
export const MANY_REFERRERS: State[] = [
  [
    'many-referrers',
    17,
    (name, image) => {
      // Each step on the way to production has signed it.
      const signatures = Array.from({ length: PAGE + 20 }, (_, at) =>
        attach('notation', name, image, 60 + at),
      );
      const old = attachCounts(name, image, { CRITICAL: 4 }, 5 * DAY);
      const first = [old, ...signatures];
      return [...first, attachBehind(first, name, image)];
    },
  ],
];

/** Attaches the newest report so that it is not on the first page of the list. */
function attachBehind(
  others: readonly BuiltImage[],
  name: string,
  image: BuiltImage,
): BuiltImage {
  const created = minutesAgo(30);
  for (let build = 1; ; build += 1) {
    const report = attachDocument(image, {
      artifactType: TRIVY,
      file: 'trivy.json',
      content: makeCountsReport(name, image, image, { HIGH: 1 }),
      created,
      annotations: { 'com.example.build': String(build) },
    });
    // Lists are in the order of digests.
    if (others.filter(({ digest }) => digest < report.digest).length >= PAGE) {
      return report;
    }
  }
}
