import { screen, waitFor, within } from '@testing-library/react';
import { AcrError } from 'backstage-plugin-acr-common';
import { digestOf, FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import {
  v1Trivy as v1,
  v2Trivy as v2,
} from 'backstage-plugin-acr-testing/reports';
import {
  attach,
  AttachedDocument,
  SPDX_TYPE,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import {
  contentWith,
  makeComparedApi,
  NEW,
  OLD,
} from '../../../__testUtils__/comparedImages';
import {
  openComparison,
  region,
  rowsOf,
} from '../../../__testUtils__/comparisonPage';

const HEADINGS = ['Advisory', 'Severity', 'Package', 'Installed', 'Fixed in'];

function report(hex: string, content: AttachedDocument['content']) {
  return { hex, type: TRIVY_TYPE, content };
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
  const user = await openComparison(api);
  const section = await region('Findings');
  await waitFor(() => expect(section).not.toHaveTextContent(/^Findings$/));
  await waitFor(() =>
    expect(within(section).queryByRole('progressbar')).toBeNull(),
  );
  return { user, section };
}

it('are counted, and listed where they are new or fixed', async () => {
  const { user, section } = await findings(
    makeApi(
      [report('01', trivyReport([trivyEntry('CVE-1'), trivyEntry('CVE-2')]))],
      [
        report(
          '02',
          trivyReport(
            [
              trivyEntry('CVE-2', { InstalledVersion: '3.0.2' }),
              trivyEntry('CVE-3', {
                Severity: 'LOW',
                Status: 'will_not_fix',
                PrimaryURL: 'javascript:alert(1)',
                PkgName: '<b>x</b>',
              }),
              trivyEntry('CVE-4', {
                Severity: 'CRITICAL',
                FixedVersion: '3.0.17',
                PrimaryURL: 'https://example.com/CVE-4',
              }),
            ],
            { day: '03' },
          ),
        ),
      ],
    ),
  );
  expect(
    await within(section).findByText('2 new, 1 fixed, 1 unchanged'),
  ).toBeVisible();
  expect(
    within(section).getByText('1.4.3: 2 findings, by Trivy, Jan 2, 2026'),
  ).toBeVisible();
  expect(
    within(section).getByText('1.4.4: 3 findings, by Trivy, Jan 3, 2026'),
  ).toBeVisible();
  const added = await rowsOf('New findings');
  expect(added.map(row => row.map(cell => cell?.split(',', 1)[0]))).toEqual([
    HEADINGS,
    ['CVE-4', 'Critical', 'libssl3', '3.0.1', '3.0.17'],
    ['CVE-3', 'Low', '<b>x</b>', '3.0.1', 'No fix: will not fix'],
  ]);
  expect(await rowsOf('Fixed findings')).toEqual([
    HEADINGS,
    ['CVE-1', 'High', 'libssl3', '3.0.1', 'No fix is told'],
  ]);
  expect(
    within(section)
      .getAllByRole('link')
      .map(link => link.getAttribute('href')),
  ).toEqual(['https://example.com/CVE-4']);

  const folded = within(section).getByText('1 unchanged finding');
  expect(folded.closest('details')).not.toHaveAttribute('open');
  await user.click(folded);
  expect(await rowsOf('Unchanged findings')).toEqual([
    HEADINGS,
    ['CVE-2', 'High', 'libssl3', '3.0.2', 'No fix is told'],
  ]);
  expect(within(section).queryByRole('note')).toBeNull();
});

/** The sample's images have other digests than those of this test. */
function unnamed(sample: typeof v1 | typeof v2) {
  return { ...sample, Metadata: { OS: sample.Metadata.OS } };
}

it('are the same ones as in the sample images', async () => {
  const { section } = await findings(
    makeApi([report('01', unnamed(v1))], [report('02', unnamed(v2))]),
  );
  expect(await within(section).findByText(/^\d+ new, \d+ fixed/)).toBeVisible();
  const fixed = await rowsOf('Fixed findings');
  expect(fixed.map(([advisory]) => advisory?.split(',', 1)[0])).toContain(
    'CVE-2021-23337',
  );
});

it('are taken from the newest report that is of the image', async () => {
  const { section } = await findings(
    makeApi(
      [
        report('01', trivyReport([trivyEntry('CVE-1')], { day: '01' })),
        report('02', trivyReport([], { day: '05' })),
        report(
          '03',
          trivyReport([trivyEntry('CVE-9')], {
            day: '09',
            Metadata: { RepoDigests: [`x@${digestOf('99')}`] },
          }),
        ),
      ],
      [
        report(
          '04',
          trivyReport([], { Metadata: { ImageID: digestOf('c2') } }),
        ),
      ],
    ),
  );
  expect(
    await within(section).findByText(
      '1.4.3: 0 findings, by Trivy, Jan 5, 2026',
    ),
  ).toBeVisible();
  expect(
    within(section).getByText('Neither report has open findings.'),
  ).toBeVisible();
  expect(within(section).queryByRole('table')).toBeNull();
});

const NONE: AttachedDocument[] = [];
const OTHER = trivyReport([], {
  Metadata: { RepoDigests: [`x@${digestOf('99')}`] },
});

it.each<[string, AttachedDocument[], string]>([
  ['has no report', NONE, '1.4.3: not scanned'],
  [
    'has an SBOM only',
    [
      {
        hex: '01',
        type: SPDX_TYPE,
        content: { spdxVersion: 'SPDX-2.3', packages: [] },
      },
    ],
    '1.4.3: not scanned',
  ],
  [
    'has a report of another image',
    [report('01', OTHER)],
    '1.4.3: the report attached to it is of another image',
  ],
  [
    'has a report that is cut short',
    [report('01', '{"SchemaVersion": 2')],
    '1.4.3: the report attached to it could not be read: it is no complete JSON',
  ],
  [
    'has a report of another format',
    [report('01', { SchemaVersion: 1, Results: [] })],
    '1.4.3: the report attached to it is not supported: Trivy 1',
  ],
  [
    'has nothing that the scanner recognised',
    [report('01', { SchemaVersion: 2, ArtifactName: 'x' })],
    '1.4.3: the scanner recognised nothing in it that it could look into',
  ],
])('are neither new nor fixed where one side %s', async (_, from, words) => {
  const { section } = await findings(
    makeApi(from, [report('02', trivyReport([trivyEntry('CVE-1')]))]),
  );
  expect(await within(section).findByText(words)).toBeVisible();
  expect(
    within(section).getByText('1.4.4: 1 finding, by Trivy, Jan 2, 2026'),
  ).toBeVisible();
  expect(section).not.toHaveTextContent(/new|fixed/);
  expect(within(section).queryByRole('table')).toBeNull();
});

it('may be unknown, because nothing of a registry could be read', async () => {
  const refused = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );
  const { section } = await findings(
    makeApi([report('01', refused)], [report('02', trivyReport([]))]),
  );
  expect(await within(section).findByRole('alert')).toHaveTextContent(
    'The registry refused access to team/api',
  );
  expect(section).not.toHaveTextContent('not scanned');
});

it('may be unknown, because the one document is not what it should be', async () => {
  const failed = new AcrError(
    { kind: 'digest-mismatch', digest: digestOf('d01') },
    { message: 'Not the same' },
  );
  const { section } = await findings(
    makeApi([report('01', failed)], [report('02', trivyReport([]))]),
  );
  expect(
    await within(section).findByText(
      '1.4.3: what is attached to it could not be read',
    ),
  ).toBeVisible();
  expect(section).not.toHaveTextContent('not scanned');
});

it('say what makes them less than the whole truth', async () => {
  const failed = new AcrError(
    { kind: 'digest-mismatch', digest: digestOf('d01') },
    { message: 'Not the same' },
  );
  const { section } = await findings(
    makeApi(
      [report('01', failed), report('02', trivyReport([]))],
      [
        report('03', {
          bomFormat: 'CycloneDX',
          specVersion: '1.5',
          components: [{ type: 'library', name: 'a', version: '1' }],
          vulnerabilities: [null],
        }),
      ],
    ),
  );
  expect(
    await within(section).findByText(
      '1.4.3: something attached to it could not be read; a newer report may be among it',
    ),
  ).toBeVisible();
  expect(
    within(section).getByText('1.4.4: 1 entry of the report could not be read'),
  ).toBeVisible();
  expect(within(section).getByRole('note')).toHaveTextContent(
    'The two reports are of different scanners or formats',
  );
});

it('are not compared where it is unknown what the image is', async () => {
  const content = contentWith();
  content.manifests[NEW.digest] = new AcrError(
    { kind: 'digest-mismatch', digest: NEW.digest },
    { message: 'Not the same' },
  );
  await openComparison(makeComparedApi(content));
  expect(await region('Findings')).toHaveTextContent(
    '1.4.3: not scanned1.4.4: not known, because the manifest could not be read',
  );
});

it('are not there without an endpoint for content', async () => {
  await openComparison(makeComparedApi({}));
  await screen.findByRole('note');
  expect(screen.queryByRole('region', { name: 'Findings' })).toBeNull();
});
