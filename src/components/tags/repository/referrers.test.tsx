/** How often the table asks what is attached to its images: a registry takes few of those. */
import { configApiRef, identityApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrTag } from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import {
  IMAGE_TYPE,
  makeImageManifest,
  makeTags,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { CountedAcrApi } from '../../../__testUtils__/CountedAcrApi';
import { FakeIntersections } from '../../../__testUtils__/FakeIntersections';
import { pageOf } from '../../../__testUtils__/renderPage';
import { findRows, rowOf } from '../../../__testUtils__/tagRows';
import { scanReportSourceRef } from '../../../apis/refs';

jest.setTimeout(60_000);

const TAGS = makeTags(3);
const NAMES = TAGS.map(({ name }) => name);

/** A client as a page has it that was just loaded: each image has a finding. */
function makeApi(tags: AcrTag[] = TAGS): CountedAcrApi {
  const api = new CountedAcrApi([tags]);
  const time = new Date('2026-01-01T00:00:00Z');
  api.manifestPages = [
    tags.map(({ digest }) => ({
      digest,
      mediaType: IMAGE_TYPE,
      size: 5_000_000,
      platform: { os: 'linux', architecture: 'amd64' },
      createdAt: time,
      updatedAt: time,
      isLocked: false,
      isQuarantined: false,
    })),
  ];
  api.content.manifests = Object.fromEntries(
    tags.map(({ digest }) => [digest, makeImageManifest([])]),
  );
  tags.forEach(({ digest }, row) =>
    attach(api, digest, {
      hex: String(row).padStart(6, '0'),
      type: TRIVY_TYPE,
      content: trivyReport([trivyEntry('CVE-1')], {
        CreatedAt: '2026-01-01T00:00:00Z',
      }),
      createdAt: '2026-01-01T00:00:00Z',
    }),
  );
  return api;
}

interface Setting {
  user?: string;
  listing?: string;
  ownSource?: ScanReportSource;
}

function pageIn(api: CountedAcrApi, setting: Setting = {}) {
  const { user = 'user:default/ana', listing, ownSource } = setting;
  const page = pageOf(api, 'team/api');
  return (
    <TestApiProvider
      apis={[
        [identityApiRef, mockApis.identity({ userEntityRef: user })],
        [
          configApiRef,
          mockApis.config({ data: { acr: { security: { listing } } } }),
        ],
      ]}
    >
      {ownSource ? (
        <TestApiProvider apis={[[scanReportSourceRef, ownSource]]}>
          {page}
        </TestApiProvider>
      ) : (
        page
      )}
    </TestApiProvider>
  );
}

/** Opens the tab in a page of its own, and waits for what it says of security. */
async function open(api: CountedAcrApi, setting: Setting = {}) {
  cleanup();
  await renderInTestApp(pageIn(api, setting));
  await findRows();
}

async function settle(count = NAMES.length) {
  await waitFor(() =>
    expect(screen.getAllByTitle('1 high')).toHaveLength(count),
  );
}

/** What the rows of these tags say of their security. */
function textsOf(tags: string[]) {
  const at = screen
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === 'Security');
  return tags.map(tag => rowOf(tag).children[at].textContent);
}

async function noReport(): Promise<never> {
  throw new Error('There is none');
}

const user = userEvent.setup();

async function refresh() {
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
}

/** Makes what is kept in the browser as old as it may be, and older. */
function changeKept(change: (text: string) => string) {
  const names = Object.keys(window.localStorage).filter(name =>
    name.startsWith('acr.kept:'),
  );
  names.forEach(name =>
    window.localStorage.setItem(
      name,
      change(window.localStorage.getItem(name) ?? ''),
    ),
  );
  return names.length;
}

