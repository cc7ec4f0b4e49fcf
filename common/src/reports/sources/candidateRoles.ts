import { ReferrerKind } from '../../image';
import { ReportCandidate } from '../model';

/**
 * What a document says that it is. CycloneDX lists packages, or findings, or what is
 * to be made of them.
 *
 * @param types - of it, and of what it is in
 */
export function roleOf(
  kind: ReferrerKind,
  types: string,
): ReportCandidate['role'] {
  switch (kind) {
    case 'scan-report':
      return 'report';
    case 'vex':
    case 'provenance':
      return kind;
    case 'sbom':
      return /spdx|syft/i.test(types) ? 'packages' : 'unknown';
    default:
      return 'unknown';
  }
}
