/** @jest-environment node */
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import {
  anyText,
  hostileText,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { isDigest } from '../registry/model/names';
import fc from 'fast-check';
import { ShapeError } from '../registry/wire/json';
import {
  readImageConfig,
  readManifestContent,
} from '../registry/wire/manifestContent';
import { documentKind, mayBeJson, readAttachment } from './attachments';
import { findBuildCache } from './buildCache';
import { compareImages } from './compareImages';
import { documentName, documentFileName } from './documentFileName';
import { readImageFacts } from './imageFacts';
import { joinLayers, unpackedSize } from './layers';
import { ReferrerKind } from './referrerKinds';
import { findPlatform, platformLabels } from './platforms';
import { endOfLifeDate } from './endOfLife';

const LABELS = {
  'org.opencontainers.image.source': 'https://github.com/team/api',
  'org.opencontainers.image.revision': 'a'.repeat(40),
  'org.label-schema.version': '1.0',
  'com.azure.dev.image.build.repository.uri':
    'https://user@dev.azure.com/team/project/_git/api',
  'com.azure.dev.image.build.buildnumber': '20220716.4',
};
const CACHE_TYPE = 'application/vnd.buildkit.cacheconfig.v0';
const CACHE = {
  ...WIRE.index,
  manifests: [
    WIRE.image.layers[0],
    { ...WIRE.image.config, mediaType: CACHE_TYPE },
  ],
};
const CONFIG = {
  ...WIRE.config,
  config: { ...WIRE.config.config, Labels: LABELS },
};
const ATTACHED = {
  'vnd.microsoft.artifact.lifecycle.end-of-life.date': '2026-01-02',
  'org.opencontainers.image.created': '2026-01-02T03:04:05Z',
};

/** What is read of JSON like an example; what is refused is no case. */
function readingOf<T>(example: unknown, read: (json: unknown) => T) {
  return jsonLike(example)
    .map(json => {
      try {
        return { value: read(json) };
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError);
        return undefined;
      }
    })
    .filter(reading => reading !== undefined)
    .map(({ value }) => value);
}

const anyConfig = readingOf(CONFIG, readImageConfig);
const anyImage = readingOf(WIRE.image, readManifestContent);
const anyIndex = readingOf(WIRE.index, readManifestContent);
const anyArtifact = readingOf(WIRE.artifact, readManifestContent);
const anyType = fc.constantFrom(
  'vuln-scan',
  'application/vnd.in-toto+json',
  'application/vnd.microsoft.artifact.lifecycle',
);
const KINDS: ReferrerKind[] = [
  'signature',
  'sbom',
  'attestation',
  'provenance',
  'scan-report',
  'vex',
  'lifecycle',
  'other',
];
const anyCache = readingOf(CACHE, readManifestContent);
const anyAnnotations = fc.oneof(
  fc.record(
    Object.fromEntries(
      Object.entries(ATTACHED).map(([key, text]) => [
        key,
        fc.oneof(fc.constant(text), hostileText, fc.stringMatching(/^[\d-]+$/)),
      ]),
    ),
  ),
  fc.dictionary(hostileText, anyText),
);

it('joins the layers and the history of any image', () => {
  fc.assert(
    fc.property(anyImage, anyConfig, (manifest, { history }) => {
      if (manifest.kind !== 'image') {
        return;
      }
      const { layers } = manifest;
      const { steps } = joinLayers(layers, history);
      const joined = steps.filter(step => step.kind === 'layer');
      expect(joined.map(({ digest }) => digest)).toEqual(
        layers.map(({ digest }) => digest),
      );
      for (const { share } of joined) {
        expect(share >= 0 && share <= 1).toBe(true);
      }
      expect(unpackedSize(layers) ?? 0).toBeGreaterThanOrEqual(0);
    }),
    PROPERTY_RUNS,
  );
});