describe('what was asked for in this browser', () => {
  it('is not asked for again, also after a reload', async () => {
    const first = makeApi();
    await open(first);
    await settle();
    expect(first.count('referrers')).toBe(3);
    const reloaded = makeApi();
    await open(reloaded);
    await settle();
    expect(reloaded.count('referrers')).toBe(0);
    // The documents themselves are not kept.
    expect(reloaded.count('document')).toBe(3);
  });

  it('is asked for again by Refresh, and then counts for ten minutes', async () => {
    const first = makeApi();
    await open(first);
    await settle();
    await refresh();
    await waitFor(() => expect(first.count('referrers')).toBe(6));
    const reloaded = makeApi();
    await open(reloaded);
    await settle();
    expect(reloaded.count('referrers')).toBe(0);
  });

  it('is asked for again by Refresh on the page of an image', async () => {
    const first = makeApi();
    await open(first);
    await settle();
    const reloaded = makeApi();
    await open(reloaded);
    await user.click(screen.getByRole('link', { name: NAMES[0] }));
    await screen.findByRole('heading', { name: 'Attached' });
    await screen.findByText('Scan report');
    expect(reloaded.count('referrers')).toBe(0);
    await user.click(await screen.findByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(reloaded.count('referrers')).toBe(1));
  });

  it('is asked for again after ten minutes', async () => {
    await open(makeApi());
    await settle();
    const tenMinutesAgo = Date.now() - 10 * 60_000;
    expect(
      changeKept(text => text.replace(/^\d+/, String(tenMinutesAgo))),
    ).toBe(3);
    const later = makeApi();
    await open(later);
    await settle();
    expect(later.count('referrers')).toBe(3);
  });

  it('is nothing for another user', async () => {
    await open(makeApi());
    await settle();
    const other = makeApi();
    await open(other, { user: 'user:default/ben' });
    await settle();
    expect(other.count('referrers')).toBe(3);
    const again = makeApi();
    await open(again);
    await settle();
    expect(again.count('referrers')).toBe(0);
  });

  it('holds no credentials and no report', async () => {
    await open(makeApi());
    await settle();
    const texts: string[] = [];
    changeKept(text => {
      texts.push(text);
      return text;
    });
    const [kept] = texts.map(text => JSON.parse(text.replace(/^\d+ /, '')));
    expect(Object.keys(kept).sort()).toEqual(['isCut', 'items']);
    expect(Object.keys(kept.items[0]).sort()).toEqual([
      'annotations',
      'artifactType',
      'digest',
      'mediaType',
      'size',
    ]);
  });

  it.each([
    ['no list', 'null'],
    ['a text', '"items"'],
    ['a list of nothing it may be', '{"isCut":false}'],
    ['no entries', '{"items":{"length":1},"isCut":false}'],
    ['entries that are none', '{"items":[{"digest":"../../x"}],"isCut":false}'],
  ])(
    'is asked for again where there is %s in its place',
    async (_what, json) => {
      await open(makeApi());
      await settle();
      expect(changeKept(text => text.replace(/ .*$/s, ` ${json}`))).toBe(3);
      const reloaded = makeApi();
      await open(reloaded);
      await settle();
      expect(reloaded.count('referrers')).toBe(3);
    },
  );

  it('is shown as well where the browser forbids to store anything', async () => {
    const setItem = Storage.prototype.setItem;
    const forbid = jest
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(function refuse(this: Storage, name, text) {
        if (name.startsWith('acr.kept:')) {
          throw new DOMException('No', 'QuotaExceededError');
        }
        setItem.call(this, name, text);
      });
    const api = makeApi();
    await open(api);
    await settle();
    forbid.mockRestore();
    expect(api.count('referrers')).toBe(3);
    expect(changeKept(text => text)).toBe(0);
    // So that the other tests find nothing.
    await refresh();
    await waitFor(() => expect(api.count('referrers')).toBe(6));
  });
});

describe('rows that are not in view', () => {
  const MANY = makeTags(30);
  const ON_PAGE = MANY.map(({ name }) => name)
    .reverse()
    .slice(0, 20);

  it('wait until they are', async () => {
    const intersections = new FakeIntersections();
    const api = makeApi(MANY);
    await open(api);
    expect(api.count('referrers')).toBe(0);
    act(() => intersections.show(ON_PAGE.slice(0, 5).map(rowOf)));
    await settle(5);
    expect(api.count('referrers')).toBe(5);
    // Who scrolls back and forth asks for nothing more.
    act(() => intersections.show(ON_PAGE.slice(2, 7).map(rowOf)));
    await settle(7);
    act(() => intersections.show(ON_PAGE.slice(0, 3).map(rowOf)));
    expect(api.count('referrers')).toBe(7);

    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('t00000');
    expect(api.count('referrers')).toBe(7);
    act(() => intersections.show([rowOf('t00000')]));
    await settle(1);
    expect(api.count('referrers')).toBe(8);
    intersections.end();
  });

  it('are all asked for where a browser cannot tell', async () => {
    const api = makeApi(MANY);
    await open(api);
    await settle(20);
    expect(api.count('referrers')).toBe(20);
  });
});

