/** Reports and SBOMs attached to images, for tests of what is made of them. */
import { AcrManifestProperties } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  IMAGE_TYPE,
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';

/** How a report of Trivy's is attached. */
export const TRIVY_TYPE = 'application/vnd.aquasec.trivy.report.v1+json';
/** How SARIF is attached. */
export const SARIF_TYPE = 'application/sarif+json';
/** How a report of Grype's is attached by many. */
export const GRYPE_TYPE = 'application/vnd.anchore.grype+json';
/** How OpenVEX is attached. */
export const VEX_TYPE = 'application/vnd.openvex+json';
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
  /** When it was attached, as it says. */
  createdAt?: string;
  /** When it was attached, as the registry says; not told if absent. */
  attachedAt?: string;
  /** The digest that its own manifest says that it is attached to. */
  subject?: string;
  /** In bytes, as its descriptor tells. */
  size?: number;
}

/** Attaches documents to an image; those that were attached before are gone. */
export function attach(
  api: FakeAcrApi,
  digest: string,
  ...documents: AttachedDocument[]
) {
  const { content: registry } = api;
  const referrers = documents.map(document => {
    const { hex, type, content, fileName, size = 2_000 } = document;
    const blob = makeDescriptor(`d${hex}`, {
      mediaType: 'application/json',
      size,
      annotations: fileName
        ? { 'org.opencontainers.image.title': fileName }
        : {},
    });
    const annotations = {
      [CREATED]: document.createdAt ?? '2026-01-02T00:00:00Z',
    };
    const referrer = makeDescriptor(`e${hex}`, {
      mediaType: IMAGE_TYPE,
      artifactType: type,
      size: 900,
      annotations,
    });
    registry.manifests = {
      ...registry.manifests,
      [referrer.digest]: makeImageManifest([blob], {
        artifactType: type,
        annotations,
        ...(document.subject && { subject: document.subject }),
      }),
    };
    if (document.attachedAt) {
      const attachedAt = new Date(document.attachedAt);
      api.manifestPages = [
        ...api.manifestPages,
        [makeProperties(referrer.digest, attachedAt)],
      ];
    }
    registry.blobs = { ...registry.blobs, [blob.digest]: toBlob(content) };
    return referrer;
  });
  registry.referrers = { ...registry.referrers, [digest]: [referrers] };
}

function makeProperties(digest: string, time: Date): AcrManifestProperties {
  return {
    digest,
    createdAt: time,
    updatedAt: time,
    mediaType: IMAGE_TYPE,
    isLocked: false,
    isQuarantined: false,
  };
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

/** A report of Trivy's of which the secrets alone were looked for, or found. */
export function trivySecrets(
  secrets: object[] = [],
  { day = '02', path = 'app/.env' } = {},
) {
  const Results = [{ Target: path, Class: 'secret', Secrets: secrets }];
  return trivyReport([], { day, Results: secrets.length > 0 ? Results : [] });
}

/** A report of Trivy's of which packages of languages alone were looked into. */
export function trivyOfLanguages(rest: object = {}, others: object[] = []) {
  return trivyReport([], {
    Results: [
      { Target: 'app.jar', Class: 'lang-pkgs', Type: 'jar', ...rest },
      ...others,
    ],
  });
}

/** A report of Grype's with matches of these advisories. */
export function grypeReport(ids: string[], { day = '02' } = {}) {
  return {
    matches: ids.map(id => ({
      vulnerability: {
        id,
        severity: 'High',
        fix: { versions: [], state: 'unknown' },
      },
      relatedVulnerabilities: [],
      matchDetails: [],
      artifact: { name: 'libssl3', version: '3.0.1', type: 'deb' },
    })),
    distro: { name: 'debian', version: '12' },
    descriptor: { name: 'grype', timestamp: `2026-01-${day}T00:00:00Z` },
  };
}

/** What somebody says of vulnerabilities in an image. */
export function openVex(
  digest: string,
  statements: Array<{ id: string; status: string; [field: string]: unknown }>,
) {
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    author: 'team',
    timestamp: '2026-04-01T00:00:00Z',
    statements: statements.map(({ id, ...rest }) => ({
      vulnerability: { name: id },
      products: [{ '@id': `pkg:oci/api@${digest}` }],
      ...rest,
    })),
  };
}
