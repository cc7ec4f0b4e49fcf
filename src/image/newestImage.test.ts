import { makeTag } from '../__testUtils__/FakeRegistry';
import { findNewestImage, namesBesideLatest } from './newestImage';

const DAY = 24 * 60 * 60 * 1000;

/** A tag made on a day, and moved to an image on another one. */
function moved(name: string, day: number, image: string, until: number) {
  const tag = makeTag(name, day);
  return {
    ...tag,
    digest: makeTag(image, 0).digest,
    updatedAt: new Date(tag.updatedAt.getTime() + (until - day) * DAY),
  };
}

it('names an image by the tag that was made for it', () => {
  const release = makeTag('1.5.0', 9);
  const image = findNewestImage([
    moved('latest', 1, '1.5.0', 10),
    moved('1', 2, '1.5.0', 10),
    release,
    makeTag('1.4.9', 5),
  ]);
  expect(image).toEqual({
    tag: release,
    names: ['1.5.0', '1', 'latest'],
    pushedAt: release.updatedAt,
  });
});

it('names the first image of all by another tag than latest', () => {
  const latest = { ...makeTag('1.0.0', 3), name: 'latest' };
  expect(findNewestImage([latest, makeTag('1.0.0', 2)])).toMatchObject({
    tag: { name: '1.0.0' },
  });
});

it('takes no image for newer because a tag was moved to it', () => {
  const image = findNewestImage([
    moved('latest', 1, '1.4.9', 12),
    makeTag('1.5.0', 9),
    makeTag('1.4.9', 5),
  ]);
  expect(image?.tag.name).toBe('1.5.0');
});

it('leaves out what is only attached to images', () => {
  const signature = makeTag(`sha256-${'a'.repeat(64)}.sig`, 9);
  expect(findNewestImage([signature, makeTag('1.0.0', 1)])?.tag.name).toBe(
    '1.0.0',
  );
  expect(findNewestImage([signature])).toBeUndefined();
  expect(findNewestImage([])).toBeUndefined();
});

it('tells what an image is called besides latest', () => {
  const tags = [moved('latest', 1, '1.4.9', 12), makeTag('1.4.9', 5)];
  expect(namesBesideLatest(tags, tags[0].digest)).toEqual(['1.4.9']);
});
