/** @jest-environment node */
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import {
  anyJson,
  jsonLike,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { isDigest, isHost, isRepositoryName, isTagName } from '../model/names';
import fc from 'fast-check';
import { AcrError } from '../model/AcrError';
import { ShapeError } from './json';
import {
  readImageConfig,
  readManifestContent,
  readReferrerList,
} from './manifestContent';
import { parseJson } from './parseJson';
import { readPlatform } from './platform';
import {
  readManifestList,
  readManifestProperties,
  readRepository,
  readRepositoryNames,
  readTagList,
  readTagProperties,
} from './wire';

const READERS: Array<[string, (json: unknown) => unknown, unknown]> = [
  ['a catalog', readRepositoryNames, WIRE.catalog],
  ['a list of tags', readTagList, WIRE.tags],
  ['a list of manifests', readManifestList, WIRE.manifests],
  ['a tag’s properties', readTagProperties, WIRE.tag],
  ['a manifest’s properties', readManifestProperties, WIRE.manifest],
  ['a repository', readRepository, WIRE.repository],
  ['the manifest of an image', readManifestContent, WIRE.image],
  ['the manifest of an index', readManifestContent, WIRE.index],
  ['the manifest of an artifact', readManifestContent, WIRE.artifact],
  ['a list of referrers', readReferrerList, WIRE.index],
  ['an image’s configuration', readImageConfig, WIRE.config],
  ['a platform', readPlatform, WIRE.config],
];

/** What must hold for a field, wherever it comes out. */
const CHECKED: Record<string, (value: string) => boolean> = {
  registry: isHost,
  // As `isRepositoryName` says, it may be named like a login server.
  repository: isRepositoryName,
  digest: isDigest,
  subject: isDigest,
};

/** Makes sure that what stands in commands and addresses is checked. */
function expectChecked(value: unknown) {
  if (value instanceof Date) {
    expect(value.getTime()).not.toBeNaN();
  } else if (Array.isArray(value)) {
    value.forEach(expectChecked);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of Object.entries(value)) {
      const isChecked = Object.hasOwn(CHECKED, key) ? CHECKED[key] : undefined;
      if (isChecked && typeof field === 'string') {
        expect([key, field, isChecked(field)]).toEqual([key, field, true]);
      }
      // These are texts of the image, under names of its own.
      if (!['labels', 'annotations'].includes(key)) {
        expectChecked(field);
      }
    }
  }
}

describe.each(READERS)('%s', (_what, read, example) => {
  it('is read', () => {
    expect(() => read(example)).not.toThrow();
  });

  it('is read of any JSON, or tells what was expected', () => {
    const json = fc.oneof(
      { weight: 4, arbitrary: jsonLike(example) },
      { weight: 1, arbitrary: anyJson },
    );
    fc.assert(
      fc.property(json, body => {
        let value: unknown;
        try {
          value = read(body);
        } catch (error) {
          expect(error).toBeInstanceOf(ShapeError);
          return;
        }
        expectChecked(value);
      }),
      PROPERTY_RUNS,
    );
  });
});

it('takes a repository that is named like a login server', () => {
  const name = 'myregistry.azurecr.io';
  const list = { registry: name, imageName: name, tags: [] };
  expect(readTagList(list).repository).toBe(name);
});

it('gives the names of tags and repositories only if they are some', () => {
  fc.assert(
    fc.property(
      jsonLike(WIRE.tags),
      jsonLike(WIRE.catalog),
      (tags, catalog) => {
        const read = <T>(work: () => T[]): T[] => {
          try {
            return work();
          } catch {
            return [];
          }
        };
        const names = read(() => readTagList(tags).items).map(tag => tag.name);
        expect(names.filter(name => !isTagName(name))).toEqual([]);
        const repositories = read(() => readRepositoryNames(catalog).items);
        expect(repositories.filter(name => !isRepositoryName(name))).toEqual(
          [],
        );
      },
    ),
    PROPERTY_RUNS,
  );
});

it('reads any bytes as a document, or tells why not', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 40 }),
    fc.json().map(text => new TextEncoder().encode(text)),
    jsonLike(WIRE.image).map(json =>
      new TextEncoder().encode(JSON.stringify(json)),
    ),
  );
  fc.assert(
    fc.property(bytes, document => {
      try {
        parseJson(document, readManifestContent);
      } catch (error) {
        expect(error).toBeInstanceOf(AcrError);
      }
    }),
    PROPERTY_RUNS,
  );
});
