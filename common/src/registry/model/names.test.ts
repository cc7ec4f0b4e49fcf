/** @jest-environment node */
import {
  findNameProblem,
  findProblemInRegistry,
  isDigest,
  isHost,
  isRepositoryName,
  isTagName,
} from './names';

describe('findNameProblem', () => {
  it.each([
    'api',
    'team/api',
    'platform/services/payments/worker',
    'a.b_c__d-e---f/0',
    'my.team/api',
    'team/a--b',
    'team/myregistry.azurecr.io',
    'a'.repeat(255),
  ])('accepts %s', name => {
    expect(findNameProblem(name)).toBeUndefined();
  });

  it.each([
    ['Team/api', 'upper-case'],
    ['team/../api', 'parent-path'],
    ['..', 'parent-path'],
    ['team\\..\\api', 'parent-path'],
    ['https://team/api', 'scheme'],
    ['team/api:latest', 'tag'],
    [`team/api@sha256:${'a'.repeat(64)}`, 'tag'],
    ['myregistry.azurecr.io/team/api', 'host'],
    ['MyRegistry.azurecr.cn/team/api', 'host'],
    ['myregistry.azurecr.io', 'host'],
    ['localhost:5000/team/api', 'host'],
    ['team/api:5000/x', 'tag'],
    ['team/api?n=1', 'query'],
    ['team/api#x', 'query'],
    ['team/my api', 'white-space'],
    ['team/api\u00a0', 'white-space'],
    ['a'.repeat(10_000), 'too-long'],
    [`${'a-'.repeat(127)}!`, 'grammar'],
    ['', 'grammar'],
    ['/team/api', 'grammar'],
    ['team//api', 'grammar'],
    ['team/api/', 'grammar'],
    ['team/.', 'grammar'],
    ['team/-api', 'grammar'],
    ['team/%2e%2e/api', 'grammar'],
    ['team, other', 'white-space'],
    ['tëam/api', 'grammar'],
  ])('finds what is wrong with %p', (name, problem) => {
    expect(findNameProblem(name)).toBe(problem);
  });
});

describe('a name in a registry', () => {
  it.each(['docker.io/library/nginx', 'other.azurecr.io/team/api', 'team/web'])(
    'may be %s',
    name => {
      expect(isRepositoryName(name)).toBe(true);
      expect(findProblemInRegistry(name)).toBeUndefined();
    },
  );

  it.each([
    ['Other.azurecr.io/team/api', 'host'],
    ['localhost:5000/team/api', 'host'],
    ['other.azurecr.io/../api', 'host'],
    ['docker.io/library/nginx:1', 'tag'],
    [`other.azurecr.io/${'a'.repeat(255)}`, 'too-long'],
    ['', 'grammar'],
  ])('cannot be %.40s', (name, problem) => {
    expect(isRepositoryName(name)).toBe(false);
    expect(findProblemInRegistry(name)).toBe(problem);
  });

  it('is no login server alone', () => {
    expect(findProblemInRegistry('other.azurecr.io')).toBe('host');
  });
});

describe('isDigest', () => {
  it.each([
    [`sha256:${'0a'.repeat(32)}`, true],
    [`sha256:${'0A'.repeat(32)}`, false],
    [`sha256:${'0a'.repeat(31)}`, false],
    [`sha512:${'0a'.repeat(32)}`, false],
    [`x sha256:${'0a'.repeat(32)}`, false],
    [`sha256:${'0a'.repeat(32)}/..`, false],
  ])('judges %s', (text, expected) => {
    expect(isDigest(text)).toBe(expected);
  });
});

describe('isTagName', () => {
  it.each([
    ['1.0.0', true],
    ['_', true],
    ['a'.repeat(128), true],
    ['a'.repeat(129), false],
    ['', false],
    ['.1', false],
    ['/1.0.0', false],
    ['1.0.0 ', false],
  ])('judges %p', (text, expected) => {
    expect(isTagName(text)).toBe(expected);
  });
});

describe('isHost', () => {
  it.each([
    ['myregistry.azurecr.io', true],
    ['r.a.b', true],
    ['localhost:5000', true],
    ['my-registry', true],
    ['my-.azurecr.io', false],
    ['localhost:500000', false],
    ['localhost:', false],
    ['user@localhost', false],
    ['localhost/', false],
    [`${'a.'.repeat(126)}io`, true],
    [`${'a.'.repeat(130)}io`, false],
    ['', false],
  ])('judges %p', (text, expected) => {
    expect(isHost(text)).toBe(expected);
  });
});
