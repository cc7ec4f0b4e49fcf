/** @jest-environment node */
import { readMention } from './mention';
import {
  gradeOf,
  linkOfAdvisory,
  namesOfAdvisory,
  titleOf,
  type AdvisorySources,
} from './sarifAdvisory';

const sources = (rest: Partial<AdvisorySources> = {}): AdvisorySources => ({
  ruleId: 'CVE-2024-1',
  rule: {},
  result: {},
  message: readMention(undefined),
  help: readMention(undefined),
  ...rest,
});
const vulnerability = (name: string) => readMention(`Vulnerability ${name}`);

it.each([
  ['CVE-2024-1', 'x', undefined, ['CVE-2024-1']],
  ['CVE-2024-1-libc6', 'libc6', undefined, ['CVE-2024-1']],
  ['GHSA-a-b-c-@a/b', '@a/b', undefined, ['GHSA-a-b-c']],
  ['CVE-2024-1-libc6', 'libc', undefined, ['CVE-2024-1-libc6']],
  ['ALAS-1-libc6', 'libc6', undefined, ['ALAS-1-libc6']],
  ['ALAS-1-libc6', 'libc6', 'ALAS-1', ['ALAS-1']],
  ['CVE-2024-12-a', 'x', 'CVE-2024-1', ['CVE-2024-12-a']],
  ['X_CVE-2024-1_a', 'x', 'CVE-2024-1', ['CVE-2024-1']],
  ['CVE-2024-1: a', 'x', 'CVE-2024-1', ['CVE-2024-1']],
  ['CVE-2024-2', 'x', 'CVE-2024-1', ['CVE-2024-2']],
  ['rule-7', 'x', 'CVE-2024-1', ['CVE-2024-1']],
  ['rule-7', 'x', 'found it', ['rule-7']],
])(
  'calls the rule %s for %s, said to be %s, %j',
  (ruleId, name, said, names) => {
    const help = said === undefined ? readMention('') : vulnerability(said);
    expect(namesOfAdvisory(sources({ ruleId, help }), [name])).toEqual(names);
  },
);

it('takes the name in the message before that in the help', () => {
  const [message, help] = ['CVE-2024-1', 'CVE-2024-3'].map(vulnerability);
  expect(namesOfAdvisory(sources({ message, help }), [])).toEqual([
    'CVE-2024-1',
    'CVE-2024-3',
  ]);
});

it.each([
  ['SNYK-JS-A-1', ['x', 'CVE-2024-1'], ['CVE-2024-1', 'SNYK-JS-A-1', 'x']],
  ['npm:a:2020', ['CVE-2024-1'], ['CVE-2024-1', 'npm:a:2020']],
  ['SNYK-JS-A-1', ['NOT-CVE-2024-1'], ['SNYK-JS-A-1', 'NOT-CVE-2024-1']],
  ['A-SNYK-1', ['CVE-2024-1'], ['A-SNYK-1', 'CVE-2024-1']],
])('calls %s also %j', (ruleId, aliases, names) => {
  expect(namesOfAdvisory(sources({ ruleId, snyk: { aliases } }), [])).toEqual(
    names,
  );
});

it.each([
  [{ text: 'CVE-2024-1 low vulnerability' }, { text: 'In words' }, 'In words'],
  [
    { text: 'CVE-2024-1: Overflow' },
    { text: 'In words' },
    'CVE-2024-1: Overflow',
  ],
  [
    { text: 'Overflow (CVE-2024-1' },
    { text: 'In words' },
    'Overflow (CVE-2024-1',
  ],
  [{ text: 'CVE-2024-1 x' }, {}, 'CVE-2024-1 x'],
  [{ text: 'rule x' }, { text: 'In words' }, 'In words'],
  [undefined, { text: 'In words' }, 'Name'],
])(
  'takes %j with %j for the title %s',
  (shortDescription, fullDescription, title) => {
    const rule = { name: 'Name', shortDescription, fullDescription };
    expect(titleOf(sources({ rule }), ['CVE-2024-1', 'rule'])).toBe(title);
  },
);

it.each([
  ['https://a.example/CVE-2024-1', undefined, 'https://a.example/CVE-2024-1'],
  ['https://a.example/cve-2024-1', undefined, 'https://a.example/cve-2024-1'],
  ['https://a.example/GHSA-1', undefined, 'https://a.example/GHSA-1'],
  ['https://a.example/', undefined, undefined],
  [
    undefined,
    '[x](https://a.example/CVE-2024-1)',
    'https://a.example/CVE-2024-1',
  ],
  [undefined, '[x](https://a.example/CVE-2024-1', undefined],
  [undefined, '](https://a.example/CVE-2024-1)', undefined],
  [
    undefined,
    'https://a.example/(CVE-2024-1)',
    'https://a.example/(CVE-2024-1)',
  ],
  [undefined, '[CVE-2024-1](javascript:alert(1))', undefined],
  [undefined, '[CVE-2024-1](https://a.example)', undefined],
  [undefined, 'CVE-2024-1', undefined],
  [{}, undefined, undefined],
])('takes %j or %j for the link %s', (helpUri, link, url) => {
  const names = ['CVE-2024-1', 'GHSA-1'];
  const said = { ...readMention(undefined), link };
  for (const rest of [{ help: said }, { message: said }]) {
    expect(linkOfAdvisory(sources({ rule: { helpUri }, ...rest }), names)).toBe(
      url,
    );
  }
});

it('takes a score for GitHub before one for AWS', () => {
  const score = (properties: object) =>
    gradeOf(sources({ rule: { properties } })).score;
  expect(score({ 'security-severity': '7.5', cvssv3_baseScore: 5 })).toBe(7.5);
  expect(score({ cvssv3_baseScore: 5 })).toBe(5);
});

it('takes the words of the result before those of its rule, and of its help', () => {
  const low = readMention('Severity: low');
  const high = { properties: { severity: 'high' } };
  const critical = { properties: { severity: 'critical' } };
  const grade = (rest: Partial<AdvisorySources>) =>
    gradeOf(sources(rest)).severity;
  expect(grade({ message: low, result: high, rule: critical })).toBe('low');
  expect(grade({ help: low, result: high, rule: critical })).toBe('high');
  expect(grade({ help: low, rule: critical })).toBe('critical');
  expect(grade({ help: low, snyk: { severity: 'High', aliases: [] } })).toBe(
    'low',
  );
});
