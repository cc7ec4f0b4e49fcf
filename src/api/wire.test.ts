import tagPages from '../../dev/registry/recordings/js_list_tags_by_pages.json';
import repositoryReads from '../../dev/registry/recordings/js_repository_properties_and_patch.json';
import emptyReads from '../../dev/registry/recordings/py_empty_repo_and_delete.json';
import { readRepository, readTagList, ShapeError } from './wire';

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

describe('readTagList', () => {
  it('reads a recorded page', () => {
    const page = tagPages.Entries.find(
      ({ StatusCode, RequestMethod }) =>
        StatusCode === 200 && RequestMethod === 'GET',
    );
    expect(readTagList(page?.ResponseBody)).toEqual({
      registry: 'myregistry.azurecr.io',
      repository: 'library/hello-world',
      tags: [
        {
          name: 'latest',
          digest:
            'sha256:6e8b6f026e0b9c419ea0fd02d3905dd0952ad1feea67543f525c73a0a790fefb',
          createdAt: new Date('2023-03-02T23:15:59.801Z'),
          updatedAt: new Date('2023-03-02T23:15:59.801Z'),
        },
      ],
    });
  });

  it('reads the null of a recorded empty repository', () => {
    const empty = emptyReads.Entries.find(({ RequestUri }) =>
      RequestUri.endsWith('/_tags'),
    );
    expect(readTagList(empty?.ResponseBody).tags).toEqual([]);
  });

  it('reads times with up to seven fractional digits', () => {
    const [tag] = readTagList(listOf(TAG)).tags;
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
