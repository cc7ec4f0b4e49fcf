/** @jest-environment node */
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import { AcrTag } from '../registry/model/types';
import {
  findNewestImage,
  listImages,
  namesBesideLatest,
  PushTime,
} from './newestImage';

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

/** The digest of the image that a tag was made for. */
function digestOf(image: string): string {
  return makeTag(image, 0).digest;
}

function dayOf(number: number): Date {
  return makeTag('', number).updatedAt;
}

/** Finds the newest image with what is known of manifests, by tags. */
function find(
  tags: readonly AcrTag[],
  known: Readonly<Record<string, PushTime>> = {},
) {
  const times = new Map(
    Object.entries(known).map(([name, time]) => [digestOf(name), time]),
  );
  const { image, ...rest } = findNewestImage(listImages(tags), digest =>
    times.get(digest),
  );
  return { name: image?.tag.name, ...rest };
}

it('names an image by the tag that was made for it', () => {
  const release = makeTag('1.5.0', 9);
  const [image] = listImages([
    moved('latest', 1, '1.5.0', 10),
    moved('1', 2, '1.5.0', 10),
    release,
    makeTag('1.4.9', 5),
  ]);
  expect(image).toEqual({
    tag: release,
    names: ['1.5.0', '1', 'latest'],
    noLaterThan: release.updatedAt,
    isDated: true,
  });
});

it('names the first image of all by another tag than latest', () => {
  const latest = { ...makeTag('1.0.0', 3), name: 'latest' };
  expect(listImages([latest, makeTag('1.0.0', 2)])).toMatchObject([
    { tag: { name: '1.0.0' } },
  ]);
});

it('takes no image for newer because a tag was moved to it', () => {
  const tags = [
    moved('latest', 1, '1.4.9', 12),
    makeTag('1.5.0', 9),
    makeTag('1.4.9', 5),
  ];
  expect(find(tags, { '1.5.0': dayOf(9) })).toEqual({
    name: '1.5.0',
    pushedAt: dayOf(9),
  });
});

describe('where the tag that was made for an image is not known', () => {
  const TAGS = [
    moved('latest', 1, '1.4.9', 12),
    makeTag('1.5.0', 9),
    makeTag('1.4.8', 4),
  ];

  it('asks the manifest before it says anything', () => {
    expect(find(TAGS)).toEqual({ unclear: digestOf('1.4.9') });
  });

  it('goes on to the next if the image is old', () => {
    expect(find(TAGS, { '1.4.9': dayOf(5) })).toEqual({
      name: '1.5.0',
      pushedAt: dayOf(9),
      unclear: digestOf('1.5.0'),
    });
    expect(find(TAGS, { '1.4.9': dayOf(5), '1.5.0': dayOf(9) })).toEqual({
      name: '1.5.0',
      pushedAt: dayOf(9),
    });
  });

  it('asks no other if the image is new', () => {
    expect(find(TAGS, { '1.4.9': dayOf(11) })).toEqual({
      name: 'latest',
      pushedAt: dayOf(11),
    });
  });

  it('takes one with a tag of its own if the manifest tells nothing', () => {
    expect(find(TAGS, { '1.4.9': 'not-told', '1.5.0': 'not-told' })).toEqual({
      name: '1.5.0',
      pushedAt: dayOf(9),
    });
  });

  it('does not say when it was pushed if nothing tells', () => {
    expect(find([TAGS[0]], { '1.4.9': 'not-told' })).toEqual({
      name: 'latest',
    });
  });
});

it('takes no image for newer because a tag was made for it later', () => {
  const retagged = { ...makeTag('1.4.9-prod', 12), digest: digestOf('1.4.9') };
  const tags = [retagged, makeTag('1.5.0', 9)];
  expect(find(tags, { '1.4.9': dayOf(5), '1.5.0': dayOf(9) })).toEqual({
    name: '1.5.0',
    pushedAt: dayOf(9),
  });
});

it('asks one manifest of thousands of images', () => {
  const tags = Array.from({ length: 3_000 }, (_, at) => makeTag(`b${at}`, at));
  expect(find(tags, { b2999: dayOf(2_999) })).toEqual({
    name: 'b2999',
    pushedAt: dayOf(2_999),
  });
});

it('leaves out what is only attached to images', () => {
  const signature = makeTag(`sha256-${'a'.repeat(64)}.sig`, 9);
  expect(find([signature, makeTag('1.0.0', 1)]).name).toBe('1.0.0');
  expect(find([signature])).toEqual({});
  expect(find([])).toEqual({});
});

it('tells what an image is called besides latest', () => {
  const tags = [moved('latest', 1, '1.4.9', 12), makeTag('1.4.9', 5)];
  expect(namesBesideLatest(tags, tags[0].digest)).toEqual(['1.4.9']);
});

it('passes over what is no image', () => {
  const tags = [makeTag('cache', 9), makeTag('1.0.0', 1)];
  expect(find(tags, { cache: 'no-image' })).toEqual({
    name: '1.0.0',
    pushedAt: dayOf(1),
    unclear: digestOf('1.0.0'),
  });
  expect(find([tags[0]], { cache: 'no-image' })).toEqual({});
});
