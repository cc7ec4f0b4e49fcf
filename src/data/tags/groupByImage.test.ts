/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import { makeRegistry } from '../../__testUtils__/FakeRegistries';
import { groupByImage } from './groupByImage';
import { toRows } from './rows';

const TEAM_API = {
  repository: { registry: makeRegistry('my'), name: 'team/api' },
};

/** The tags that stand for images, whose tags were changed in this order. */
function groupsOf(...images: string[][]): string[] {
  const tags = images.flatMap((names, image) =>
    names.map((name, at) => ({
      ...makeTag(name, 10 * image + at),
      digest: makeTag(`image ${image}`, 0).digest,
    })),
  );
  return groupByImage(toRows(tags, TEAM_API).images).map(({ tag }) => tag.name);
}

it.each([
  ['the version with the most numbers', ['1.4.4', '1.4', '1', 'latest']],
  ['a version beside a name', ['1.4.2', 'stable']],
  ['a name beside latest', ['main', 'latest']],
  ['the only one', ['latest']],
])('%s stands for an image', (_what, names) => {
  expect(groupsOf(names)).toEqual([names[0]]);
});

it('the tag that was changed last stands for those that tell as much', () => {
  expect(groupsOf(['1.4.2', '1.4.3'])).toEqual(['1.4.3']);
});

it('keeps the order of images', () => {
  expect(groupsOf(['1.0.0', '1'], ['2.0.0', '2', 'latest'])).toEqual([
    '2.0.0',
    '1.0.0',
  ]);
});
