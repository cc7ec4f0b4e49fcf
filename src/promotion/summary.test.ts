/** @jest-environment node */
import {
  AcrTag,
  DEFAULT_PROXY_ACCESS,
  Registry,
} from 'backstage-plugin-acr-common';
import { makeTag } from 'backstage-plugin-acr-testing/fakes';
import { ListingState, makeMatrix } from './matrix';
import { summarizePromotion } from './summary';

function listing(name: string, tags: AcrTag[], state: ListingState) {
  const registry = { name, access: DEFAULT_PROXY_ACCESS };
  return { registry, state, tags };
}

const [V1, V2, V3, V4, V5, LATEST] = [
  '1.1.0',
  '1.2.0',
  '1.3.0',
  '1.4.0',
  '1.5.0',
  'latest',
].map(makeTag);

function namesOf(registries: Registry[]): string[] {
  return registries.map(({ name }) => name);
}

/** The summary, with names in place of registries. */
function summarize(dev: AcrTag[], prod: AcrTag[], state: ListingState) {
  const { newest, whereabouts } = summarizePromotion(
    makeMatrix([listing('dev', dev, 'whole'), listing('prod', prod, state)]),
  );
  return {
    newest: newest.map(({ tag, registries }) => [tag, namesOf(registries)]),
    whereabouts: whereabouts.map(({ tag, whereabouts: places }) => [
      tag,
      Object.fromEntries(
        Object.entries(places).flatMap(([state_, registries]) =>
          registries.length > 0 ? [[state_, namesOf(registries)]] : [],
        ),
      ),
    ]),
  };
}

it('tells the newest version of each registry, and where the newest are', () => {
  expect(
    summarize([V1, V2, V3, V4, V5, LATEST], [V1, LATEST], 'whole'),
  ).toEqual({
    newest: [
      ['1.5.0', ['dev']],
      ['1.1.0', ['prod']],
    ],
    whereabouts: [
      ['1.5.0', { same: ['dev'], absent: ['prod'] }],
      ['1.4.0', { same: ['dev'], absent: ['prod'] }],
      ['1.3.0', { same: ['dev'], absent: ['prod'] }],
      ['1.1.0', { same: ['dev', 'prod'] }],
    ],
  });
});

it('names the newest version once that several registries share', () => {
  expect(summarize([V1, V2], [V2], 'whole').newest).toEqual([
    ['1.2.0', ['dev', 'prod']],
  ]);
});

it('tells where a version is another image, or has another tag', () => {
  expect(
    summarize(
      [V1, V2],
      [
        { ...V1, digest: V3.digest },
        { ...V2, name: 'stable' },
      ],
      'whole',
    ).whereabouts,
  ).toEqual([
    ['1.2.0', { same: ['dev'], 'other-tag': ['prod'] }],
    ['1.1.0', { same: ['dev'], 'other-image': ['prod'] }],
  ]);
});

it('says of a list that is not read to its end what is known', () => {
  expect(summarize([V1, V2], [V1], 'filling')).toEqual({
    newest: [['1.2.0', ['dev']]],
    whereabouts: [
      ['1.2.0', { same: ['dev'], unknown: ['prod'] }],
      ['1.1.0', { same: ['dev', 'prod'] }],
    ],
  });
});

it('has nothing to say of tags that are moved on', () => {
  expect(summarize([LATEST], [LATEST], 'whole')).toEqual({
    newest: [],
    whereabouts: [],
  });
});

it('tells of which tag the newest version is a patch', () => {
  const dev = ['3.11', '3.11-1', '3.11-2', '3.10'].map(makeTag);
  const matrix = makeMatrix([
    listing('dev', dev, 'whole'),
    listing('prod', [dev[3]], 'whole'),
  ]);
  expect(
    summarizePromotion(matrix).newest.map(({ tag, patchOf }) => [tag, patchOf]),
  ).toEqual([
    ['3.11-2', '3.11'],
    ['3.10', undefined],
  ]);
});
