/** What is attached and tells nothing, on the page of an image. */
import { TestApiProvider, renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError } from 'backstage-plugin-acr-common';
import {
  ReportListing,
  ScanReport,
  ScanReportSource,
} from 'backstage-plugin-acr-common/reports';
import {
  digestOf,
  makeCandidate,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  SARIF_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { pageOf } from '../../../__testUtils__/renderPage';
import {
  makeImageApi,
  notesIn,
  openPage,
  openSecurity,
  sectionLink,
  TAG,
} from '../../../__testUtils__/securityPage';
import { scanReportSourceRef } from '../../../apis/refs';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

const GOOD: AttachedDocument = {
  hex: '01',
  type: TRIVY_TYPE,
  content: trivyReport([trivyEntry('CVE-1')], { day: '02' }),
};
const LATER: AttachedDocument = {
  hex: '02',
  type: SARIF_TYPE,
  content: trivyReport([trivyEntry('CVE-2')], { day: '05' }),
};
const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Unknown' });

/** An image with something attached of which the manifest is gone. */
function makeGone(...good: AttachedDocument[]) {
  const api = makeImageApi(...good, LATER);
  const { manifests } = api.content;
  api.content.manifests = { ...manifests, [digestOf('e02')]: GONE };
  return { api, mend: () => attach(api, TAG.digest, ...good, LATER) };
}

function reasonsIn(section: HTMLElement) {
  return Array.from(section.querySelectorAll('details ul > li')).map(
    item => item.textContent,
  );
}

describe('one that cannot be read', () => {
  it('hides no other, and is tried again', async () => {
    const { api, mend } = makeGone(GOOD);
    const section = await openPage(api);
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(notesIn(section)).toEqual([
      '1 attachment could not be read Try again',
    ]);
    expect(reasonsIn(section)).toEqual([
      'application/sarif+json: it is listed, but not in the registry any more',
    ]);
    expect(within(section).queryByRole('alert')).toBeNull();
    mend();
    await userEvent
      .setup()
      .click(within(section).getByRole('button', { name: 'Try again' }));
    expect(await within(section).findByText('CVE-2')).toBeVisible();
    expect(notesIn(section)).toEqual([]);
  });

  it('is no image without a scan', async () => {
    const section = await openPage(makeGone().api);
    expect(
      await within(section).findByText('What is attached could not be read.'),
    ).toBeVisible();
    expect(
      within(section).getByRole('heading', { name: 'Not known' }),
    ).toBeVisible();
    expect(within(section).queryByText('Not scanned')).toBeNull();
    expect(sectionLink()).toBe('Security');
  });

  it.each<[string, AttachedDocument[]]>([
    ['beside another', [GOOD]],
    ['alone', []],
  ])('may be another document than was asked for, %s', async (_how, good) => {
    const section = await openSecurity(...good, {
      ...LATER,
      fileName: 'other.json',
      content: new AcrError(
        { kind: 'digest-mismatch', digest: digestOf('d02') },
        { message: 'Not the same' },
      ),
    });
    expect(
      await within(section).findByText(good.length > 0 ? 'CVE-1' : 'Not known'),
    ).toBeVisible();
    expect(notesIn(section)).toEqual([
      '1 attachment could not be read Try again',
    ]);
    expect(reasonsIn(section)).toEqual([
      'other.json: What came is not what was asked for',
    ]);
    // It is said once.
    expect(within(section).queryByRole('alert')).toBeNull();
  });

  it('may be cut short, which no second try mends', async () => {
    const section = await openSecurity(GOOD, {
      hex: '02',
      type: TRIVY_TYPE,
      fileName: 'cut.json',
      content: '{"SchemaVersion": 2, "Resu',
    });
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(notesIn(section)).toEqual(['1 attachment could not be read']);
    expect(reasonsIn(section)).toEqual(['cut.json: it is no complete JSON']);
    expect(
      within(section).queryByRole('button', { name: 'Try again' }),
    ).toBeNull();
  });

  it('may be too large, which no second try mends, either', async () => {
    const section = await openSecurity(GOOD, {
      ...LATER,
      fileName: 'large.json',
      content: new AcrError(
        { kind: 'too-large', limit: 52_428_800 },
        { message: 'Too large' },
      ),
    });
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(notesIn(section)).toEqual(['1 attachment could not be read']);
    expect(reasonsIn(section)).toEqual([
      'large.json: This is too large to be read into the page',
    ]);
  });
});

describe('what no reader takes', () => {
  const example = (hex: string, type = 'application/vnd.example+json') => ({
    hex,
    type,
    content: { hello: 'world' },
  });

  it.each<[string, AttachedDocument[]]>([
    ['1 attachment: application/vnd.example+json', [example('01')]],
    [
      '3 attachments: application/vnd.example+json, application/vnd.other+json',
      [
        example('01'),
        example('02'),
        example('03', 'application/vnd.other+json'),
      ],
    ],
  ])('is counted, by its types: %s', async (text, documents) => {
    const section = await openSecurity(...documents);
    expect(await within(section).findByText(text)).toBeVisible();
    expect(
      within(section).getByRole('heading', {
        name: 'No report that can be read here',
      }),
    ).toBeVisible();
    expect(section).not.toHaveTextContent('No report of a scan is attached');
    expect(notesIn(section)).toEqual([]);
  });
});

/** The section by what a source of the app's own lists, and reads of it. */
async function openOwn(
  list: Partial<ReportListing>,
  report: Partial<ScanReport> = {},
) {
  const source: ScanReportSource = {
    listReports: async () => ({ candidates: [], ...list }),
    readReport: async () => ({
      kind: 'scan-report',
      report: makeScanReport(report),
    }),
    downloadReport: async () => new Blob([]),
  };
  await renderInTestApp(
    <TestApiProvider apis={[[scanReportSourceRef, source]]}>
      {pageOf(makeImageApi(), 'team/api')}
    </TestApiProvider>,
    { routeEntries: ['/?acr-image=1.0.0'] },
  );
  return screen.findByRole('region', { name: 'Security' });
}

describe('a list', () => {
  it('that is cut is said to be, beside a report that has no findings', async () => {
    const section = await openOwn({
      candidates: [makeCandidate('1')],
      isCut: true,
    });
    expect(await within(section).findByText('No findings')).toBeVisible();
    expect(notesIn(section)).toEqual([
      'There may be more attachments than were read. What was not read may change what is said here.',
    ]);
  });

  it('need not tell types, and may have many', async () => {
    const types = Array.from({ length: 12 }, (_, at) => `type-${at}`);
    const section = await openOwn({ unsupported: ['', ...types] });
    expect(
      await within(section).findByText(
        '13 attachments: It does not say what it is, type-0, type-1, type-2, type-3, type-4, type-5, type-6, type-7, type-8, …',
      ),
    ).toBeVisible();
  });

  it('that is withheld leaves open whether there is a scan', async () => {
    const api = makeImageApi();
    api.content.referrers = {
      [TAG.digest]: [
        new AcrError({ kind: 'cache-source' }, { message: 'No list' }),
      ],
    };
    const section = await openPage(api);
    expect(
      await within(section).findByText(
        'The registry could not be asked: the source of its cache rule does not tell what is attached.',
      ),
    ).toBeVisible();
    expect(within(section).queryByText('Not scanned')).toBeNull();
    expect(within(section).queryByRole('alert')).toBeNull();
    await waitFor(() =>
      expect(within(section).queryByRole('progressbar')).toBeNull(),
    );
  });
});

it('has no zeros where nothing was recognised, whatever was looked for', async () => {
  const section = await openOwn(
    { candidates: [makeCandidate('1')] },
    { isAnythingRecognised: false },
  );
  expect(await within(section).findByText('Nothing recognised')).toBeVisible();
  expect(within(section).queryByText('Critical 0')).toBeNull();
  expect(sectionLink()).toBe('Security');
});
