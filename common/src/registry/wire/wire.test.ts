/** @jest-environment node */
import {
  catalogPages,
  emptyReads,
  manifestReads,
  repositoryReads,
  singleReads,
  tagPages,
} from 'backstage-plugin-acr-testing/recordings';
import {
  readManifestList,
  readManifestProperties,
  readRepository,
  readRepositoryNames,
  readTagList,
} from './wire';
import { ShapeError } from './json';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const TAG = {
  name: 'v1',
  digest: DIGEST,
  createdTime: '2023-02-28T18:36:48.80817Z',
  lastUpdateTime: '2023-03-02T23:15:59.8012764Z',
};

function listOf(...tags: unknown[]) {
  return { registry: 'r.azurecr.io', imageName: 'team/api', tags };
}

describe('readRepositoryNames', () => {
  it('reads the recorded pages', () => {
    const bodies = catalogPages.Entries.filter(
      ({ RequestUri, StatusCode }) =>
        RequestUri.includes('/_catalog') && StatusCode === 200,
    ).map(({ ResponseBody }) => ResponseBody);
    expect(bodies.map(readRepositoryNames)).toEqual([
      { items: ['library/busybox'] },
      { items: ['library/hello-world'] },
    ]);
  });

  it('reads the null of an empty registry', () => {
    expect(readRepositoryNames({ repositories: null })).toEqual({ items: [] });
  });
});

describe('readTagList', () => {
  it('reads a recorded page', () => {
    const page = tagPages.Entries.find(
      ({ StatusCode, RequestMethod }) =>
        StatusCode === 200 && RequestMethod === 'GET',
    );
    expect(readTagList(page?.ResponseBody)).toEqual({
      registry: 'myregistry.azurecr.io',
      repository: 'library/hello-world',
      items: [
        {
          name: 'latest',
          digest:
            'sha256:6e8b6f026e0b9c419ea0fd02d3905dd0952ad1feea67543f525c73a0a790fefb',
          createdAt: new Date('2023-03-02T23:15:59.801Z'),
          updatedAt: new Date('2023-03-02T23:15:59.801Z'),
          isLocked: false,
        },
      ],
    });
  });

  it('reads the null of a recorded empty repository', () => {
    const empty = emptyReads.Entries.find(({ RequestUri }) =>
      RequestUri.endsWith('/_tags'),
    );
    expect(readTagList(empty?.ResponseBody).items).toEqual([]);
  });

  it('reads times with up to seven fractional digits', () => {
    const [tag] = readTagList(listOf(TAG)).items;
    expect(tag.createdAt.toISOString()).toBe('2023-02-28T18:36:48.808Z');
    expect(tag.updatedAt.toISOString()).toBe('2023-03-02T23:15:59.801Z');
  });

  it.each([
    ['no object', 'tags', 'a tag list as an object'],
    ['null', null, 'a tag list as an object'],
    ['a list', [], 'a tag list as an object'],
    ['no registry', { imageName: 'a', tags: [] }, 'a text in "registry"'],
    [
      'a registry that is no host',
      { registry: 'r; rm -rf /', imageName: 'a', tags: [] },
      'a host name in "registry"',
    ],
    [
      'another type of name',
      { registry: 'r', imageName: 7, tags: [] },
      'a text in "imageName"',
    ],
    [
      'no tags at all',
      { registry: 'r', imageName: 'a' },
      'a list or null in "tags"',
    ],
    ['a tag that is a text', listOf('v1'), 'a tag as an object'],
    [
      'a tag whose name is a command',
      listOf({ ...TAG, name: 'v1; rm -rf /' }),
      'a tag’s name in "name"',
    ],
    [
      'a repository whose name is a command',
      { registry: 'r', imageName: 'a; rm -rf /', tags: [] },
      'a repository’s name in "imageName"',
    ],
    ['an unnamed tag', listOf({ ...TAG, name: '' }), 'a text in "name"'],
    [
      'a digest that is a path',
      listOf({ ...TAG, digest: '../..' }),
      'a sha256 digest in "digest"',
    ],
    [
      'a time that is none',
      listOf({ ...TAG, createdTime: 'yesterday' }),
      'a time in "createdTime"',
    ],
  ])('refuses %s', (_what, body, message) => {
    expect(() => readTagList(body)).toThrow(new ShapeError(message));
  });
});

