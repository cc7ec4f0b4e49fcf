/** Images that more scanners than one, or another one than usual, looked into. */
import { attachDocument } from '../attachments';
import { minutesAgo } from '../make';
import { BuiltImage } from '../oci';
import { attachCounts } from '../scans/attachTrivy';
import { HOUR, State } from '../scans/scannedTags';
import { GRYPE } from '../scans/types';
import { makeGrypeReport } from './grypeReport';

/** Their tags, in the hours since their push. */
export const SCANNERS: State[] = [
  [
    'two-scanners',
    10,
    (name, image) => [
      attachCounts(name, image, { CRITICAL: 1, HIGH: 2, LOW: 3 }, 30),
      attachGrype(name, image, 9, 3 * HOUR),
    ],
  ],
  ['grype', 11, (name, image) => [attachGrype(name, image, 4, 30)]],
];

function attachGrype(
  name: string,
  image: BuiltImage,
  findings: number,
  minutes: number,
): BuiltImage {
  const created = minutesAgo(minutes);
  return attachDocument(image, {
    artifactType: GRYPE,
    file: 'grype.json',
    content: makeGrypeReport(name, image, findings, created),
    created,
  });
}
