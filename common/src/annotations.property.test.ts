/** @jest-environment node */
import { Entity } from '@backstage/catalog-model';
import { ConfigReader } from '@backstage/config';
import {
  anyName,
  expectBelow,
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { findProblemInRegistry } from './registry/model/names';
import fc from 'fast-check';
import {
  ACR_REGISTRY_ANNOTATION,
  ACR_REPOSITORY_ANNOTATION,
  isAcrAvailable,
  readingKey,
  readRepositories,
} from './annotations';
import { ConfiguredRegistries } from './registries/ConfiguredRegistries';

const PROXY = 'https://backstage.test/api/proxy';

const CONFIGURATIONS = {
  'no configuration': {},
  'two registries': {
    registries: [
      { name: 'dev', loginServer: 'myregistry.azurecr.io' },
      { name: 'prod', loginServer: 'prodregistry.azurecr.io' },
    ],
  },
};

const oneName = fc.oneof(
  anyName,
  fc
    .tuple(
      fc.constantFrom(
        'myregistry.azurecr.io',
        'PRODregistry.azurecr.io',
        'x:1',
      ),
      anyName,
    )
    .map(parts => parts.join('/')),
);
const repositories = fc.oneof(
  fc.stringMatching(/^[ ,]{0,3}$/),
  fc
    .array(oneName, { maxLength: 4 })
    .chain(names =>
      fc.constantFrom(',', ' , ', ',,').map(comma => names.join(comma)),
    ),
  hostileText,
);
const registry = fc.option(
  fc.oneof(fc.constantFrom('dev', 'prod', 'third', '.', '..'), hostileText),
);

function annotated(names: string, name: string | null): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name: 'api',
      annotations: {
        [ACR_REPOSITORY_ANNOTATION]: names,
        ...(name !== null && { [ACR_REGISTRY_ANNOTATION]: name }),
      },
    },
  };
}

it.each(Object.entries(CONFIGURATIONS))(
  'lets only checked names through, with %s',
  (_what, acr) => {
    const known = new ConfiguredRegistries({
      config: new ConfigReader({ acr }),
      transportOf: () => {
        throw new Error('Nothing is to be read');
      },
    });
    fc.assert(
      fc.property(repositories, registry, (names, name) => {
        const entity = annotated(names, name);
        const readings = readRepositories(entity, known);
        const texts = names.split(',').filter(text => text.trim() !== '');
        const isAnnotated = names.trim() !== '';
        expect(isAcrAvailable(entity)).toBe(isAnnotated);
        expect(readings.length > 0).toBe(isAnnotated);
        // Of commas alone it is said that they are no names.
        const most = isAnnotated ? Math.max(1, texts.length) : 0;
        expect(readings.length).toBeLessThanOrEqual(most);
        expect(new Set(readings.map(readingKey)).size).toBe(readings.length);
        for (const reading of readings) {
          if (reading.kind === 'repository') {
            const { repository } = reading;
            expect(findProblemInRegistry(repository.name)).toBeUndefined();
            const { metadata, content } = repository.registry.access;
            expectBelow(`${PROXY}${metadata}`, PROXY);
            expectBelow(`${PROXY}${content}`, PROXY);
          }
        }
      }),
      PROPERTY_RUNS,
    );
  },
);
