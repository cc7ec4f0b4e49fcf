/** @jest-environment node */
import {
  digestOf,
  IMAGE_TYPE,
  INDEX_TYPE,
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import { AcrManifest } from '../registry/model/contentTypes';
import {
  documentKind,
  isAttachedTo,
  mayBeJson,
  readAttachment,
} from './attachments';
import { ReferrerKind } from './referrerKinds';

const REFERRER = makeDescriptor('01', { mediaType: IMAGE_TYPE });
const SUBJECT = digestOf('f');
const TITLE = 'org.opencontainers.image.title';
const PREDICATE = 'in-toto.io/predicate-type';
const IN_TOTO = 'application/vnd.in-toto+json';
const TAR = 'application/vnd.oci.image.layer.v1.tar';
const EMPTY = makeDescriptor('44', {
  mediaType: 'application/vnd.oci.empty.v1+json',
});
const END = 'vnd.microsoft.artifact.lifecycle.end-of-life.date';

function makeDocument(mediaType: string, annotations = {}) {
  return makeDescriptor('d0', { mediaType, annotations });
}

describe('readAttachment', () => {
  it('takes the blobs of an artifact manifest for its documents', () => {
    const documents = [makeDocument(TAR, { [TITLE]: 'scan.json' })];
    const manifest: AcrManifest = {
      kind: 'artifact',
      mediaType: 'application/vnd.oci.artifact.manifest.v1+json',
      artifactType: 'vuln-scan',
      documents,
      subject: SUBJECT,
      annotations: {
        'org.opencontainers.image.created': '2026-01-02T00:00:00Z',
      },
    };
    expect(readAttachment(REFERRER, manifest)).toEqual({
      kind: 'scan-report',
      artifactType: 'vuln-scan',
      createdAt: new Date('2026-01-02T00:00:00Z'),
      subject: SUBJECT,
      documents,
    });
  });

  it('tells what an image or an index is attached to, if it is', () => {
    const index: AcrManifest = {
      kind: 'index',
      mediaType: INDEX_TYPE,
      images: [],
      others: [],
      annotations: {},
    };
    for (const manifest of [makeImageManifest([]), index]) {
      const attached = { ...manifest, subject: SUBJECT };
      expect(readAttachment(REFERRER, attached).subject).toBe(SUBJECT);
      expect(readAttachment(REFERRER, manifest)).not.toHaveProperty('subject');
    }
    const unknown: AcrManifest = { kind: 'unsupported', mediaType: 'x' };
    expect(readAttachment(REFERRER, unknown)).toEqual({
      kind: 'other',
      documents: [],
    });
  });

  it('goes by its documents where it has neither a type nor a configuration', () => {
    const documents = [makeDocument('application/sarif+json')];
    const manifest = makeImageManifest(documents, { config: EMPTY });
    expect(readAttachment(REFERRER, manifest)).toEqual({
      kind: 'scan-report',
      artifactType: 'application/sarif+json',
      documents,
    });
  });

  it.each([
    ['application/vnd.microsoft.artifact.lifecycle', true],
    [undefined, false],
    ['application/spdx+json', false],
  ])('has an end of life if its type is %s: %s', (artifactType, has) => {
    const annotations = { [END]: '2026-03-04' };
    const ends = has ? new Date('2026-03-04T00:00:00Z') : undefined;
    const listed = { ...REFERRER, artifactType, annotations };
    expect(readAttachment(listed).endOfLife).toEqual(ends);
    const manifest = makeImageManifest([], { artifactType, annotations });
    expect(readAttachment(REFERRER, manifest).endOfLife).toEqual(ends);
  });
});

describe('isAttachedTo', () => {
  it.each([
    ['says nothing', undefined, true],
    ['names it', SUBJECT, true],
    ['names another one', digestOf('e'), false],
  ])('goes by the own word of what %s', (_what, subject, is) => {
    const attachment = { kind: 'sbom' as const, documents: [], subject };
    expect(isAttachedTo(attachment, SUBJECT)).toBe(is);
  });
});

describe('documentKind', () => {
  it('tells the two statements of BuildKit from each other', () => {
    const attachment = { kind: 'attestation' as const };
    const kinds = [
      'https://spdx.dev/Document',
      'https://slsa.dev/provenance/v1',
    ]
      .map(predicate => makeDocument(IN_TOTO, { [PREDICATE]: predicate }))
      .map(document => documentKind(attachment, document));
    expect(kinds).toEqual(['sbom', 'provenance']);
  });

  it.each<[string, ReferrerKind, object, ReferrerKind]>([
    ['application/sarif+json', 'sbom', {}, 'scan-report'],
    ['application/spdx+json', 'other', {}, 'sbom'],
    ['application/json', 'scan-report', {}, 'scan-report'],
    [TAR, 'vex', {}, 'vex'],
    [TAR, 'other', {}, 'other'],
    [IN_TOTO, 'scan-report', {}, 'scan-report'],
    [IN_TOTO, 'other', {}, 'attestation'],
    [IN_TOTO, 'sbom', { [PREDICATE]: 'https://example.com/x' }, 'attestation'],
    ['application/vnd.dev.sigstore.bundle.v0.3+json', 'vex', {}, 'vex'],
    ['application/vnd.dev.sigstore.bundle.v0.3+json', 'other', {}, 'signature'],
    [
      'application/vnd.dev.cosign.simplesigning.v1+json',
      'sbom',
      {},
      'signature',
    ],
  ])('of %s in what is %s, with %j: %s', (mediaType, kind, annotations, is) => {
    expect(documentKind({ kind }, makeDocument(mediaType, annotations))).toBe(
      is,
    );
  });
});

describe('mayBeJson', () => {
  it.each([
    'application/json',
    'application/sarif+json',
    'Application/JSON; charset=utf-8',
    'application/vnd.example.notes+json',
    'application/x-ndjson',
    'application/octet-stream',
    'application/vnd.aquasec.trivy.report.v1',
    'application/vnd.goharbor.harbor.sbom.v1',
    'application/vnd.security.vulnerability.report; version=1.1',
    'application/vnd.cyclonedx',
    'application/vnd.openvex',
    'application/vnd.in-toto.provenance+dsse',
  ])('looks into %s, whatever it is in', mediaType => {
    expect(mayBeJson({ kind: 'other' }, makeDocument(mediaType))).toBe(true);
  });

  const GENERIC = [
    TAR,
    'application/vnd.oci.artifact.layer.v1',
    'application/vnd.oci.artifact.layer.v1.tar',
    'text/plain',
    'text/plain; charset=utf-8',
  ];
  const KINDS: Array<[ReferrerKind, boolean]> = [
    ['scan-report', true],
    ['sbom', true],
    ['attestation', true],
    ['provenance', true],
    ['vex', true],
    ['signature', false],
    ['lifecycle', false],
    ['other', false],
  ];

  it.each(KINDS)(
    'looks into files of no type in what is %s: %s',
    (kind, is) => {
      for (const type of GENERIC) {
        expect(mayBeJson({ kind }, makeDocument(type))).toBe(is);
      }
    },
  );

  it.each([
    ['report.sarif', true],
    ['scan.json', true],
    ['REPORT.JSON', true],
    ['app.spdx', true],
    ['app.cdx', true],
    ['build.intoto.jsonl', true],
    ['build.intoto', true],
    ['app.vex', true],
    ['app.openvex', true],
    ['folder/report.sarif', true],
    ['readme.txt', false],
    ['report.sarif.gz', false],
    ['json', false],
    ['', false],
  ])('looks into a file of no type that is called %s: %s', (title, is) => {
    for (const type of GENERIC) {
      const document = makeDocument(type, { [TITLE]: title });
      expect(mayBeJson({ kind: 'other' }, document)).toBe(is);
    }
  });

  it.each([
    'application/vnd.oci.image.layer.v1.tar+gzip',
    'application/vnd.oci.image.layer.v1.tar+zstd',
    'application/vnd.oci.artifact.layer.v1.tar+gzip',
    'application/vnd.docker.image.rootfs.diff.tar.gzip',
    'application/vnd.docker.image.rootfs.diff.tar',
    'application/vnd.aquasec.trivy.db.layer.v1.tar+gzip',
    'application/vnd.cyclonedx+xml',
    'text/spdx',
    'text/html',
    'application/vnd.oci.empty.v1+json',
  ])('never looks into %s', mediaType => {
    const document = makeDocument(mediaType, { [TITLE]: 'report.json' });
    expect(mayBeJson({ kind: 'scan-report' }, document)).toBe(false);
  });
});
