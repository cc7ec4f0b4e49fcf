/** What the table says of the security of images. */
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrTag } from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  makeCandidate,
  makeDescriptor,
  makeImageManifest,
  makeTag,
  makeTags,
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { pageOf, renderPage } from '../../../__testUtils__/renderPage';
import { pageOfRegistries } from '../../../__testUtils__/renderRegistries';
import { findRows, rowOf, shownTags } from '../../../__testUtils__/tagRows';
import { scanReportSourceRef } from '../../../apis/refs';

const REPORT_TYPE = 'application/vnd.aquasec.trivy.report.v1+json';

/** A report of Trivy with findings of these severities. */
function trivy(severities: string[], rest: object = {}) {
  return {
    SchemaVersion: 2,
    CreatedAt: '2026-01-02T03:04:05Z',
    ArtifactName: 'team/api',
    Metadata: { OS: { Family: 'debian', Name: '12.5' } },
    Results: [
      {
        Class: 'os-pkgs',
        Vulnerabilities: severities.map((Severity, at) => ({
          VulnerabilityID: `CVE-2026-${at}`,
          PkgName: 'libssl3',
          InstalledVersion: '3.0.11',
          Severity,
        })),
      },
    ],
    ...rest,
  };
}

/** A client of images with what is attached to them. */
class ScannedImages extends FakeAcrApi {
  /** The most reads of content at once. */
  most = 0;
  #running = 0;

  /** Attaches a document to a tag's image. */
  attach(tag: AcrTag, document: unknown, { size = 1_000 } = {}) {
    const hex = tag.digest.slice(7, 27);
    const report = makeDescriptor(`a${hex}`, {
      mediaType: IMAGE_TYPE,
      artifactType: REPORT_TYPE,
      annotations: { 'org.opencontainers.image.created': '2026-01-03' },
    });
    const text =
      typeof document === 'string' ? document : JSON.stringify(document);
    const layer = makeDescriptor(`b${hex}`, {
      mediaType: 'application/json',
      size,
    });
    const { manifests, blobs, referrers } = this.content;
    this.content = {
      manifests: {
        ...manifests,
        [tag.digest]: makeImageManifest([]),
        [report.digest]: makeImageManifest([layer], {
          artifactType: REPORT_TYPE,
        }),
      },
      blobs: { ...blobs, [layer.digest]: new TextEncoder().encode(text) },
      referrers: { ...referrers, [tag.digest]: [[report]] },
    };
    return this;
  }

  getManifest = this.#counted(super.getManifest);
  getBlob = this.#counted(super.getBlob);
  listCompanions = this.#counted(super.listCompanions);
  listReferrers = this.#counted(super.listReferrers);

  #counted<A extends unknown[], R>(read: (...args: A) => Promise<R>) {
    return async (...args: A): Promise<R> => {
      this.#running += 1;
      this.most = Math.max(this.most, this.#running);
      try {
        // So that those that begin together are there together.
        await new Promise(resolve => setTimeout(resolve, 0));
        return await read.apply(this, args);
      } finally {
        this.#running -= 1;
      }
    };
  }
}

/** The cell of a tag's security, once something stands in it. */
async function cellOf(tag: string) {
  await findRows();
  // Rows are made anew when they change.
  const cell = () =>
    rowOf(tag).children[
      screen
        .getAllByRole('columnheader')
        .findIndex(({ textContent }) => textContent === 'Security')
    ] as HTMLElement;
  await waitFor(() => expect(cell()).not.toHaveTextContent('…'));
  return cell();
}

function headings() {
  return screen
    .getAllByRole('columnheader')
    .map(heading => heading.textContent);
}

const user = userEvent.setup();

/** The choice is in its name, which so is another one than the heading's. */
const FILTER = /^Security (?:All|With|Not)/;

async function choose(choice: string) {
  await user.click(screen.getByRole('button', { name: FILTER }));
  await user.click(screen.getByRole('option', { name: choice }));
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
}

async function toggleColumn(name: string) {
  await user.click(screen.getByRole('button', { name: 'Columns' }));
  await user.click(screen.getByRole('menuitemcheckbox', { name }));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
}

it('counts findings by severity, the worst first', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new ScannedImages([[tag]]).attach(
    tag,
    trivy(['LOW', 'CRITICAL', 'UNKNOWN', 'MEDIUM', 'HIGH', 'CRITICAL']),
  );
  await renderPage(api, 'team/api');
  const cell = await cellOf('1.0.0');
  const chips = within(cell).getAllByTitle(/./);
  expect(
    chips.map(chip => [
      chip.title,
      chip.querySelector('[aria-hidden]')!.textContent,
    ]),
  ).toEqual([
    ['2 critical', '2 C'],
    ['1 high', '1 H'],
    ['1 medium', '1 M'],
    ['1 low', '1 L'],
    ['1 of unknown severity', '1 U'],
  ]);
  expect(within(cell).getByText('2 critical')).toBeInTheDocument();
});

