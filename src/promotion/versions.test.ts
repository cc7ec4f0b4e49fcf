/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
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

it('goes by the fourth number, too', () => {
  expect(newest('1.0.20190423.2', '1.0.20190423.10')).toEqual([
    '1.0.20190423.10',
    '1.0.20190423.2',
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

describe('numbers of builds that tell a date', () => {
  it('go behind versions', () => {
    expect(newest('1.4.2', '20190423.2', '201905291416')).toEqual(['1.4.2']);
    expect(newest('v20190423.2', '0.1.0-rc.1')).toEqual(['0.1.0-rc.1']);
    expect(newest('123456.1', '1.0')).toEqual(['1.0']);
  });

  it('go by it, then by the time and the revision', () => {
    expect(
      newest('201905291416', '20190423.2', '20190530.1', '20190423.10'),
    ).toEqual(['20190530.1', '201905291416', '20190423.10']);
    expect(newest('20190529T2359', '2019-05-30', '20190529.7')).toEqual([
      '2019-05-30',
      '20190529T2359',
      '20190529.7',
    ]);
  });

  it('go before those that tell none, and before variants of their own', () => {
    expect(newest('20190423.2', '99999999', 'latest')).toEqual(['20190423.2']);
    expect(newest('20190423.2', '20190424.1-arm64')).toEqual(['20190423.2']);
  });
});

describe('patches', () => {
  it('are the newest of their version, the last first', () => {
    expect(newest('3.11-2', '3.11', '3.11-1', '3.10')).toEqual([
      '3.11-2',
      '3.11-1',
      '3.11',
    ]);
    expect(newest('3.11-9', '3.11-10', '3.11')[0]).toBe('3.11-10');
  });

  it('make no newer version of an older one', () => {
    expect(newest('3.12', '3.11', '3.11-7')).toEqual([
      '3.12',
      '3.11-7',
      '3.11',
    ]);
  });

  it('with a number go before the tag that is moved on from one to the next', () => {
    expect(newest('3.11-patched', '3.11-2', '3.11', '3.10')).toEqual([
      '3.11-2',
      '3.11-patched',
      '3.11',
    ]);
    expect(newest('3.11', '3.11-patched')[0]).toBe('3.11-patched');
  });

  it('of a day go behind the next day', () => {
    expect(newest('20240111', '20240111-1', '20240112')).toEqual([
      '20240112',
      '20240111-1',
      '20240111',
    ]);
  });

  it('are told from release candidates, and from numbers of nothing', () => {
    expect(newest('2.0.0', '2.0.0-rc.1', '2.0.0-rc.2')).toEqual(['2.0.0']);
    expect(newest('1.4.0', '1.5.0-7')).toEqual(['1.4.0']);
  });

  it('of a tag that is moved on are so, too', () => {
    expect(newest('a1b2c3d', 'latest', 'latest-1', 'main-patched')).toEqual([
      'a1b2c3d',
    ]);
  });
});
