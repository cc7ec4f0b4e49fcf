/** Attachments that cannot be read, or not all of them, alone and beside a report that can. */
import { attachDocument } from '../attachments';
import { minutesAgo } from '../make';
import { buildOldArtifact, BuiltImage } from '../oci';
import {
  attachCounts,
  attachTruncated,
  makeCountsReport,
} from '../scans/attachTrivy';
import { AttachedImage, State } from '../scans/scannedTags';
import { enlarge } from '../special/large';
import { TRIVY } from '../scans/types';

/** Their tags, in the hours since their push. */
export const UNREADABLE: State[] = [
  [
    'gone-beside',
    12,
    (name, image) => [
      attachCounts(name, image, { HIGH: 2 }, 60),
      attachGone(name, image),
    ],
  ],
  [
    'truncated-beside',
    13,
    (name, image) => [
      attachCounts(name, image, { MEDIUM: 3 }, 60),
      attachTruncated(name, image),
    ],
  ],
  ['unsupported', 14, (_, image) => [attachExample(image)]],
  [
    'unsupported-beside',
    15,
    (name, image) => [attachCounts(name, image, {}, 60), attachExample(image)],
  ],
  [
    'more-than-read',
    21,
    (name, image) =>
      // Each may be read, but not all of them.
      Array.from({ length: 5 }, (_, at) =>
        enlarge(attachCounts(name, image, { HIGH: 5 - at }, 30 + at), 45),
      ),
  ],
  [
    'old-artifact',
    16,
    (name, image) => [
      buildOldArtifact({
        artifactType: 'vuln-scan',
        subject: image,
        files: [
          {
            // What ORAS gives a file that nobody has given a type.
            mediaType: 'application/vnd.oci.image.layer.v1.tar',
            name: 'scan.json',
            content: makeCountsReport(name, image, image, { LOW: 2 }),
          },
        ],
      }),
    ],
  ],
];

/** It is newer than all else, and nobody can tell what stood in it. */
function attachGone(name: string, image: BuiltImage): AttachedImage {
  const report = makeCountsReport(name, image, image, { CRITICAL: 1 });
  return {
    ...attachDocument(image, {
      artifactType: TRIVY,
      file: 'trivy.json',
      content: report,
      created: minutesAgo(10),
    }),
    isGone: true,
  };
}

function attachExample(image: BuiltImage): BuiltImage {
  return attachDocument(image, {
    artifactType: 'application/vnd.example+json',
    file: 'example.json',
    content: { example: ['Nobody here knows what this is.'] },
    created: minutesAgo(20),
  });
}
