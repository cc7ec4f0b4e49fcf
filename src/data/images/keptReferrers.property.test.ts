import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import { digestOf, FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import fc from 'fast-check';
import { soleRegistry } from '../../__testUtils__/FakeRegistries';
import { noteOrigins } from '../registries/origins';
import { readOrKeep } from './keptReferrers';

const ASKED = { items: [], isCut: true, isTagged: true };

const subject = { repository: 'team/api', digest: digestOf('5b') };

/** A client of somebody who is signed in. */
function makeApi() {
  const registries = noteOrigins(
    soleRegistry(new FakeAcrApi([])),
    async () => 'user:default/ana',
  );
  return registries.clientOf(registries.configured[0]);
}

/** An entry of a list, in which anything may be wrong. */
const entry = fc.record(
  {
    mediaType: fc.oneof(hostileText, fc.jsonValue()),
    digest: fc.oneof(fc.constant(digestOf('aa')), hostileText),
    size: fc.oneof(fc.integer(), fc.jsonValue()),
    artifactType: fc.oneof(hostileText, fc.jsonValue()),
    annotations: fc.oneof(
      fc.dictionary(hostileText, hostileText),
      fc.jsonValue(),
    ),
  },
  { requiredKeys: [] },
);
const list = fc.record(
  {
    items: fc.oneof(fc.array(entry), fc.jsonValue()),
    isCut: fc.jsonValue(),
    isWithheld: fc.jsonValue(),
    next: fc.jsonValue(),
  },
  { requiredKeys: [] },
);
const text = fc.oneof(
  hostileText,
  fc
    .oneof(list, fc.jsonValue())
    .map(value => `${Date.now()} ${JSON.stringify(value)}`),
);

it('takes what is in the storage for a list only where it is one', async () => {
  const api = makeApi();
  await readOrKeep(api, subject, async () => ASKED);
  const [name] = Object.keys(window.localStorage);
  await fc.assert(
    fc.asyncProperty(text, async stored => {
      window.localStorage.setItem(name, stored);
      const read = await readOrKeep(api, subject, async () => ASKED);
      if (read === ASKED) {
        return;
      }
      expect(Object.keys(read)).toEqual(
        expect.arrayContaining(['items', 'isCut']),
      );
      // Where it goes on no storage says.
      expect(read).not.toHaveProperty('next');
      read.items.forEach(item => {
        expect(item.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
        expect(typeof item.mediaType).toBe('string');
        expect(item.size).toBeGreaterThanOrEqual(0);
        Object.values(item.annotations).forEach(value =>
          expect(typeof value).toBe('string'),
        );
      });
    }),
    PROPERTY_RUNS,
  );
});