it.each([
  ['no findings', 'Scanned on Jan 2, 2026 by Trivy', trivy([])],
  [
    'nothing recognised',
    'The scanner recognised nothing that it could look into. Scanned on Jan 2, 2026 by Trivy',
    trivy([], { Metadata: {}, Results: [] }),
  ],
  [
    'could not be read',
    '1 entry of the report could not be read',
    trivy([], {
      Results: [{ Class: 'os-pkgs', Vulnerabilities: ['no object'] }],
    }),
  ],
  [
    'could not be read',
    'There is a report, but it is no complete document of a known form',
    '{"SchemaVersion": 2, "Resu',
  ],
  [
    'report not supported',
    'There is a report, in a form that is not read here',
    trivy([], { SchemaVersion: 1 }),
  ],
  [
    'report of another image',
    'The report that is there names another image',
    trivy(['HIGH'], {
      Metadata: { RepoDigests: [`team/api@${digestOf('99')}`] },
    }),
  ],
])('says %s: %s', async (word, hint, document) => {
  const tag = makeTag('1.0.0', 1);
  const api = new ScannedImages([[tag]]).attach(tag, document);
  await renderPage(api, 'team/api');
  const cell = await cellOf('1.0.0');
  expect(cell).toHaveTextContent(`${word}, ${hint}`);
  expect(within(cell).getByTitle(hint)).toBeVisible();
});

it('says that nobody has scanned an image', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new ScannedImages([[tag]]);
  api.content.manifests = { [tag.digest]: makeImageManifest([]) };
  await renderPage(api, 'team/api');
  expect(await cellOf('1.0.0')).toHaveTextContent(
    /^–not scanned, There is no report of a scan$/,
  );
  expect(screen.getByText(/^– means not scanned:/)).toBeVisible();
  expect(
    screen.getByRole('link', { name: 'How to attach one' }),
  ).toHaveAttribute('href', '/?acr-image=1.0.0#acr-security');
});

it('leaves a large report to the page of the image', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new ScannedImages([[tag]]).attach(tag, trivy([]), {
    size: 20_000_000,
  });
  await renderPage(api, 'team/api');
  expect(await cellOf('1.0.0')).toHaveTextContent(
    'large report, Open the image to see it',
  );
});

it('names the problem where reading failed', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new ScannedImages([[tag]]).attach(tag, trivy([]));
  api.getBlob = async () => {
    throw new AcrError({ kind: 'permission-missing' }, { message: 'No' });
  };
  await renderPage(api, 'team/api');
  const cell = await cellOf('1.0.0');
  expect(cell).toHaveTextContent(/^could not be read/);
  expect(
    within(cell).getByTitle('The registry refused access to team/api'),
  ).toBeVisible();
});

async function turnPage(to: 'Next' | 'Previous') {
  await user.click(screen.getByRole('button', { name: `${to} page` }));
}

