/** @jest-environment node */
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import { isAcrAvailable, readingKey, readRepositories } from './annotations';
import { ConfiguredRegistries } from './registries/ConfiguredRegistries';

function annotated(repositories?: string, registry?: string): Entity {
  const prefix = 'azure-container-registry';
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'api',
      annotations: {
        ...(repositories && { [`${prefix}/repository-name`]: repositories }),
        ...(registry && { [`${prefix}/registry-name`]: registry }),
      },
    },
  };
}

function registriesOf(acr: object = {}) {
  return new ConfiguredRegistries({
    config: new ConfigReader({ acr: { ...acr } }),
    transportOf: () => {
      throw new Error('Nothing is to be read');
    },
  });
}

const TWO = registriesOf({
  registries: [
    { name: 'dev', loginServer: 'myregistry.azurecr.io' },
    { name: 'prod', loginServer: 'prodregistry.azurecr.io' },
  ],
});

/** What is read, shortened: names with their registries, or what is wrong. */
function read(repositories?: string, registry?: string, known = TWO) {
  const entity = annotated(repositories, registry);
  return readRepositories(entity, known).map(reading => {
    switch (reading.kind) {
      case 'repository':
        return readingKey(reading);
      case 'malformed':
        return `${reading.text}: ${reading.problem}`;
      default:
        return `${reading.text}: no registry ${reading.registry}`;
    }
  });
}

describe('isAcrAvailable', () => {
  it.each([
    ['an annotated entity', annotated('team/api'), true],
    ['a malformed annotation, to be explained', annotated('Team API'), true],
    ['an annotation of commas alone, to be explained', annotated(','), true],
    ['an empty annotation', annotated(' '), false],
    ['an entity without it', annotated(), false],
  ])('decides for %s', (_what, entity, expected) => {
    expect(isAcrAvailable(entity)).toBe(expected);
  });
});

describe('without a configuration', () => {
  it.each([
    ['a name', 'team/api', ['team/api']],
    ['white space around it', ' team/api\n', ['team/api']],
    ['several', 'team/api, team/worker', ['team/api', 'team/worker']],
    ['upper case', 'Team/api', ['Team/api: upper-case']],
    ['a host', 'x.azurecr.io/team/api', ['x.azurecr.io/team/api: host']],
    ['nothing', undefined, []],
    ['only commas', ' , ,', [', ,: grammar']],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text, undefined, registriesOf())).toEqual(expected);
  });

  it('looks for a named registry where the community’s plugin does', () => {
    const [reading] = readRepositories(
      annotated('team/api', 'mysecondregistry'),
      registriesOf(),
    );
    expect(reading).toMatchObject({
      kind: 'repository',
      repository: {
        name: 'team/api',
        registry: {
          name: 'mysecondregistry',
          access: { metadata: '/acr/custom/api/mysecondregistry' },
        },
      },
    });
  });
});

describe('a registry that is not configured', () => {
  const LIST = {
    registries: [{ name: 'dev', loginServer: 'myregistry.azurecr.io' }],
  };

  it.each([
    ['is behind its usual endpoints where there is no list', {}, 'third'],
    ['is not there beside a list', LIST, undefined],
    [
      'is there beside a list that is open',
      { ...LIST, customRegistries: true },
      'third',
    ],
    [
      'is not there where nothing else is to be read',
      { customRegistries: false },
      undefined,
    ],
  ])('%s', (_what, acr, expected) => {
    const registries = registriesOf(acr);
    expect(registries.find('third')?.name).toBe(expected);
    expect(read('team/api', 'third', registries)).toEqual([
      expected ? 'third:team/api' : 'team/api: no registry third',
    ]);
  });

  it('is there by a name alone, and beside those that are configured', () => {
    const registries = registriesOf({ ...LIST, customRegistries: true });
    expect(registries.find('a/b')).toBeUndefined();
    expect(registries.find('MYREGISTRY.azurecr.io')?.name).toBe('dev');
  });

  it('is said to be wrong by a value that is no boolean', () => {
    expect(() => registriesOf({ customRegistries: 'perhaps' })).toThrow(
      /acr\.customRegistries/,
    );
  });
});

describe('with several registries', () => {
  it.each([
    ['the first one by itself', 'team/api', undefined, ['dev:team/api']],
    ['the one that is named', 'team/api', 'prod', ['prod:team/api']],
    ['it in another case', 'team/api', 'Prod', ['prod:team/api']],
    [
      'the one of a login server',
      'team/api',
      'PRODregistry.azurecr.io',
      ['prod:team/api'],
    ],
    [
      'a login server before its own',
      'team/api, PRODregistry.azurecr.io/team/api',
      'dev',
      ['dev:team/api', 'prod:team/api'],
    ],
    [
      'each once',
      'team/api, team/api, myregistry.azurecr.io/team/api',
      undefined,
      ['dev:team/api'],
    ],
    [
      'the others beside one that is wrong',
      'team/api, Team/x, prodregistry.azurecr.io/../x',
      undefined,
      [
        'dev:team/api',
        'Team/x: upper-case',
        'prodregistry.azurecr.io/../x: parent-path',
      ],
    ],
    [
      'a login server that is not known',
      'other.azurecr.io/team/api',
      undefined,
      ['other.azurecr.io/team/api: no registry other.azurecr.io'],
    ],
    [
      'a name that begins with another login server, behind one that is known',
      'myregistry.azurecr.io/other.azurecr.io/team/api, prodregistry.azurecr.io/other.azurecr.io',
      undefined,
      [
        'dev:other.azurecr.io/team/api',
        'prodregistry.azurecr.io/other.azurecr.io: host',
      ],
    ],
    ['a name with a dot', 'team.x/api', undefined, ['dev:team.x/api']],
    [
      'a name that is not configured',
      'team/api',
      'third',
      ['team/api: no registry third'],
    ],
    [
      'a name that no registry has',
      'team/api',
      '../../v2',
      ['team/api: no registry ../../v2'],
    ],
  ])('reads %s', (_what, text, registry, expected) => {
    expect(read(text, registry)).toEqual(expected);
  });
});

it('tells names apart that differ in their case alone', () => {
  const alike = registriesOf({
    registries: [
      { name: 'prod', loginServer: 'myregistry.azurecr.io' },
      { name: 'PROD', loginServer: 'prodregistry.azurecr.io' },
    ],
  });
  expect(read('team/api', 'PROD', alike)).toEqual(['PROD:team/api']);
  expect(read('team/api', 'Prod', alike)).toEqual(['prod:team/api']);
});

it.each(['*', 'dev:team/api'])(
  'never takes the malformed %s for a choice',
  text => {
    const [reading] = readRepositories(annotated(text), TWO);
    expect(reading.kind).toBe('malformed');
    expect(readingKey(reading)).not.toBe(text);
  },
);
