/** @jest-environment node */
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import {
  anyJson,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { isDigest, isRepositoryName, isTagName } from '../model/names';
import fc from 'fast-check';
import { readManifestList, readRepositoryNames, readTagList } from './wire';

const [TAG] = WIRE.tags.tags;
const [MANIFEST] = WIRE.manifests.manifests;
const ORIGIN = { registry: 'myregistry.azurecr.io', imageName: 'team/api' };

/** What an entry may say in a field instead of what it should. */
const oddValue = fc.oneof(
  anyJson,
  fc.constantFrom('x'.repeat(1_000_000), '\u202egnp', 'a b', '../..', -1),
);

/** An entry of which something is not as it should be, or that is none. */
function oddEntry(example: object, fields: string[]) {
  return fc.oneof(
    oddValue.filter(value => typeof value !== 'object' || value === null),
    fc
      .tuple(fc.constantFrom(...fields), oddValue)
      .map(([field, value]) => ({ ...example, [field]: value })),
    fc
      .constantFrom(...fields)
      .map(field => ({ ...example, [field]: undefined })),
  );
}

const REQUIRED = ['digest', 'createdTime', 'lastUpdateTime'];

it.each([
  [
    'tags',
    TAG,
    ['name', ...REQUIRED],
    (tags: unknown[]) => readTagList({ ...ORIGIN, tags }),
    (item: unknown) => isTagName((item as { name: string }).name),
  ],
  [
    'manifests',
    MANIFEST,
    REQUIRED,
    (manifests: unknown[]) => readManifestList({ ...ORIGIN, manifests }),
    (item: unknown) => isDigest((item as { digest: string }).digest),
  ],
])(
  'reads every good entry of a list of %s, and counts the others',
  (_what, example, fields, read, isGood) => {
    const entries = fc.array(
      fc.oneof(fc.constant(example), oddEntry(example, fields)),
    );
    fc.assert(
      fc.property(entries, list => {
        const { items, unreadable = [] } = read([example, ...list]);
        expect(items.length + unreadable.length).toBe(1 + list.length);
        expect(items.filter(item => !isGood(item))).toEqual([]);
        const known = list.filter(entry => entry === example).length;
        expect(items.length).toBeGreaterThanOrEqual(1 + known);
        expect(unreadable.every(name => name.length <= 255)).toBe(true);
      }),
      PROPERTY_RUNS,
    );
  },
);

it('reads every good name of a catalog, and counts the others', () => {
  const anyEntry = fc.oneof(fc.constant('team/worker'), oddValue);
  fc.assert(
    fc.property(fc.array(anyEntry), list => {
      const entries = ['team/api', ...list];
      const { items, unreadable = [] } = readRepositoryNames({
        repositories: entries,
      });
      expect(items).toEqual(
        entries.filter(
          entry => typeof entry === 'string' && isRepositoryName(entry),
        ),
      );
      expect(items.length + unreadable.length).toBe(entries.length);
    }),
    PROPERTY_RUNS,
  );
});
