/** What is compared of findings that are set aside, or not looked for. */
import { screen, waitFor, within } from '@testing-library/react';
import { AcrError } from 'backstage-plugin-acr-common';
import { digestOf, FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import {
  attach,
  AttachedDocument,
  openVex,
  SARIF_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyOfLanguages,
  trivyReport,
  trivySecrets,
  VEX_TYPE,
} from '../../../__testUtils__/attachedDocuments';
import {
  makeComparedApi,
  NEW,
  OLD,
} from '../../../__testUtils__/comparedImages';
import {
  openComparison,
  region,
  rowsOf,
} from '../../../__testUtils__/comparisonPage';

// The page is large, and looked into by roles.
jest.setTimeout(30_000);

function report(hex: string, content: AttachedDocument['content']) {
  return { hex, type: TRIVY_TYPE, content } satisfies AttachedDocument;
}

/** A document that calls an advisory fixed in an image. */
function vex(hex: string, digest: string, id: string): AttachedDocument {
  const content = openVex(digest, [{ id, status: 'fixed' }]);
  return { hex, type: VEX_TYPE, content };
}

/** Both images, with what is attached to them. */
function makeApi(from: AttachedDocument[], to: AttachedDocument[]): FakeAcrApi {
  const api = makeComparedApi();
  attach(api, OLD.digest, ...from);
  attach(api, NEW.digest, ...to);
  return api;
}

/** The section, once everything for it is read. */
async function findings(api: FakeAcrApi) {
  await openComparison(api);
  const section = await region('Findings');
  await waitFor(() => expect(section).not.toHaveTextContent(/^Findings$/));
  await waitFor(() =>
    expect(within(section).queryByRole('progressbar')).toBeNull(),
  );
  return section;
}

const THREE = trivyReport(
  ['CVE-1', 'CVE-2', 'CVE-3'].map(id => trivyEntry(id)),
);

const advisories = async (table: string) =>
  (await rowsOf(table)).slice(1).map(([id]) => id);

it('are neither fixed nor new', async () => {
  const section = await findings(
    makeApi(
      [report('01', THREE), vex('02', OLD.digest, 'CVE-3')],
      [report('03', THREE), vex('04', NEW.digest, 'CVE-2')],
    ),
  );
  expect(
    await within(section).findByText(
      '0 new, 0 fixed, 1 no longer set aside, 1 set aside, 1 unchanged',
    ),
  ).toBeVisible();
  expect(await advisories('Findings that are set aside by now')).toEqual([
    'CVE-2',
  ]);
  expect(await advisories('Findings that are no longer set aside')).toEqual([
    'CVE-3',
  ]);
  expect(screen.queryByRole('table', { name: 'New findings' })).toBeNull();
  expect(screen.queryByRole('table', { name: 'Fixed findings' })).toBeNull();
  ['1.4.3: 2 findings, by Trivy, Jan 2, 2026', '1.4.4: 1 finding is set aside']
    .map(text => within(section).getByText(text))
    .forEach(line => expect(line).toBeVisible());
});

it('are not none, where all of both are set aside', async () => {
  const one = trivyReport([trivyEntry('CVE-1')]);
  const section = await findings(
    makeApi(
      [report('01', one), vex('02', OLD.digest, 'CVE-1')],
      [report('03', one), vex('04', NEW.digest, 'CVE-1')],
    ),
  );
  expect(
    await within(section).findByText('Neither report has open findings.'),
  ).toBeVisible();
  expect(
    within(section).getByText('1.4.3: 1 finding is set aside'),
  ).toBeVisible();
  expect(
    within(section).getByText('1.4.4: 1 finding is set aside'),
  ).toBeVisible();
});

const SECRET = { Class: 'secret', Secrets: [{ RuleID: 'private-key' }] };
const GONE = new AcrError({ kind: 'content-unknown' }, { message: 'Gone' });

it.each<[string, AttachedDocument[], string[]]>([
  [
    'secrets',
    [
      report(
        '01',
        trivyReport([], { Results: [{ Class: 'os-pkgs' }, SECRET] }),
      ),
    ],
    ['1.4.3: 1 secret was found, too'],
  ],
  [
    'packages that were passed over',
    [report('01', trivyOfLanguages())],
    ['1.4.3: packages of the operating system were not looked into'],
  ],
  [
    'entries that could not be read',
    [
      report(
        '01',
        trivyReport([], {
          Results: [{ Class: 'os-pkgs', Vulnerabilities: [null, 1] }],
        }),
      ),
    ],
    ['1.4.3: 2 entries of the report could not be read'],
  ],
  [
    'an attachment that is gone',
    [
      report('01', trivyReport([])),
      { ...report('0a', trivyReport([])), type: SARIF_TYPE },
    ],
    [
      '1.4.3: something attached to it could not be read; a newer report may be among it',
    ],
  ],
])('are in doubt because of %s', async (_what, from, doubts) => {
  const api = makeApi(from, [report('09', trivyReport([]))]);
  api.content.manifests = {
    ...api.content.manifests,
    [digestOf('e0a')]: GONE,
  };
  const section = await findings(api);
  await within(section).findByText('Neither report has open findings.');
  const lines = Array.from(section.querySelectorAll('p')).map(
    ({ textContent }) => textContent,
  );
  expect(lines.filter(line => line?.startsWith('1.4.3: '))).toEqual([
    '1.4.3: 0 findings, by Trivy, Jan 2, 2026',
    ...doubts,
  ]);
});

it.each<[string, AttachedDocument[], string]>([
  [
    'was looked into for secrets alone',
    [report('01', trivySecrets())],
    '1.4.3: the report tells of no search for vulnerabilities',
  ],
  [
    'has a report that does not tell',
    [
      report(
        '01',
        trivyReport([], {
          Metadata: {},
          Results: [{ Class: 'secret', Secrets: [] }],
        }),
      ),
    ],
    '1.4.3: the report lists nothing, and does not say whether packages were looked into',
  ],
  [
    'has what no reader takes',
    [
      {
        hex: '01',
        type: 'application/vnd.example+json',
        content: { hello: 'world' },
      },
    ],
    '1.4.3: what is attached to it is no report that can be read here',
  ],
  [
    'has what is gone',
    [report('0a', THREE)],
    '1.4.3: what is attached to it could not be read',
  ],
])('are not compared where one side %s', async (_what, from, words) => {
  const api = makeApi(from, [report('09', THREE)]);
  api.content.manifests = {
    ...api.content.manifests,
    [digestOf('e0a')]: GONE,
  };
  const section = await findings(api);
  expect(await within(section).findByText(words)).toBeVisible();
  expect(section).not.toHaveTextContent(/\d+ (?:new|fixed)/);
  expect(within(section).queryByRole('table')).toBeNull();
});

it('are not compared where a cache rule’s source withholds the list', async () => {
  const api = makeApi([], [report('09', THREE)]);
  api.content.referrers = {
    ...api.content.referrers,
    [OLD.digest]: [
      new AcrError({ kind: 'cache-source' }, { message: 'No list' }),
    ],
  };
  const section = await findings(api);
  expect(
    await within(section).findByText(
      '1.4.3: the registry could not be asked what is attached to it',
    ),
  ).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
});
