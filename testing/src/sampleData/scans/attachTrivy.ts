/** Attaches reports in Trivy's own form. */
import { attachDocument } from '../attachments';
import { minutesAgo } from '../make';
import { BuiltImage, toBytes } from '../oci';
import {
  ALPINE,
  Counts,
  makeReport,
  makeResult,
  makeVulnerabilities,
} from './trivyReport';
import { TRIVY } from './types';

/**
 * Attaches a report.
 *
 * @param minutes - since it was attached
 */
export function attachTrivy(
  image: BuiltImage,
  content: Buffer | object,
  minutes = 30,
): BuiltImage {
  return attachDocument(image, {
    artifactType: TRIVY,
    file: 'trivy.json',
    content,
    created: minutesAgo(minutes),
  });
}

/** Attaches a report of so many findings, which was made at once. */
export function attachCounts(
  name: string,
  image: BuiltImage,
  counts: Counts,
  minutes: number,
): BuiltImage {
  const report = makeCountsReport(name, image, image, counts, { minutes });
  return attachTrivy(image, report, minutes);
}

/**
 * Writes a report of so many findings.
 *
 * @param named - the image that the report says it is of
 * @param image - the one whose layers are named
 */
export function makeCountsReport(
  name: string,
  named: Pick<BuiltImage, 'digest'>,
  image: BuiltImage,
  counts: Counts,
  { packages, minutes = 30 }: { packages?: number; minutes?: number } = {},
): object {
  return makeReport(name, named, {
    created: minutesAgo(minutes),
    operatingSystem: ALPINE,
    results: [makeResult(makeVulnerabilities(image, counts, packages))],
  });
}

/** Attaches half of a report: whoever sent it was interrupted. */
export function attachTruncated(name: string, image: BuiltImage): BuiltImage {
  const report = makeCountsReport(name, image, image, { HIGH: 3 });
  const bytes = toBytes(report);
  return attachTrivy(image, bytes.subarray(0, bytes.length / 2));
}