describe('what could not be read', () => {
  const REFUSED = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );

  /** Two pages of rows; nothing of what is attached to the older can be read. */
  function makeRefused() {
    const tags = makeTags(21);
    const api = new ScannedImages([tags]);
    tags.forEach(tag => api.attach(tag, trivy([])));
    const { referrers } = api.content;
    api.content = {
      ...api.content,
      referrers: { ...referrers, [tags[0].digest]: [REFUSED] },
    };
    return { api, mend: () => (api.content = { ...api.content, referrers }) };
  }

  /** Comes to the second page, which says that. */
  async function showRefused() {
    const refused = makeRefused();
    await renderPage(refused.api, 'team/api');
    await findRows();
    await turnPage('Next');
    expect(await cellOf('t00000')).toHaveTextContent(/^could not be read/);
    return refused;
  }

  it('is read when somebody wants what is attached to be', async () => {
    const { mend } = await showRefused();
    mend();
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await waitFor(async () =>
      expect(await cellOf('t00000')).toHaveTextContent('no findings'),
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('is read with the tags, though it was on another page', async () => {
    const { api, mend } = await showRefused();
    await turnPage('Previous');
    await screen.findByText('t00020');
    mend();
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(api.asked).toHaveLength(2));
    await turnPage('Next');
    expect(await cellOf('t00000')).toHaveTextContent('no findings');
  });

  it('is not asked for again by being shown again', async () => {
    const { api } = await showRefused();
    const before = api.askedReferrers.length;
    await turnPage('Previous');
    await screen.findByText('t00020');
    await turnPage('Next');
    expect(await cellOf('t00000')).toHaveTextContent(/^could not be read/);
    expect(api.askedReferrers).toHaveLength(before);
  });
});

describe('what is attached later', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('is there after Refresh, on other pages, too', async () => {
    const tags = makeTags(21);
    const api = new ScannedImages([tags]);
    api.content.manifests = { [tags[0].digest]: makeImageManifest([]) };
    await renderPage(api, 'team/api');
    await findRows();
    await turnPage('Next');
    expect(await cellOf('t00000')).toHaveTextContent('not scanned');
    await turnPage('Previous');
    await screen.findByText('t00020');
    api.attach(tags[0], trivy([]));
    await user.click(screen.getByRole('button', { name: 'Refresh' }));
    await waitFor(() => expect(api.asked).toHaveLength(2));
    await turnPage('Next');
    await waitFor(async () =>
      expect(await cellOf('t00000')).toHaveTextContent('no findings'),
    );
  });

  it('is there when the list was long forgotten', async () => {
    jest.useFakeTimers({ doNotFake: ['performance'] });
    const tag = makeTag('1.0.0', 1);
    const api = new ScannedImages([[tag]]);
    api.content.manifests = { [tag.digest]: makeImageManifest([]) };
    const { rerender } = await renderPage(api, 'team/api');
    expect(await cellOf('1.0.0')).toHaveTextContent('not scanned');
    rerender(<div />);
    // So long does the browser keep what was listed.
    await act(() => jest.advanceTimersByTimeAsync(10 * 60_000));
    api.attach(tag, trivy([]));
    rerender(pageOf(api, 'team/api'));
    expect(await cellOf('1.0.0')).toHaveTextContent('no findings');
    expect(api.asked).toHaveLength(2);
  });
});

it('reads for the rows on screen, each digest once, four at a time', async () => {
  const tags = makeTags(25);
  const twin = { ...makeTag('twin', 30), digest: tags[24].digest };
  const api = new ScannedImages([[...tags, twin]]);
  tags.forEach(tag => api.attach(tag, trivy(['HIGH'])));
  await renderPage(api, 'team/api');
  const blobs = () => api.askedContent.filter(digest => /:b/.test(digest));
  // Twenty rows, of which two are of one image.
  await waitFor(() => expect(screen.getAllByTitle('1 high')).toHaveLength(20));
  expect(blobs()).toHaveLength(19);
  expect(api.most).toBe(4);

  await turnPage('Next');
  await waitFor(() => expect(screen.getAllByTitle('1 high')).toHaveLength(6));
  await turnPage('Previous');
  await cellOf('twin');
  expect(new Set(blobs()).size).toBe(25);
  expect(new Set(api.askedContent).size).toBe(api.askedContent.length);
});

it('reads nothing for a hidden column, and fills it when it is shown', async () => {
  const [a, b] = [makeTag('a', 1), makeTag('b', 2)];
  const api = new ScannedImages([[a]])
    .attach(a, trivy([]))
    .attach(b, trivy([]));
  await renderPage(api, 'team/api');
  await cellOf('a');
  await toggleColumn('Security');
  expect(headings()).not.toContain('Security');
  expect(screen.queryByRole('button', { name: FILTER })).toBeNull();
  const before = api.askedContent.length;
  api.pages = [[a, b]];
  await user.click(screen.getByRole('button', { name: 'Refresh' }));
  await findRows();
  await waitFor(() => expect(api.askedReferrers).toContain(b.digest));
  expect(api.askedContent).toHaveLength(before);

  await toggleColumn('Security');
  expect(await cellOf('b')).toHaveTextContent('no findings');
});