describe('one odd entry among good ones', () => {
  const place = { registry: 'r.azurecr.io', imageName: 'team/api' };

  it.each([
    ['no digest', { ...TAG, digest: undefined }],
    ['a date that is none', { ...TAG, lastUpdateTime: '2026-13-45' }],
    ['a name of 1 MB', { ...TAG, name: 'x'.repeat(1_000_000) }],
    ['a name with a mark that turns it around', { ...TAG, name: '\u202egnp' }],
    ['a name that is a number', { ...TAG, name: 7 }],
    ['nothing', null],
    ['a number', 7],
  ])('is left out and counted: a tag with %s', (_what, odd) => {
    const { items, unreadable } = readTagList(
      listOf({ ...TAG, name: 'v1' }, odd, { ...TAG, name: 'v2' }),
    );
    expect(items.map(({ name }) => name)).toEqual(['v1', 'v2']);
    expect(unreadable).toHaveLength(1);
  });

  it('is left out and counted: a manifest', () => {
    const { items, unreadable } = readManifestList({
      ...place,
      manifests: [{ ...TAG, digest: 'sha512:0a' }, TAG],
    });
    expect(items.map(({ digest }) => digest)).toEqual([DIGEST]);
    expect(unreadable).toEqual(['sha512:0a']);
  });

  it('is left out and counted: a repository', () => {
    expect(
      readRepositoryNames({ repositories: ['team/api', 'Team/Ä', 'team/b'] }),
    ).toEqual({ items: ['team/api', 'team/b'], unreadable: ['Team/Ä'] });
  });

  it('keeps of a manifest what is short enough to be true', () => {
    const long = 'x'.repeat(1_000_000);
    const { items } = readManifestList({
      ...place,
      manifests: [
        {
          ...TAG,
          mediaType: long,
          configMediaType: long,
          os: 'linux',
          architecture: 'arm',
          variant: long,
          tags: ['v1', long, '\u202egnp'],
        },
      ],
    });
    expect(items[0]).toMatchObject({
      platform: { os: 'linux', architecture: 'arm' },
      tags: ['v1'],
    });
    expect(JSON.stringify(items).length).toBeLessThan(1_000);
  });
});

describe('readRepository', () => {
  const [recorded] = repositoryReads.Entries;

  it('reads a recorded repository', () => {
    expect(readRepository(recorded.ResponseBody)).toEqual({
      registry: 'myregistry.azurecr.io',
      name: 'library/hello-world',
      createdAt: new Date('2023-02-28T18:36:40.454Z'),
      updatedAt: new Date('2023-03-02T23:15:59.726Z'),
      tagCount: 7,
      manifestCount: 13,
    });
  });

  it.each([-1, 1.5, '7', null])('refuses %p as a count', tagCount => {
    expect(() =>
      readRepository({ ...recorded.ResponseBody, tagCount }),
    ).toThrow(new ShapeError('a number in "tagCount"'));
  });
});

describe('readManifestList', () => {
  it('reads a recorded page', () => {
    const recorded = manifestReads.Entries.at(-1)!.ResponseBody;
    const { items } = readManifestList(recorded);
    expect(items).toHaveLength(recorded.manifests.length);
    expect(items[0]).toEqual({
      digest: recorded.manifests[0].digest,
      createdAt: new Date('2023-02-28T18:36:40.586Z'),
      updatedAt: new Date('2023-02-28T18:36:40.586Z'),
      mediaType: 'application/vnd.docker.distribution.manifest.v2+json',
      size: 5001,
      platform: { os: 'linux', architecture: 'arm' },
      isLocked: false,
      isQuarantined: false,
    });
    const index = items.find(item => /manifest\.list/.test(item.mediaType!));
    expect(index).not.toHaveProperty('platform');
  });

  it.each([
    ['nothing of locks', undefined, false, false],
    ['no lock', { writeEnabled: true, deleteEnabled: true }, false, false],
    ['a lock against writing', { writeEnabled: false }, true, false],
    ['a lock against deletion', { deleteEnabled: false }, true, false],
    ['a quarantine', { quarantineState: 'Quarantined' }, false, true],
    ['a quarantine that is over', { quarantineState: 'Passed' }, false, false],
  ])('reads %s', (_what, changeableAttributes, isLocked, isQuarantined) => {
    const { items } = readManifestList({
      registry: 'r.azurecr.io',
      imageName: 'a',
      manifests: [{ ...TAG, changeableAttributes }],
    });
    expect(items).toEqual([
      expect.objectContaining({ isLocked, isQuarantined }),
    ]);
  });

  it.each([
    [{ readEnabled: false }, true],
    [{ readEnabled: true }, undefined],
    [{ readEnabled: null }, undefined],
    [null, undefined],
  ])('reads of %j whether reading is disabled', (attributes, expected) => {
    const item = { ...TAG, changeableAttributes: attributes };
    const place = { registry: 'r.azurecr.io', imageName: 'a' };
    const manifests = readManifestList({ ...place, manifests: [item] });
    const tags = readTagList({ ...place, tags: [{ ...item, name: 'v1' }] });
    expect(manifests.items.map(found => found.isReadDisabled)).toEqual([
      expected,
    ]);
    expect(tags.items.map(found => found.isReadDisabled)).toEqual([expected]);
  });

  it.each([
    ['unknown', 'unknown'],
    ['', 'amd64'],
    [null, null],
    ['linux', undefined],
  ])('tells no platform of %p/%p', (os, architecture) => {
    const { items } = readManifestList({
      registry: 'r.azurecr.io',
      imageName: 'a',
      manifests: [{ ...TAG, os, architecture }],
    });
    expect(items[0]).not.toHaveProperty('platform');
  });
});

