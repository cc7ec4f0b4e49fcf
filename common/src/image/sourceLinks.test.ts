/** @jest-environment node */
import {
  commitLink,
  compareLink,
  httpLink,
  isSameSource,
  readSource,
} from './sourceLinks';

const OLD = '0123abc';
const NEW = '9f1c2ab0d4e5f60718293a4b5c6d7e8f90a1b2c3';

describe('a repository', () => {
  it.each([
    ['https://github.com/example/api', 'https://github.com/example/api'],
    ['https://github.com/example/api.git', 'https://github.com/example/api'],
    [
      'https://github.com/example/api/tree/main/app',
      'https://github.com/example/api',
    ],
    [
      'https://github.com/example/api.git#main',
      'https://github.com/example/api',
    ],
    [
      'https://gitlab.example.com/a/b/c/-/tree/main',
      'https://gitlab.example.com/a/b/c',
    ],
    [
      'https://tfs.example.com/tfs/Collection/project/_git/api?path=/src',
      'https://tfs.example.com/tfs/Collection/project/_git/api',
    ],
    [
      'https://example@dev.azure.com/example/project/_git/api?path=/src',
      'https://dev.azure.com/example/project/_git/api',
    ],
    [
      'https://example.visualstudio.com/project/_git/api',
      'https://example.visualstudio.com/project/_git/api',
    ],
    [
      'https://bitbucket.org/example/api/src/main/',
      'https://bitbucket.org/example/api',
    ],
    [
      'https://user:secret@github.com/example/api.git',
      'https://github.com/example/api',
    ],
    ['https://git.example.com/x/api.git', 'https://git.example.com/x/api.git'],
    ['https://u:p@git.example.com/x', 'https://git.example.com/x'],
  ])('is read from %s', (source, url) => {
    expect(readSource(source)).toEqual({ text: url, url });
  });

  it.each([
    ['git@github.com:example/api.git', 'https://github.com/example/api'],
    ['ssh://git@gitlab.com/a/b.git', 'https://gitlab.com/a/b'],
    ['ssh://git@gitlab.com:22/a/b.git', 'https://gitlab.com/a/b'],
    ['git://github.com/example/api.git', 'https://github.com/example/api'],
    [
      'git@ssh.dev.azure.com:v3/example/project/api',
      'https://dev.azure.com/example/project/_git/api',
    ],
  ])('is linked for browsers, though it says %s', (source, url) => {
    expect(readSource(source).url).toBe(url);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'git@git.example.com:x/api.git',
    'somewhere',
    'https://',
    '//github.com/example/api',
    ' https://github.com/example/api',
  ])('is no link for %s', source => {
    expect(readSource(source)).toEqual({ text: source });
  });

  it('never shows credentials', () => {
    expect(readSource('ftp://user:secret@example.com/x').text).toBe(
      'ftp://example.com/x',
    );
    expect(readSource('ssh://user:secret@github.com/example/api').text).toBe(
      'ssh://github.com/example/api',
    );
  });
});

it.each([
  ['https://github.com/example/api', `/commit/${NEW}`],
  ['https://gitlab.com/example/api', `/-/commit/${NEW}`],
  ['https://dev.azure.com/example/p/_git/api', `/commit/${NEW}`],
  ['https://bitbucket.org/example/api', `/commits/${NEW}`],
])('links a commit of %s', (source, path) => {
  expect(commitLink(source, NEW)).toBe(source + path);
});

it.each([
  ['https://github.com/example/api', `/compare/${OLD}...${NEW}`],
  ['https://gitlab.com/example/api', `/-/compare/${OLD}...${NEW}`],
  [
    'https://dev.azure.com/example/p/_git/api',
    `/branchCompare?baseVersion=GC${OLD}&targetVersion=GC${NEW}`,
  ],
  ['https://bitbucket.org/example/api', `/branches/compare/${NEW}..${OLD}`],
])('links what changed in %s', (source, path) => {
  expect(compareLink(source, OLD, NEW)).toBe(source + path);
});

it.each([
  ['https://git.example.com/x/api', NEW],
  ['https://github.com/example', NEW],
  ['javascript:alert(1)', NEW],
  ['https://github.com/example/api', 'main'],
  ['https://github.com/example/api', '../../evil'],
  ['https://github.com/example/api', '0123ab'],
  ['https://github.com/example/api', `${NEW}?x=y`],
])('links no commit of %s at %s', (source, revision) => {
  expect(commitLink(source, revision)).toBeUndefined();
  expect(compareLink(source, OLD, revision)).toBeUndefined();
  expect(compareLink(source, revision, OLD)).toBeUndefined();
});

describe('where the app says what serves a host', () => {
  const typeOf = (type: string) => () => type;

  it.each([
    ['github', 'https://git.example.com/x/api', `/commit/${NEW}`],
    ['gitlab', 'https://git.example.com/x/y/api', `/-/commit/${NEW}`],
    ['bitbucketCloud', 'https://git.example.com/x/api', `/commits/${NEW}`],
    ['azure', 'https://git.example.com/x/_git/api', `/commit/${NEW}`],
    // What a host looks like does not count then.
    ['gitlab', 'https://github.example.com/x/api', `/-/commit/${NEW}`],
  ])('links a commit as %s does', (type, source, path) => {
    expect(commitLink(source, NEW, typeOf(type))).toBe(source + path);
  });

  it.each(['gerrit', 'awsCodeCommit', '__proto__', ''])(
    'links no commit as %j, of which no address is known',
    type => {
      const source = 'https://github.com/example/api';
      expect(commitLink(source, NEW, typeOf(type))).toBeUndefined();
      expect(compareLink(source, OLD, NEW, typeOf(type))).toBeUndefined();
    },
  );

  it.each([
    [
      'https://user:secret@git.example.com:8443/x/api.git?token=secret',
      'https://git.example.com:8443/x/api.git?token=',
    ],
    ['git@git.example.com:x/api.git', 'https://git.example.com/x/api.git'],
  ])('asks about %s without its credentials', (source, asked) => {
    const findForge = jest.fn(typeOf('github'));
    commitLink(source, NEW, findForge);
    expect(findForge.mock.calls).toEqual([[asked]]);
  });

  it.each(['javascript:alert(1)', 'file:///x/api', '//github.com/x/api', 'x'])(
    'asks about no page for %s, and links none',
    source => {
      const findForge = jest.fn(typeOf('github'));
      expect(commitLink(source, NEW, findForge)).toBeUndefined();
      expect(findForge).not.toHaveBeenCalled();
    },
  );

  it('knows a repository by ssh', () => {
    const ssh = 'git@git.example.com:x/api.git';
    const page = 'https://git.example.com/x/api';
    expect(readSource(ssh, typeOf('github'))).toEqual({ text: ssh, url: page });
    expect(isSameSource(ssh, page, typeOf('github'))).toBe(true);
    expect(isSameSource(ssh, page)).toBe(false);
  });
});

it('knows a repository by its several addresses', () => {
  expect(
    isSameSource(
      'git@github.com:Example/api.git',
      'https://github.com/example/api',
    ),
  ).toBe(true);
  expect(
    isSameSource(
      'https://github.com/example/api',
      'https://github.com/example/worker',
    ),
  ).toBe(false);
});

it.each([
  ['https://example.com/docs?a=b#c', 'https://example.com/docs?a=b#c'],
  ['HTTP://example.com', 'http://example.com/'],
  ['https://user:secret@example.com/', 'https://example.com/'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['text', undefined],
  ['', undefined],
])('reads %j as the link %s', (text, url) => {
  expect(httpLink(text)).toBe(url);
});
