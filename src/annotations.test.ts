import { Entity } from '@backstage/catalog-model';
import { isAcrAvailable, readRepositoryName } from './annotations';

function annotated(value?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'api',
      ...(value !== undefined && {
        annotations: { 'azure-container-registry/repository-name': value },
      }),
    },
  };
}

describe('isAcrAvailable', () => {
  it.each([
    ['an annotated entity', annotated('team/api'), true],
    ['a malformed annotation, to be explained', annotated('Team API'), true],
    ['an empty annotation', annotated(' '), false],
    ['an entity without it', annotated(), false],
  ])('decides for %s', (_what, entity, expected) => {
    expect(isAcrAvailable(entity)).toBe(expected);
  });
});

describe('readRepositoryName', () => {
  it('reads a name', () => {
    expect(readRepositoryName(annotated('team/api'))).toEqual({
      kind: 'repository',
      name: 'team/api',
    });
  });

  it('takes no offence at white space around the name', () => {
    expect(readRepositoryName(annotated(' team/api\n'))).toEqual({
      kind: 'repository',
      name: 'team/api',
    });
  });

  it('says what is wrong with a malformed name', () => {
    expect(readRepositoryName(annotated('Team/api'))).toEqual({
      kind: 'malformed',
      text: 'Team/api',
      problem: 'upper-case',
    });
  });

  it('tells a missing annotation', () => {
    expect(readRepositoryName(annotated())).toEqual({ kind: 'missing' });
  });
});
