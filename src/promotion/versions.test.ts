import { makeTag } from '../__testUtils__/FakeRegistry';
import { newestVersions } from './versions';

/** The newest of tags that changed in this order. */
function newest(...names: string[]): string[] {
  return newestVersions(names.map(makeTag), 3).map(({ name }) => name);
}

it('goes by the numbers, whenever they changed', () => {
  expect(newest('1.10.0', '1.9.0', '1.2.0', '1.11.0', '0.9.12')).toEqual([
    '1.11.0',
    '1.10.0',
    '1.9.0',
  ]);
});

it('takes a version with a v for one', () => {
  expect(newest('v2.0', 'v10.0', 'latest')).toEqual(['v10.0', 'v2.0']);
});

it('names the release before the tag that is moved on from one to the next', () => {
  expect(newest('1.4.2', '1.4', '1.4.1', '1')).toEqual([
    '1.4.2',
    '1.4.1',
    '1.4',
  ]);
});

it('leaves release candidates and variants out where there are releases', () => {
  expect(newest('1.5.0', '1.6.0-rc.2', '1.6.0-rc.10', 'latest')).toEqual([
    '1.5.0',
  ]);
  expect(newest('1.6.0-rc.2', '1.6.0-rc.10', 'latest', '77')).toEqual([
    '1.6.0-rc.10',
    '1.6.0-rc.2',
  ]);
});

it('goes by the numbers of builds where there is nothing else', () => {
  expect(newest('998', '1002', '999', 'main', '12ab34c')).toEqual([
    '1002',
    '999',
    '998',
  ]);
});

it('goes by time where no tag is a version, without those that are moved on', () => {
  expect(newest('a1b2c3d', '9f1c2ab', 'latest', 'Edge')).toEqual([
    '9f1c2ab',
    'a1b2c3d',
  ]);
  expect(newest('latest')).toEqual([]);
});
