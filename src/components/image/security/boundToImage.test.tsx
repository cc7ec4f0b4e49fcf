/** What somebody attaches that lies about when it was made, or of what it is. */
import { screen, waitFor, within } from '@testing-library/react';
import { digestOf, FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  openVex,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
  VEX_TYPE,
} from '../../../__testUtils__/attachedDocuments';
import { renderPage } from '../../../__testUtils__/renderPage';
import {
  factOf,
  makeImageApi,
  openPage,
  TAG,
} from '../../../__testUtils__/securityPage';
import { findRows, rowOf } from '../../../__testUtils__/tagRows';

// Pages are large, and looked into by roles.
jest.setTimeout(30_000);

const OTHER = digestOf('07');
const HONEST: AttachedDocument = {
  hex: '01',
  type: TRIVY_TYPE,
  content: trivyReport([trivyEntry('CVE-1')], { day: '05' }),
  createdAt: '2026-01-05T00:00:00Z',
  attachedAt: '2026-01-05T00:00:00Z',
};

function clean(parts: Partial<AttachedDocument> & { day?: string } = {}) {
  const { day = '2099-01-01', ...rest } = parts;
  return {
    hex: '02',
    type: TRIVY_TYPE,
    content: trivyReport([], { CreatedAt: `${day}T00:00:00Z` }),
    ...rest,
  } satisfies AttachedDocument;
}

const vex = (parts: Partial<AttachedDocument> = {}): AttachedDocument => ({
  hex: '03',
  type: VEX_TYPE,
  content: openVex(TAG.digest, [{ id: 'CVE-1', status: 'not_affected' }]),
  ...parts,
});

/** What the row says, when all is read. */
async function readRow(api: FakeAcrApi) {
  await renderPage(api, 'team/api');
  await findRows();
  await waitFor(() => expect(screen.queryByText('…')).toBeNull());
  const at = screen
    .getAllByRole('columnheader')
    .findIndex(({ textContent }) => textContent === 'Security');
  return rowOf('1.0.0').children[at].textContent;
}

const CASES: Array<[what: string, documents: AttachedDocument[]]> = [
  ['a report from the future', [clean({ attachedAt: '2026-01-02T00:00:00Z' })]],
  [
    'one that is attached later',
    [clean({ attachedAt: '2026-03-01T00:00:00Z' })],
  ],
  [
    'one whose list says so, too',
    [clean({ createdAt: '2099-01-01T00:00:00Z' })],
  ],
  [
    'one that was scanned after it was attached',
    [clean({ day: '2026-03-01', attachedAt: '2026-01-04T00:00:00Z' })],
  ],
  [
    'twenty from the future',
    Array.from({ length: 20 }, (_, at) =>
      clean({
        hex: `f${String(at).padStart(2, '0')}`,
        createdAt: '2099-01-01T00:00:00Z',
        attachedAt: '2026-01-02T00:00:00Z',
      }),
    ),
  ],
  ['a report of another image', [clean({ day: '2026-01-09', subject: OTHER })]],
  ['VEX of another image', [vex({ subject: OTHER })]],
];

describe.each(CASES)('%s', (_what, documents) => {
  it('hides no finding in a row', async () => {
    const api = makeImageApi(...documents, HONEST);
    expect(await readRow(api)).toMatch(/^1 H1 high/);
  });

  it('hides no finding on the page', async () => {
    const section = await openPage(makeImageApi(...documents, HONEST));
    expect(await within(section).findByText('CVE-1')).toBeVisible();
  });
});

it('shows a finding that is brought back by what is read later', async () => {
  const later = openVex(TAG.digest, [{ id: 'CVE-1', status: 'affected' }]);
  const api = makeImageApi(
    HONEST,
    vex({ createdAt: '2026-01-06T00:00:00Z' }),
    vex({ hex: '04', content: later, createdAt: '2026-01-07T00:00:00Z' }),
  );
  const { getBlob } = api;
  let release = () => {};
  const released = new Promise<void>(resolve => (release = resolve));
  jest.spyOn(api, 'getBlob').mockImplementation(async (repository, blob) => {
    if (blob.digest === digestOf('d04')) {
      await released;
    }
    return getBlob.call(api, repository, blob);
  });
  const section = await openPage(api);
  const tab = { name: 'Set aside', selected: true };
  expect(await within(section).findByRole('tab', tab)).toBeVisible();

  release();
  expect(
    await within(section).findByRole('tab', {
      name: 'Findings',
      selected: true,
    }),
  ).toBeVisible();
  expect(within(section).getByText('CVE-1')).toBeVisible();
});

it('VEX that is told from the future gives way to any other word', async () => {
  const content = {
    ...openVex(TAG.digest, [{ id: 'CVE-1', status: 'not_affected' }]),
    timestamp: '2099-01-01T00:00:00Z',
  };
  const later = openVex(TAG.digest, [{ id: 'CVE-1', status: 'affected' }]);
  const api = makeImageApi(
    HONEST,
    vex({ content }),
    vex({ hex: '04', content: later }),
  );
  const section = await openPage(api);
  expect(await within(section).findByText('CVE-1')).toBeVisible();
});

it('a report from the future is as old as its push, and stale in time', async () => {
  const section = await openPage(
    makeImageApi(clean({ attachedAt: '2026-01-02T00:00:00Z' })),
  );
  expect(await within(section).findByText('stale')).toBeVisible();
  expect(factOf(section, 'Attached')).toContain('January 2, 2026');
});

it('the push decides, however early a report claims to be attached', async () => {
  const api = makeImageApi(HONEST, {
    ...clean({ day: '2026-01-09' }),
    createdAt: '2026-01-01T00:00:00Z',
    attachedAt: '2026-01-09T00:00:00Z',
  });
  expect(await readRow(api)).toMatch(/^no findings/);
});

it('what belongs to another image is told on the page', async () => {
  const api = makeImageApi(clean({ subject: OTHER }));
  const section = await openPage(api);
  expect(await within(section).findByText(/names another image/)).toBeVisible();
  expect(
    screen.getByText(
      `Its own manifest says that it is attached to ${OTHER}. It does not count for this image.`,
    ),
  ).toBeVisible();
});

it('a signature of another image is none of this one', async () => {
  const api = makeImageApi();
  attach(api, TAG.digest, {
    hex: '05',
    type: 'application/vnd.cncf.notary.signature',
    content: {},
    subject: OTHER,
  });
  await openPage(api);
  await waitFor(() =>
    expect(
      screen.getByText('Signature', { selector: 'dt' }).nextElementSibling,
    ).toHaveTextContent('None is attached'),
  );
});