describe('a registry that lists no more in this minute', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('keeps only the column of security waiting, which says for how long', async () => {
    jest.useFakeTimers();
    const tags = makeTags(20);
    const api = makeApi(tags);
    const list = api.listReferrers.bind(api);
    let isBusy = true;
    let refused = 0;
    api.listReferrers = async (...args) => {
      if (isBusy) {
        refused += 1;
        throw new AcrError(
          { kind: 'throttled', retryAfter: 30 },
          { message: 'Too many' },
        );
      }
      return list(...args);
    };
    await open(api);
    const said = (seconds: number) =>
      `The registry has listed as many attachments as it does in a minute, for everybody in Backstage together. Security goes on in ${seconds} s.`;
    await waitFor(() => expect(screen.getAllByText(said(30))).toHaveLength(2));
    expect(screen.getAllByText('5 MB')).toHaveLength(20);
    expect(screen.getAllByText('linux/amd64')).toHaveLength(20);
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    // What screen readers hear does not change each second.
    expect(screen.getAllByText(said(20))).toHaveLength(1);
    expect(screen.getAllByText(said(30))).toHaveLength(1);
    expect(refused).toBe(1);

    isBusy = false;
    await act(() => jest.advanceTimersByTimeAsync(20_000));
    await settle(20);
    expect(screen.queryByText(/Security goes on/)).toBeNull();
    expect(refused).toBe(1);
    expect(api.count('referrers')).toBe(20);
  });
});

describe('as the configuration says', () => {
  const lookUp = () => screen.getByRole('button', { name: 'Look up security' });

  it('nothing is asked for before somebody asks for it', async () => {
    const api = makeApi(makeTags(22));
    await open(api, { listing: 'on-demand' });
    const [newest, other] = ['t00021', 't00020'];
    expect(textsOf([newest, other])).toEqual(
      Array(2).fill('–Not looked up yet'),
    );
    expect(api.count()).toBe(0);
    await user.click(lookUp());
    await settle(20);
    expect(lookUp()).toBeDisabled();
    expect(api.count('referrers')).toBe(20);

    await user.click(screen.getByRole('button', { name: 'Next page' }));
    await screen.findByText('t00000');
    expect(textsOf(['t00000'])).toEqual(['–Not looked up yet']);
    expect(lookUp()).toBeEnabled();
    expect(api.count('referrers')).toBe(20);
    // What was looked up stays, also for who comes back.
    cleanup();
    await renderInTestApp(pageIn(api, { listing: 'on-demand' }));
    await findRows();
    await settle(20);
    expect(api.count('referrers')).toBe(20);
  });

  it('nothing is asked for at all', async () => {
    const api = makeApi();
    await open(api, { listing: 'off' });
    await waitFor(() => expect(api.asked).toHaveLength(1));
    const headings = screen
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(headings).toContain('Size');
    expect(headings).not.toContain('Security');
    expect(screen.queryByText(/Trend of findings/)).toBeNull();
    expect(
      screen.queryByRole('button', { name: 'Look up security' }),
    ).toBeNull();
    // The page of an image asks: one image is one request.
    await user.click(screen.getByRole('link', { name: NAMES[0] }));
    await screen.findByRole('heading', { name: 'Security' });
    await waitFor(() => expect(api.count('referrers')).toBe(1));
  });

  it.each(['on-demand', 'off'])(
    'reports of the app’s own source need no list: %s',
    async listing => {
      const api = makeApi();
      const ownSource: ScanReportSource = {
        listReports: async () => ({ candidates: [] }),
        readReport: noReport,
        downloadReport: noReport,
      };
      await open(api, { listing, ownSource });
      await waitFor(() =>
        expect(textsOf(NAMES).join()).toMatch(/^(?:–not scanned[^–]*){3}$/),
      );
      expect(api.count('referrers')).toBe(0);
      expect(
        screen.queryByRole('button', { name: 'Look up security' }),
      ).toBeNull();
    },
  );
});