describe('readManifestProperties', () => {
  it('reads the platforms of a recorded index', () => {
    const recorded = singleReads.Entries[1].ResponseBody;
    const { platforms } = readManifestProperties(recorded);
    expect(platforms).toHaveLength(11);
    expect(platforms?.at(-1)).toEqual({ os: 'windows', architecture: 'amd64' });
  });

  it('leaves out what runs on nothing', () => {
    const { platforms } = readManifestProperties({
      manifest: {
        ...TAG,
        references: [
          { digest: DIGEST, os: 'linux', architecture: 'arm64' },
          { digest: DIGEST, os: 'unknown', architecture: 'unknown' },
        ],
      },
    });
    expect(platforms).toEqual([{ os: 'linux', architecture: 'arm64' }]);
  });
});

describe('a manifest', () => {
  const MANIFEST = { ...TAG, name: undefined };
  const read = (manifest: object) => readManifestProperties({ manifest });

  it('is told with all that is known of it', () => {
    expect(
      read({
        ...MANIFEST,
        imageSize: 0,
        os: 'linux',
        architecture: 'amd64',
        mediaType: 'a/b',
        configMediaType: 'c/d',
        tags: ['v1', 7],
        references: [{ os: 'linux', architecture: 'arm64' }, null],
        changeableAttributes: { writeEnabled: false, deleteEnabled: true },
      }),
    ).toStrictEqual({
      digest: DIGEST,
      createdAt: new Date('2023-02-28T18:36:48.808Z'),
      updatedAt: new Date('2023-03-02T23:15:59.801Z'),
      isLocked: true,
      isQuarantined: false,
      size: 0,
      platform: { os: 'linux', architecture: 'amd64' },
      mediaType: 'a/b',
      configMediaType: 'c/d',
      tags: ['v1'],
      platforms: [{ os: 'linux', architecture: 'arm64' }],
    });
  });

  it('is told with nothing that is not known of it', () => {
    expect(
      read({ ...MANIFEST, mediaType: 7, configMediaType: null, tags: 'v1' }),
    ).toStrictEqual({
      digest: DIGEST,
      createdAt: new Date('2023-02-28T18:36:48.808Z'),
      updatedAt: new Date('2023-03-02T23:15:59.801Z'),
      isLocked: false,
      isQuarantined: false,
    });
  });
});

it.each([
  [readRepositoryNames, [], 'a catalog as an object'],
  [readTagList, [], 'a tag list as an object'],
  [readTagList, listOf(7), 'a tag as an object'],
  [readManifestList, [], 'a manifest list as an object'],
  [
    readManifestList,
    { ...listOf(), manifests: [7] },
    'a manifest as an object',
  ],
  [readManifestProperties, [], 'a manifest’s properties as an object'],
  [readManifestProperties, { manifest: 7 }, 'a manifest as an object'],
  [readRepository, [], 'a repository as an object'],
])('%p says what it expects of %j', (read, body, expected) => {
  expect(() => read(body)).toThrow(new ShapeError(expected));
});
