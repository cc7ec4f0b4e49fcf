import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrTag } from 'backstage-plugin-acr-common';
import {
  FakeAcrApi,
  makeImageManifest,
  makeTag,
  makeTags,
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import { renderPage } from '../../../__testUtils__/renderPage';

const HEADINGS = [
  'Tag',
  'Critical',
  'High',
  'Medium',
  'Low',
  'Unknown',
  'Total',
  'Scanned',
];

/** A client with these tags, of which none is scanned. */
function makeApi(tags: AcrTag[]): FakeAcrApi {
  const api = new FakeAcrApi([tags]);
  api.content.manifests = Object.fromEntries(
    tags.map(({ digest }) => [
      digest,
      makeImageManifest([], {
        annotations: {
          'org.opencontainers.image.created': '2026-01-02T00:00:00Z',
        },
      }),
    ]),
  );
  return api;
}

function scan(api: FakeAcrApi, { digest }: AcrTag, hex: string, report = {}) {
  attach(api, digest, { hex, type: TRIVY_TYPE, content: report });
}

/** Unfolds the trend. */
async function unfold(api: FakeAcrApi) {
  const user = userEvent.setup();
  await renderPage(api, 'team/api');
  await user.click(
    await screen.findByRole('button', { name: 'Trend of findings' }),
  );
  const section = await screen.findByRole('region', {
    name: 'Trend of findings',
  });
  return { user, section };
}

async function tableOf(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  const table = screen.getByRole('table', { name: 'Trend of findings' });
  return within(table)
    .getAllByRole('row')
    .map(row => Array.from(row.children).map(cell => cell.textContent));
}

it('shows scanned images from the oldest to the newest, as a chart and a table', async () => {
  const tags = ['1.0', '1.1', '1.2', '1.3', '1.4'].map(makeTag);
  const alias = { ...makeTag('stable', 0), digest: tags[2].digest };
  const companion = makeTag(`${tags[2].digest.replace(':', '-')}.sig`, 9);
  const api = makeApi([...tags, alias, companion]);
  scan(api, tags[0], '10', trivyReport([]));
  scan(
    api,
    tags[2],
    '12',
    trivyReport([
      trivyEntry('CVE-1', { Severity: 'CRITICAL' }),
      trivyEntry('CVE-2', { Severity: 'what' }),
      trivyEntry('CVE-3', { Severity: 'LOW' }),
    ]),
  );
  scan(api, tags[3], '13', { SchemaVersion: 2, ArtifactName: 'x' });
  scan(api, tags[4], '14', { SchemaVersion: 1, Results: [] });
  const { user, section } = await unfold(api);
  expect(
    await within(section).findByText(
      'The newest 5 images were looked at: 2 scanned, 1 not scanned, 1 with nothing recognised in them, 1 with a report that could not be used.',
    ),
  ).toBeVisible();
  const chart = within(section).getByRole('img', {
    name: /^Findings of the newest scanned images by severity, the oldest first: 2 images/,
  });
  expect(
    Array.from(chart.querySelectorAll('g > title'), each => each.textContent),
  ).toEqual(['1.0: 0', '1.2: 3']);
  expect(chart.querySelectorAll('rect')).toHaveLength(3);

  expect(await tableOf(user)).toEqual([
    HEADINGS,
    ['1.0', '0', '0', '0', '0', '0', '0', 'Jan 2, 2026'],
    ['1.2', '1', '0', '0', '1', '1', '3', 'Jan 2, 2026'],
  ]);
  expect(screen.queryByRole('img', { name: /^Findings/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Show as chart' }));
  expect(screen.getByRole('img', { name: /^Findings/ })).toBeVisible();
});

it('looks at more images until twenty are scanned', async () => {
  const tags = makeTags(50);
  const api = makeApi(tags);
  // The newest twelve are not scanned, and all before them are.
  tags
    .slice(0, 38)
    .forEach((tag, at) => scan(api, tag, String(at + 10), trivyReport([])));
  const { user, section } = await unfold(api);
  expect(
    await within(section).findByText(
      'The newest 32 images were looked at: 20 scanned, 12 not scanned.',
      {},
      { timeout: 10_000 },
    ),
  ).toBeVisible();
  const rows = await tableOf(user);
  expect(rows.slice(1).map(([tag]) => tag)).toEqual(
    tags.slice(18, 38).map(({ name }) => name),
  );
});

it('ends after forty images, and has no chart without a scan', async () => {
  const tags = makeTags(50);
  const { section } = await unfold(makeApi(tags));
  expect(
    await within(section).findByText(
      'The newest 40 images were looked at: 0 scanned, 40 not scanned.',
      {},
      { timeout: 10_000 },
    ),
  ).toBeVisible();
  expect(within(section).queryByRole('img')).toBeNull();
  expect(within(section).queryByRole('button')).toBeNull();
});

it('reads nothing before it is unfolded', async () => {
  const tags = makeTags(2);
  const api = makeApi(tags);
  scan(api, tags[0], '10', trivyReport([]));
  await renderPage(api, 'team/api');
  const button = await screen.findByRole('button', {
    name: 'Trend of findings',
  });
  expect(button).toHaveAttribute('aria-expanded', 'false');
  await waitFor(() => expect(api.askedReferrers).toHaveLength(2));
  expect(api.askedContent).not.toContain(expect.stringMatching(/^sha256:d10/));
  expect(screen.queryByRole('region')).toBeNull();
});

it('says what could not be looked at, and tries again', async () => {
  const [tag] = makeTags(1);
  const api = makeApi([tag]);
  api.content.referrers = {
    [tag.digest]: [
      new AcrError({ kind: 'permission-missing' }, { message: 'No' }),
    ],
  };
  const { user, section } = await unfold(api);
  expect(await within(section).findByRole('alert')).toHaveTextContent(
    'The registry refused access to team/api',
  );
  expect(within(section).getByRole('status')).toHaveTextContent(
    'The newest image was looked at: 0 scanned, 0 not scanned, 1 could not be looked at.',
  );
  scan(api, tag, '10', trivyReport([]));
  await user.click(within(section).getByRole('button', { name: 'Try again' }));
  expect(
    await within(section).findByText(
      'The newest image was looked at: 1 scanned, 0 not scanned.',
    ),
  ).toBeVisible();
});

it('says what is missing where there is no endpoint for content', async () => {
  const [tag] = makeTags(1);
  const api = makeApi([tag]);
  api.content.referrers = { [tag.digest]: [NO_CONTENT_ENDPOINT] };
  const { section } = await unfold(api);
  expect(await within(section).findByRole('note')).toHaveTextContent(
    'no proxy endpoint /acr/v2',
  );
});
