/** @jest-environment node */
import fc from 'fast-check';
import { doAtOnce } from '../../steps';
import { sortInSteps } from './sortInSteps';

it('sorts as arrays do, and leaves the list as it is', () => {
  const items = fc.array(fc.record({ key: fc.nat(20), at: fc.nat() }), {
    maxLength: 200,
    size: 'max',
  });
  fc.assert(
    fc.property(items, list => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      const before = [...list];
      expect(doAtOnce(sortInSteps(list, compare))).toEqual(
        [...list].sort(compare),
      );
      expect(list).toEqual(before);
    }),
  );
});
