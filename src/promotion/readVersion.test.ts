/** @jest-environment node */
import { readVersion } from './readVersion';

it.each([
  ['1.4.2', 'release', [1, 4, 2], ''],
  ['v1.4', 'release', [1, 4], ''],
  ['1.0.20190423.2', 'release', [1, 0, 20190423, 2], ''],
  ['1.5.0-rc.1', 'variant', [1, 5, 0], '-rc.1'],
  ['20190423', 'dated', [20190423, 0, 0], ''],
  ['20190423.2', 'dated', [20190423, 0, 2], ''],
  ['v20190423.10', 'dated', [20190423, 0, 10], ''],
  ['20240111-1', 'dated', [20240111, 0, 1], ''],
  ['201905291416', 'dated', [20190529, 141600, 0], ''],
  ['20190529-141659', 'dated', [20190529, 141659, 0], ''],
  ['20190529T141659Z', 'dated', [20190529, 141659, 0], ''],
  ['2019-05-29', 'dated', [20190529, 0, 0], ''],
  ['2019-05-29.3', 'dated', [20190529, 0, 3], ''],
  ['20190423.2-amd64', 'dated-variant', [20190423, 0, 2], '-amd64'],
  ['77', 'number', [77], ''],
  ['20191399', 'number', [20191399], ''],
  ['2019052999', 'number', [2019052999], ''],
  ['190423.2', 'number', [190423, 2], ''],
])('takes %s for a %s', (name, kind, numbers, suffix) => {
  expect(readVersion(name)).toEqual({ kind, numbers, suffix });
});

it.each(['latest', '12ab34c', '7-alpine', '123456.1-x', 'jammy-20240111', ''])(
  'takes “%s” for no version',
  name => {
    expect(readVersion(name)).toBeUndefined();
  },
);
