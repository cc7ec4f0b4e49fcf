/** @jest-environment node */
import { readMention } from './mention';
import { packageUrls } from './packageUrls';
import { findPackages, type PackageSources } from './sarifPackages';

const find = (rest: Partial<PackageSources>) => {
  const { packages, fixedIn } = findPackages({
    properties: undefined,
    ruleProperties: undefined,
    byRule: packageUrls(rest.ruleProperties),
    message: readMention(undefined),
    help: readMention(undefined),
    place: { names: [] },
    ...rest,
  });
  return [
    ...packages.map(({ name, version, type, path }) =>
      [name, version, type, path].filter(Boolean).join(' '),
    ),
    ...fixedIn.map(version => `< ${version}`),
  ];
};
const help = readMention(
  'Package: a\nVersion: 1\nFix Version: 2\nType: deb\nLocation: /help',
);
const message = (name: string, version: string) =>
  readMention(`Package: ${name}\nVersion: ${version}`);
const place = { path: '/place', names: [] };

it('takes what the help says, where the message says nothing', () => {
  expect(find({ help, place })).toEqual(['a 1 deb /help', '< 2']);
});

it('takes of the help what is of the same package only', () => {
  expect(find({ help, place, message: message('a', '1') })).toEqual([
    'a 1 /help',
    '< 2',
  ]);
  expect(find({ help, place, message: message('a', '3') })).toEqual([
    'a 3 /place',
  ]);
  expect(find({ help, place, message: message('b', '1') })).toEqual([
    'b 1 /place',
  ]);
});

const purls = ['pkg:maven/org.x/a@1', 'pkg:deb/debian/b@2?epoch=11'];

it.each([
  ['a', '1'],
  ['org.x:a', '1'],
  ['b', '2'],
  ['b', '11:2'],
  ['src/b', '11:2'],
])(
  'takes all of the rule, if the message says %s %s of them',
  (name, version) => {
    expect(
      find({
        ruleProperties: { purls, fixed_version: '3' },
        message: message(name, version),
      }),
    ).toEqual(['org.x:a 1 maven', 'b 11:2 deb', '< 3']);
  },
);

it.each([
  ['a', '2'],
  ['b', '1'],
  ['b', '2:11:2'],
  ['b', '2-1:2'],
  ['c', '1'],
])('takes nothing of the rule, if the message says %s %s', (name, version) => {
  expect(
    find({
      ruleProperties: { purls, fixed_version: '3' },
      help,
      message: message(name, version),
    }),
  ).toEqual([`${name} ${version}`]);
});

it('compares with the rule’s URLs, not with its help, if it has some', () => {
  expect(
    find({ ruleProperties: { purls }, help, message: message('a', '1') }),
  ).toHaveLength(3);
});

it('takes what has no version for another than what has one', () => {
  expect(
    find({ ruleProperties: { purls }, message: readMention('Package: a') }),
  ).toEqual(['a']);
});

it('takes the words of the scanner at last', () => {
  const own = { name: 'own' };
  expect(find({ own })).toEqual(['own']);
  expect(find({ own, help })).toEqual(['a 1 deb /help', '< 2']);
  const names = ['x', 'pkg:npm/y@1'];
  expect(find({ own, help, place: { names } })).toEqual([
    'y 1 npm /help',
    '< 2',
  ]);
  expect(find({})).toEqual([]);
});

it('takes the versions of the message before all', () => {
  const told = readMention('Package: a\nVersion: 1\nFixed Version: 5');
  expect(
    find({ message: told, help, properties: { fixed_version: '6' } }),
  ).toEqual(['a 1 /help', '< 5']);
  expect(find({ help, properties: { fixed_version: '6' } })).toEqual([
    'a 1 deb /help',
    '< 6',
  ]);
});
