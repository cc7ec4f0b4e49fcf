/** Reports and SBOMs attached to images, for tests of what is made of them. */
import { FakeAcrApi } from './FakeAcrApi';
import { IMAGE_TYPE, makeDescriptor, makeImageManifest } from './imageContent';

/** How a report of Trivy's is attached. */
export const TRIVY_TYPE = 'application/vnd.aquasec.trivy.report.v1+json';
/** How a list of packages is attached. */
export const SPDX_TYPE = 'application/spdx+json';

const CREATED = 'org.opencontainers.image.created';

/** What is attached to an image. */
export interface AttachedDocument {
  /** Hexadecimal digits of its own, by which its digests are made. */
  hex: string;
  /** What kind of artifact it says it is. */
  type: string;
  /** Its content: JSON, text as it is, or why it cannot be read. */
  content: object | string | Error;
  fileName?: string;
}

/** Attaches documents to an image; those that were attached before are gone. */
export function attach(
  { content: registry }: FakeAcrApi,
  digest: string,
  ...documents: AttachedDocument[]
) {
  const referrers = documents.map(({ hex, type, content, fileName }) => {
    const blob = makeDescriptor(`d${hex}`, {
      mediaType: 'application/json',
      size: 2_000,
      annotations: fileName
        ? { 'org.opencontainers.image.title': fileName }
        : {},
    });
    const annotations = { [CREATED]: '2026-01-02T00:00:00Z' };
    const referrer = makeDescriptor(`e${hex}`, {
      mediaType: IMAGE_TYPE,
      artifactType: type,
      annotations,
    });
    registry.manifests = {
      ...registry.manifests,
      [referrer.digest]: makeImageManifest([blob], {
        artifactType: type,
        annotations,
      }),
    };
    registry.blobs = { ...registry.blobs, [blob.digest]: toBlob(content) };
    return referrer;
  });
  registry.referrers = { ...registry.referrers, [digest]: [referrers] };
}

function toBlob(content: object | string | Error): Uint8Array | Error {
  return content instanceof Error
    ? content
    : new TextEncoder().encode(
        typeof content === 'string' ? content : JSON.stringify(content),
      );
}

/** A report of Trivy's with these entries, made on a day of January 2026. */
export function trivyReport(
  vulnerabilities: object[],
  { day = '02', ...rest }: { day?: string; [field: string]: unknown } = {},
) {
  return {
    SchemaVersion: 2,
    ArtifactName: 'team/api',
    CreatedAt: `2026-01-${day}T00:00:00Z`,
    Metadata: { OS: { Family: 'debian', Name: '12' } },
    Results: [
      { Target: 'debian', Class: 'os-pkgs', Vulnerabilities: vulnerabilities },
    ],
    ...rest,
  };
}

/** An entry of such a report. */
export function trivyEntry(id: string, rest: object = {}) {
  return {
    VulnerabilityID: id,
    PkgName: 'libssl3',
    InstalledVersion: '3.0.1',
    Severity: 'HIGH',
    ...rest,
  };
}