it('calls every image of an index otherwise, and finds it by that', () => {
  fc.assert(
    fc.property(anyIndex, hostileText, (manifest, label) => {
      if (manifest.kind !== 'index') {
        return;
      }
      const { images } = manifest;
      const labels = platformLabels(images);
      expect(new Set(labels).size).toBe(images.length);
      labels.forEach((each, at) =>
        expect(findPlatform(images, each)).toBe(images[at]),
      );
      // Of what it does not have, it finds something else.
      const found = findPlatform(images, label);
      expect(found === undefined).toBe(images.length === 0);
    }),
    PROPERTY_RUNS,
  );
});

it('takes for a build cache what says so, and weighs all that it lists', () => {
  const anyManifest = fc.oneof(anyCache, anyIndex, anyImage);
  fc.assert(
    fc.property(anyManifest, manifest => {
      const parts =
        manifest.kind === 'index'
          ? [...manifest.images, ...manifest.others]
          : [];
      const isCache = parts.some(({ mediaType }) => mediaType === CACHE_TYPE);
      expect(findBuildCache(manifest)).toEqual(
        isCache
          ? { size: parts.reduce((sum, { size }) => sum + size, 0) }
          : undefined,
      );
    }),
    PROPERTY_RUNS,
  );
});

it('leaves who signed in out of any source', () => {
  const anyUser = fc.stringMatching(/^[\w:%.+-]{1,20}$/);
  // With another @ it is not certain where a password ends.
  const anyPath = fc.stringMatching(/^(?:\/[\w.-]{1,8}){0,3}$/);
  fc.assert(
    fc.property(anyUser, anyPath, (user, path) => {
      const labels = {
        'com.azure.dev.image.build.repository.uri': `https://${user}@dev.azure.com${path}`,
      };
      expect(readImageFacts({ labels, annotations: [] }).source).toBe(
        `https://dev.azure.com${path}`,
      );
    }),
    PROPERTY_RUNS,
  );
});

it('finds no difference between any image and itself', () => {
  fc.assert(
    fc.property(anyImage, anyConfig, (manifest, config) => {
      if (manifest.kind !== 'image') {
        return;
      }
      const { layers, annotations } = manifest;
      const { labels } = config;
      const facts = readImageFacts({ labels, annotations: [annotations] });
      Object.values(facts).forEach(fact => expect(fact.trim()).not.toBe(''));
      const image = { size: 1, layers, config, facts, platforms: [] };
      const same = compareImages(image, image);
      expect(same).toMatchObject({
        layers: { added: [], removed: [] },
        environment: [],
        labels: [],
        settings: [],
        base: { isSame: true },
      });
    }),
    PROPERTY_RUNS,
  );
});

it('reads what any attachment says of itself', () => {
  fc.assert(
    fc.property(
      anyAnnotations,
      fc.oneof(anyImage, anyArtifact),
      fc.oneof(hostileText, anyType),
      (annotations, manifest, artifactType) => {
        const digest = `sha256:${'a'.repeat(64)}`;
        const referrer = { digest, artifactType, annotations };
        const attachment = readAttachment(referrer, manifest);
        const { createdAt, endOfLife, subject, documents } = attachment;
        expect(createdAt?.getTime() ?? 0).not.toBeNaN();
        expect(endOfLife?.getTime() ?? 0).not.toBeNaN();
        expect(subject === undefined || isDigest(subject)).toBe(true);
        for (const document of documents) {
          expect(KINDS).toContain(documentKind(attachment, document));
          const packed = {
            ...document,
            mediaType: `${document.mediaType}+gzip`,
          };
          expect(mayBeJson(attachment, packed)).toBe(false);
        }
        expect(endOfLifeDate(annotations)?.getUTCHours() ?? 0).toBe(0);
      },
    ),
    PROPERTY_RUNS,
  );
});

it('calls no document by a path', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (title, mediaType) => {
      const document = {
        annotations: { 'org.opencontainers.image.title': title },
        digest: `sha256:${'a'.repeat(64)}`,
        mediaType,
        size: 1,
      };
      expect(documentFileName(document)).toMatch(/^[A-Za-z0-9_][\w.-]{0,99}$/);
      expect((documentName(document) ?? '').length).toBeLessThanOrEqual(61);
    }),
    PROPERTY_RUNS,
  );
});