describe('without an endpoint for content', () => {
  function unconnected(tags: AcrTag[]) {
    const api = new FakeAcrApi([tags]);
    api.content.referrers = Object.fromEntries(
      tags.map(({ digest }) => [digest, [NO_CONTENT_ENDPOINT]]),
    );
    return api;
  }

  it('has no column, and none to choose', async () => {
    const api = unconnected(makeTags(3));
    await renderPage(api, 'team/api');
    await screen.findByRole('link', { name: 't00000' });
    await waitFor(() => expect(headings()).not.toContain('Security'));
    expect(screen.queryByRole('button', { name: FILTER })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Columns' }));
    expect(
      screen.queryByRole('menuitemcheckbox', { name: 'Security' }),
    ).toBeNull();
    expect(api.askedContent).toEqual([]);
  });

  it('shows what a source of the app’s own tells', async () => {
    const tags = makeTags(2);
    const source: ScanReportSource = {
      listReports: async (_repository, digest) =>
        digest === tags[0].digest
          ? { candidates: [makeCandidate('1')] }
          : { candidates: [] },
      readReport: async () => ({
        kind: 'not-supported',
        problem: { code: 'format', name: 'Clair' },
      }),
      downloadReport: async () => new Blob(),
    };
    await renderInTestApp(
      <TestApiProvider apis={[[scanReportSourceRef, source]]}>
        {pageOf(unconnected(tags), 'team/api')}
      </TestApiProvider>,
    );
    expect(await cellOf('t00000')).toHaveTextContent('report not supported');
    expect(await cellOf('t00001')).toHaveTextContent('not scanned');
  });

  it('tells a source of the app’s own which registry it is', async () => {
    const api = unconnected(makeTags(1));
    const registries = new FakeRegistries({ dev: api, prod: api });
    const asked: string[] = [];
    const source: ScanReportSource = {
      listReports: async (repository, _digest, { registry }) => {
        asked.push(`list ${registry.loginServer}/${repository}`);
        return { candidates: [makeCandidate('1')] };
      },
      readReport: async (repository, id, { registry }) => {
        asked.push(`read ${registry.loginServer}/${repository} ${id}`);
        return {
          kind: 'not-supported',
          problem: { code: 'format', name: 'Clair' },
        };
      },
      downloadReport: async () => new Blob(),
    };
    await renderInTestApp(
      <TestApiProvider apis={[[scanReportSourceRef, source]]}>
        {pageOfRegistries(registries, 'prodregistry.azurecr.io/team/api')}
      </TestApiProvider>,
    );
    expect(await cellOf('t00000')).toHaveTextContent('report not supported');
    expect(asked).toEqual([
      'list prodregistry.azurecr.io/team/api',
      'read prodregistry.azurecr.io/team/api 1',
    ]);
  });
});

describe('what is read', () => {
  const clean = makeTag('clean', 1);
  const critical = makeTag('critical', 2);
  const low = makeTag('low', 3);
  const manyHigh = makeTag('many-high', 4);
  const unscanned = makeTag('unscanned', 5);
  const tags = [clean, critical, low, manyHigh, unscanned];

  async function show(all = tags) {
    const api = new ScannedImages([all])
      .attach(clean, trivy([]))
      .attach(critical, trivy(['CRITICAL']))
      .attach(low, trivy(['LOW']))
      .attach(manyHigh, trivy(['HIGH', 'HIGH', 'HIGH']));
    await renderPage(api, 'team/api');
    await findRows();
    await waitFor(() => expect(screen.queryByText('…')).toBeNull());
    return api;
  }

  it('is sorted, what there is no report of last', async () => {
    await show();
    const heading = within(
      screen.getByRole('columnheader', { name: 'Security' }),
    ).getByRole('button');
    await user.click(heading);
    expect(shownTags()).toEqual([
      'critical',
      'many-high',
      'low',
      'clean',
      'unscanned',
    ]);
    await user.click(heading);
    expect(shownTags()).toEqual([
      'clean',
      'low',
      'many-high',
      'critical',
      'unscanned',
    ]);
  });

  it.each([
    ['With critical or high findings', ['many-high', 'critical']],
    ['With findings', ['many-high', 'low', 'critical']],
    ['Not scanned', ['unscanned']],
    ['All', ['unscanned', 'many-high', 'low', 'critical', 'clean']],
  ])('is filtered: %s', async (choice, expected) => {
    await show();
    await choose('Not scanned');
    await choose(choice);
    expect(shownTags()).toEqual(expected);
  });

  it('is all that is searched, and that is said', async () => {
    const old = makeTags(20).map(tag => makeTag(tag.name, -50));
    const api = await show([...tags, ...old]);
    const asked = api.askedReferrers.length;
    await choose('With critical or high findings');
    expect(shownTags()).toEqual(['many-high', 'critical']);
    expect(
      screen.getByText('Among the 20 images that were looked into so far'),
    ).toBeVisible();
    await user.type(screen.getByRole('searchbox'), 'clean');
    expect(
      screen.getByText(
        /^No tag matches among the images that were looked into so far/,
      ),
    ).toBeVisible();
    expect(api.askedReferrers).toHaveLength(asked);
  });

  it('moves no row while it is read', async () => {
    const old = makeTags(20).map(tag => makeTag(tag.name, -50));
    const api = await show([...tags, ...old]);
    api.attach(old[19], trivy(['CRITICAL', 'CRITICAL']));
    await user.click(
      within(screen.getByRole('columnheader', { name: 'Security' })).getByRole(
        'button',
      ),
    );
    await turnPage('Next');
    expect(await cellOf('t00019')).toHaveTextContent('2 critical');
    expect(shownTags()).toHaveLength(5);
    expect(shownTags()).toContain('t00019');
  });
});
