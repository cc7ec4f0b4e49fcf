/** @jest-environment node */
import { doAtOnce } from '../../../steps';
import { RuleSet } from './sarifRules';

const read = (tool: unknown) => doAtOnce(RuleSet.read(tool));

const A = { id: 'A', guid: 'guid-a' };
const B = { id: 'B' };
const C = { id: 'C', guid: 'guid-c' };
const OTHER_A = { id: 'A' };
const rules = read({
  driver: { name: 'driver', guid: 'guid-driver', rules: [A, B, null] },
  extensions: [
    null,
    { name: 'extension', guid: 'guid-extension', rules: [C, OTHER_A] },
  ],
});

it.each([
  [{ ruleIndex: 1 }, B],
  [{ ruleId: 'B' }, B],
  [{ ruleId: 'B', ruleIndex: 1 }, B],
  [{ ruleId: 'B/1', ruleIndex: 1 }, B],
  [{ ruleId: 'B/1' }, B],
  [{ ruleId: 'B', ruleIndex: 0 }, B],
  [{ ruleId: 'B', ruleIndex: -1 }, B],
  [{ ruleId: '/B', ruleIndex: 1 }, {}],
  [{ ruleId: 'Z', ruleIndex: 0 }, {}],
  [{ ruleIndex: '1' }, {}],
  [{ ruleIndex: 2 }, {}],
  [{ ruleId: null, ruleIndex: 1 }, B],
  [{ rule: { index: 1 } }, B],
  [{ rule: { id: 'B' } }, B],
  [{ rule: { guid: 'guid-a' } }, A],
  [{ rule: { guid: 'guid-c' } }, C],
  [{ rule: { index: 1, toolComponent: { index: 1 } } }, OTHER_A],
  [{ rule: { index: 1, toolComponent: { name: 'extension' } } }, OTHER_A],
  [{ rule: { index: 1, toolComponent: { guid: 'guid-extension' } } }, OTHER_A],
  [{ rule: { index: 1, toolComponent: { guid: 'guid-driver' } } }, B],
  [{ rule: { index: 1, toolComponent: { name: 'nobody' } } }, B],
  [{ rule: { id: 'B', toolComponent: { index: 1 } } }, B],
  // Where no part is told, all are looked into.
  [{ ruleId: 'C' }, C],
  [{ ruleId: 'A' }, A],
  [{ ruleId: {} }, {}],
  [{}, {}],
])('finds for %j the rule %j', (result, rule) => {
  expect(rules.ruleOf(result)).toEqual(rule);
});

it('tells rules with one id apart by their index', () => {
  const [first, second] = [1, 2].map(n => ({ id: 'D', name: `${n}` }));
  const twice = read({ driver: { rules: [first, second] } });
  for (const ruleId of ['D', 'D/1']) {
    expect(twice.ruleOf({ ruleId, ruleIndex: 0 })).toBe(first);
    expect(twice.ruleOf({ ruleId, ruleIndex: 1 })).toBe(second);
  }
});

it('finds nothing where there is nothing', () => {
  expect(read(undefined).ruleOf({ ruleId: 'A' })).toEqual({});
  expect(
    read({ driver: { rules: [{}] }, extensions: {} }).ruleOf({
      ruleId: undefined,
      ruleIndex: undefined,
    }),
  ).toEqual({});
});
