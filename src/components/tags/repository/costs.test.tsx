/** What the rows on screen cost, by what is attached to their images. */
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AcrManifestProperties,
  AcrTag,
  Descriptor,
} from 'backstage-plugin-acr-common';
import {
  makeImageManifest,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { CountedAcrApi } from '../../../__testUtils__/CountedAcrApi';
import { renderPage } from '../../../__testUtils__/renderPage';
import { findRows, rowOf } from '../../../__testUtils__/tagRows';
import { TABLE_BUDGET } from '../../../data/query/readingBudget';

// The table is large, and looked into by roles.
jest.setTimeout(120_000);

const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');

/** So many reports of an image, each attached a minute after the one before. */
function reportsOf(
  row: number,
  count: number,
  rest: Partial<AttachedDocument> = {},
): AttachedDocument[] {
  return Array.from({ length: count }, (_, at) => ({
    hex: `${String(row).padStart(3, '0')}${String(at).padStart(3, '0')}`,
    type: TRIVY_TYPE,
    content: trivyReport([trivyEntry('CVE-1')], {
      CreatedAt: new Date(START + at * MINUTE).toISOString(),
    }),
    createdAt: new Date(START + at * MINUTE).toISOString(),
    ...rest,
  }));
}

/** A client of images, each with what is made for its row. */
function makeApi(
  tags: AcrTag[],
  documentsOf: (row: number) => AttachedDocument[],
): CountedAcrApi {
  const api = new CountedAcrApi([tags]);
  api.content.manifests = Object.fromEntries(
    tags.map(({ digest }) => [digest, makeImageManifest([])]),
  );
  tags.forEach(({ digest }, row) =>
    attach(api, digest, ...documentsOf(tags.length - 1 - row)),
  );
  api.manifestPages = [
    Object.values(api.content.referrers ?? {})
      .flat(2)
      .flatMap(item => ('digest' in item ? [pushedAsTold(item)] : [])),
  ];
  return api;
}

/** What the registry knows of something that was pushed when it says. */
function pushedAsTold({
  digest,
  annotations,
}: Descriptor): AcrManifestProperties {
  const time = new Date(annotations['org.opencontainers.image.created']);
  return {
    digest,
    createdAt: time,
    updatedAt: time,
    isLocked: false,
    isQuarantined: false,
  };
}

/** What the rows of these tags say of their security. */
function textsOf(tags: string[]) {
  const at = screen
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === 'Security');
  return tags.map(tag => rowOf(tag).children[at].textContent);
}

async function settle() {
  await findRows();
  await waitFor(() => expect(screen.queryByText('…')).toBeNull(), {
    timeout: 60_000,
  });
}

it('reads the newest of what is attached to twenty images', async () => {
  const api = makeApi(makeTags(20), row => reportsOf(row, 100));
  await renderPage(api, 'team/api');
  await settle();
  // Of each: what is attached, eight manifests of it, the newest document, and
  // the image's own manifest.
  expect(api.count()).toBe(20 * (1 + 8 + 1 + 1));
  expect(api.count('referrers')).toBe(20);
  expect(api.count('manifest')).toBe(20 * 9);
  expect(api.count('document')).toBe(20);
  expect(screen.getAllByTitle('1 high')).toHaveLength(20);
});

const user = userEvent.setup();
const LARGE = 'large report, Open the image to see it';
const COUNTED = '1 H1 high';

/** The names of the rows on screen, from the top. */
const NAMES = makeTags(20)
  .map(({ name }) => name)
  .reverse();

async function turnPage(direction: 'Next' | 'Previous') {
  await user.click(screen.getByRole('button', { name: `${direction} page` }));
}

describe('what is beyond the budget', () => {
  /** Images with eight reports each, which only the registry knows the age of. */
  function makeUndated(rows = 20) {
    const api = makeApi(makeTags(rows), row =>
      reportsOf(row, 8, { createdAt: 'some day' }),
    );
    const time = new Date('2026-02-01T00:00:00Z');
    api.manifestPages = [
      Object.keys(api.content.manifests ?? {}).map(digest => ({
        digest,
        createdAt: time,
        updatedAt: time,
        isLocked: false,
        isQuarantined: false,
      })),
    ];
    // It is asked of each: the list of manifests is empty, as it is where it may not
    // be read.
    api.listManifests = async repository => ({
      registry: api.registry,
      repository,
      manifests: [],
    });
    return api;
  }

  /** With the list of what is attached to each row. */
  const ALL = 20 + TABLE_BUDGET.requests;

  it('is left to the pages of the images, from the last row on', async () => {
    const api = makeUndated();
    await renderPage(api, 'team/api');
    await settle();
    expect(api.count()).toBe(ALL);
    const texts = textsOf(NAMES);
    // Of a row 25 requests are read, of four rows at a time.
    expect(texts.slice(0, 12)).toEqual(Array(12).fill(COUNTED));
    expect(texts.slice(-4)).toEqual(Array(4).fill(LARGE));
  });

  it('is read once somebody wants it anew, and nothing twice', async () => {
    const api = makeUndated();
    await renderPage(api, 'team/api');
    await settle();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(
      () => expect(screen.queryAllByText('large report')).toEqual([]),
      {
        timeout: 60_000,
      },
    );
    expect(textsOf(NAMES)).toEqual(Array(20).fill(COUNTED));
    const asked = api.requests
      .filter(({ kind }) => kind === 'manifest' || kind === 'properties')
      .map(({ kind, digest }) => `${kind} ${digest}`);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('has nothing to do with the rows of another page', async () => {
    const api = makeUndated(22);
    await renderPage(api, 'team/api');
    await settle();
    const before = api.count();
    await turnPage('Next');
    await screen.findByText('t00001');
    await settle();
    expect(textsOf(['t00001', 't00000'])).toEqual([COUNTED, COUNTED]);
    expect(api.count()).toBe(before + 2 * 26);
    await turnPage('Previous');
    await screen.findByText('t00021');
    await settle();
    expect(api.count()).toBe(before + 2 * 26);
  });
});

it('reads no more bytes than the budget has', async () => {
  const size = 9 * 1024 * 1024;
  const api = makeApi(makeTags(20), row => reportsOf(row, 1, { size }));
  await renderPage(api, 'team/api');
  await settle();
  expect(api.count('document')).toBe(11);
  const texts = textsOf(NAMES);
  expect(texts.filter(text => text === COUNTED)).toHaveLength(11);
  expect(texts.filter(text => text === LARGE)).toHaveLength(9);
  expect(texts.slice(0, 8)).toEqual(Array(8).fill(COUNTED));
});

describe('a report that is left', () => {
  /** Reports of an image: that which is read first finds nothing. */
  function cleanOf(count: number, rest: Partial<AttachedDocument> = {}) {
    return reportsOf(0, count, {
      content: trivyReport([], { CreatedAt: '2026-01-01T12:00:00Z' }),
      ...rest,
    });
  }

  it.each<[string, AttachedDocument[], string]>([
    [
      'changes nothing where it is older than the scan that holds',
      cleanOf(50),
      'no findings',
    ],
    [
      'leaves it open where it may be newer',
      cleanOf(50, { createdAt: 'some day' }),
      'large report',
    ],
    ['leaves it open where the list may go on', cleanOf(100), 'large report'],
  ])('%s', async (_what, documents, text) => {
    const [tag] = makeTags(1);
    await renderPage(
      makeApi([tag], () => documents),
      'team/api',
    );
    await settle();
    expect(textsOf([tag.name])[0]).toMatch(new RegExp(`^${text}`));
  });
});
