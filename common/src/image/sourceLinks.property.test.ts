/** @jest-environment node */
import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import {
  commitLink,
  compareLink,
  httpLink,
  isSameSource,
  readSource,
} from './sourceLinks';

const anySource = fc.oneof(
  hostileText,
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc
    .tuple(
      fc.constantFrom(
        'https://',
        'HTTP://',
        'ssh://git@',
        'git@',
        'git://',
        'javascript:',
        'javascript://',
        'https://user:password@',
        '//',
        '',
      ),
      fc.constantFrom(
        'github.com',
        'gitlab.example.com:8443',
        'dev.azure.com',
        'ssh.dev.azure.com',
        'bitbucket.org',
        'github.com@evil.example',
      ),
      fc.constantFrom('/', ':', ':22/', '/v3/'),
      fc.oneof(
        fc.constantFrom('team/api.git', 'team/project/_git/api', 'a/b/c'),
        hostileText,
      ),
    )
    .map(parts => parts.join('')),
);
const anyRevision = fc.oneof(
  fc.stringMatching(/^[0-9a-fA-F]{6,65}$/),
  hostileText,
);

const anyForge = fc
  .constantFrom(undefined, 'github', 'gitlab', 'azure', 'bitbucketCloud', '?')
  .map(type => () => type);

/** Makes sure that an address leads to a page, and tells nobody a password. */
function expectHttp(link: string | undefined) {
  if (link !== undefined) {
    const { protocol, username, password } = new URL(link);
    expect(['http:', 'https:']).toContain(protocol);
    expect(link).toMatch(/^https?:\/\/[^/]/);
    expect([username, password]).toEqual(['', '']);
  }
}

it('makes only http(s) links of what an image says of its source', () => {
  fc.assert(
    fc.property(
      anySource,
      anyRevision,
      anyRevision,
      anyForge,
      (source, from, to, findForge) => {
        const page = readSource(source, findForge).url;
        const commit = commitLink(source, from, findForge);
        const changes = compareLink(source, from, to, findForge);
        [page, httpLink(source), commit, changes].forEach(expectHttp);
        // A commit is on the host of its repository.
        for (const link of [commit, changes]) {
          if (link !== undefined) {
            expect(link.startsWith(`${page}/`)).toBe(true);
          }
        }
      },
    ),
    PROPERTY_RUNS,
  );
});

it('takes every source for the same as itself, and others both ways', () => {
  fc.assert(
    fc.property(anySource, anySource, anyForge, (one, other, findForge) => {
      const isSame = (a: string, b: string) => isSameSource(a, b, findForge);
      expect(isSame(one, one)).toBe(true);
      expect(isSame(one, other)).toBe(isSame(other, one));
    }),
    PROPERTY_RUNS,
  );
});
