/** Findings that somebody calls none: by a scanner's own file, SARIF or VEX. */
import { attachDocument } from '../attachments';
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';
import { attachCounts, attachTrivy } from '../scans/attachTrivy';
import { State } from '../scans/scannedTags';
import {
  ALPINE,
  Counts,
  makeReport,
  makeResult,
  makeVulnerabilities,
} from '../scans/trivyReport';
import { OPENVEX, SARIF } from '../scans/types';
import { makeOpenVex } from './openVex';
import { makeSuppressedSarif } from './suppressedSarif';

/** Their tags, in the hours since their push. */
export const SET_ASIDE: State[] = [
  [
    'set-aside',
    1,
    (name, image) => [
      attachIgnoring(name, image, { CRITICAL: 1, HIGH: 2, MEDIUM: 2 }, 3),
    ],
  ],
  [
    'set-aside-all',
    2,
    (name, image) => [attachIgnoring(name, image, { HIGH: 2 }, 2)],
  ],
  [
    'set-aside-sarif',
    3,
    (name, image) => [
      attachDocument(image, {
        artifactType: SARIF,
        file: 'report.sarif',
        content: makeSuppressedSarif(name, image),
        created: minutesAgo(30),
      }),
    ],
  ],
  [
    'set-aside-vex',
    4,
    (name, image) => [
      attachCounts(name, image, { CRITICAL: 1, HIGH: 3, LOW: 2 }, 30),
      attachDocument(image, {
        artifactType: OPENVEX,
        file: 'vex.openvex.json',
        content: makeOpenVex(image),
        created: minutesAgo(20),
      }),
    ],
  ],
];

/**
 * Attaches a report of Trivy that was told to pass over the worst of what it
 * found (`trivy --ignorefile … --show-suppressed`).
 */
function attachIgnoring(
  name: string,
  image: BuiltImage,
  counts: Counts,
  ignored: number,
): BuiltImage {
  const all = makeVulnerabilities(image, counts);
  const result = {
    ...makeResult(all.slice(ignored)),
    ExperimentalModifiedFindings: all.slice(0, ignored).map(finding => ({
      Type: 'vulnerability',
      Status: 'ignored',
      Statement: 'Only the tests call it, and they are not in the image.',
      Source: '.trivyignore.yaml',
      Finding: finding,
    })),
  };
  return attachTrivy(
    image,
    makeReport(name, image, {
      created: minutesAgo(30),
      operatingSystem: ALPINE,
      results: [result],
    }),
  );
}
