import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { configApiRef } from '@backstage/core-plugin-api';
import { AcrError } from 'backstage-plugin-acr-common';
import { ScanReportSource } from 'backstage-plugin-acr-common/reports';
import {
  FakeAcrApi,
  FakeContent,
  IMAGE_TYPE,
  makeCandidate,
  makeConfig,
  makeDescriptor,
  makeFinding,
  makeImageManifest,
  makeScanReport,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import {
  v1Manifest,
  v1Misconfigured,
  v1Trivy,
} from 'backstage-plugin-acr-testing/reports';
import { ReactElement } from 'react';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import { pageOf } from '../../../__testUtils__/renderPage';
import { pageOfRegistries } from '../../../__testUtils__/renderRegistries';
import { scanReportSourceRef } from '../../../apis/refs';

const TAG = {
  ...makeTag('1.0.0', 1),
  digest:
    'sha256:24e5c08e1ed08955f65290bfcd1af40376106ebc2e5750c87d44af56bdd11e17',
};
const MANIFEST = makeImageManifest(
  v1Manifest.layers.map(({ digest, size }) =>
    makeDescriptor('a1', { digest, size }),
  ),
  { config: makeDescriptor('c0', { ...v1Manifest.config }) },
);
const CONFIG = makeConfig({
  history: [
    { command: 'ADD rootfs / # buildkit', isEmpty: false },
    { command: 'RUN /bin/sh -c npm ci # buildkit', isEmpty: false },
  ],
  labels: { 'org.opencontainers.image.base.name': 'docker.io/debian:11' },
});
const TRIVY = 'application/vnd.aquasec.trivy.report.v1+json';
// The page is large, and looked into by roles.
jest.setTimeout(30_000);

const DAY = 24 * 60 * 60 * 1000;

/** A report attached to the image: a document, or its bytes as text. */
interface Attached {
  report: unknown;
  createdAt?: string;
  artifactType?: string;
}

function makeApi(attached: Attached[], content: FakeContent = {}) {
  const all = attached.map((each, at) => {
    const annotations = {
      'org.opencontainers.image.created':
        each.createdAt ?? '2026-01-02T00:00:00Z',
    };
    const { artifactType = TRIVY } = each;
    const referrer = makeDescriptor(`0${at}`, {
      mediaType: IMAGE_TYPE,
      artifactType,
      annotations,
    });
    const document = makeDescriptor(`f${at}`, {
      mediaType: 'application/json',
      annotations: { 'org.opencontainers.image.title': `report-${at}.json` },
    });
    const bytes = new TextEncoder().encode(
      typeof each.report === 'string'
        ? each.report
        : JSON.stringify(each.report),
    );
    const manifest = makeImageManifest([document], {
      artifactType,
      annotations,
    });
    return { referrer, document, bytes, manifest };
  });
  const api = new FakeAcrApi([[TAG]]);
  api.manifestPages = [
    [
      {
        digest: TAG.digest,
        createdAt: TAG.createdAt,
        updatedAt: TAG.updatedAt,
        mediaType: IMAGE_TYPE,
        isLocked: false,
        isQuarantined: false,
      },
    ],
  ];
  api.content = {
    manifests: Object.fromEntries([
      [TAG.digest, MANIFEST],
      ...all.map(({ referrer, manifest }) => [referrer.digest, manifest]),
    ]),
    configs: { [MANIFEST.config.digest]: CONFIG },
    blobs: Object.fromEntries(
      all.map(({ document, bytes }) => [document.digest, bytes]),
    ),
    referrers: { [TAG.digest]: [all.map(({ referrer }) => referrer)] },
    ...content,
  };
  return api;
}

/** A report by Trivy of an image that is not named, with these findings. */
function trivy(vulnerabilities: unknown[], rest: object = {}) {
  return {
    SchemaVersion: 2,
    ArtifactName: 'demo',
    ArtifactType: 'container_image',
    Metadata: { OS: { Family: 'debian', Name: '12.1' } },
    Results: [
      {
        Target: 'demo',
        Class: 'os-pkgs',
        Type: 'debian',
        Vulnerabilities: vulnerabilities,
      },
    ],
    ...rest,
  };
}

function vulnerability(id: string, rest: object = {}) {
  return {
    VulnerabilityID: id,
    PkgName: 'libssl3',
    InstalledVersion: '3.0.2',
    Severity: 'HIGH',
    ...rest,
  };
}

async function open(element: ReactElement) {
  await renderInTestApp(element, { routeEntries: ['/?acr-image=1.0.0'] });
  return screen.findByRole('region', { name: 'Security' });
}

async function openSecurity(attached: Attached[], content?: FakeContent) {
  return open(pageOf(makeApi(attached, content), 'team/api'));
}

const itemsOf = (list: HTMLElement) =>
  within(list)
    .getAllByRole('listitem')
    .map(item => item.textContent);

function rowsOf(section: HTMLElement) {
  return within(section)
    .getAllByRole('row')
    .slice(1)
    .map(row =>
      within(row)
        .getAllByRole('cell')
        .map(cell => cell.textContent)
        .join(' | '),
    );
}

const factOf = (section: HTMLElement, name: string) =>
  within(section).getByText(name, { selector: 'dt' }).nextElementSibling
    ?.textContent;

afterEach(() => jest.restoreAllMocks());

describe('a report', () => {
  it('has its findings counted, the worst first', async () => {
    const section = await openSecurity([{ report: v1Trivy }]);
    const total = await within(section).findByRole('list', {
      name: 'Findings by severity',
    });
    expect(itemsOf(total)).toEqual([
      'Critical 2',
      'High 3',
      'Medium 1',
      'Low 0',
      'Unknown 0',
    ]);
    expect(
      screen.getByRole('navigation', { name: 'Parts of this page' }),
    ).toHaveTextContent('Security 6');
    expect(rowsOf(section)[0]).toMatch(
      /^CVE-2021-44906.* \| Critical \d+\.\d \| minimistapp\/node_modules\/minimist\/package.json \| 1.2.0 \| 1.2.6 \| 2RUN npm ci \| Fixed$/,
    );
    expect(rowsOf(section)).toHaveLength(6);
    expect(
      within(section).getByRole('link', { name: /^CVE-2023-45853/ }),
    ).toHaveAttribute('href', expect.stringMatching(/^https:/));
    expect(within(section).getByText('Under investigation')).toBeVisible();
  });

  it('tells its age, its scanner and the operating system', async () => {
    const section = await openSecurity([
      {
        report: {
          ...v1Trivy,
          CreatedAt: new Date(Date.now() - 31 * DAY).toISOString(),
        },
      },
    ]);
    expect(await within(section).findByText('stale')).toHaveTextContent(
      'stale',
    );
    expect(within(section).getByTitle('Older than 30 days')).toBeVisible();
    expect(factOf(section, 'Scanned')).toMatch(/ago/);
    expect(factOf(section, 'Scanner')).toMatch(/^Trivy/);
    expect(factOf(section, 'Its database')).toBe('The report does not say');
    expect(factOf(section, 'Operating system')).toBe(
      'debian 11.11past its end of support',
    );
  });

  it('is stale when the configuration says so', async () => {
    const report = trivy([], {
      CreatedAt: new Date(Date.now() - 3 * DAY).toISOString(),
    });
    const section = await open(
      <TestApiProvider
        apis={[
          [
            configApiRef,
            mockApis.config({
              data: { acr: { security: { staleAfterDays: 2 } } },
            }),
          ],
        ]}
      >
        {pageOf(makeApi([{ report }]), 'team/api')}
      </TestApiProvider>,
    );
    expect(
      await within(section).findByTitle('Older than 2 days'),
    ).toBeVisible();
  });

  it('is the newest, and others can be chosen', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([
      {
        report: trivy([vulnerability('CVE-1')]),
        createdAt: '2026-01-02T00:00:00Z',
      },
      {
        report: trivy([vulnerability('CVE-2'), vulnerability('CVE-3')]),
        createdAt: '2026-01-05T00:00:00Z',
      },
    ]);
    expect(await within(section).findByText('CVE-2')).toBeVisible();
    await user.click(
      await within(section).findByRole('button', { name: /^Report/ }),
    );
    const options = await screen.findAllByRole('option');
    expect(options.map(option => option.textContent)).toEqual([
      expect.stringMatching(/^Jan [45], 2026.* · Trivy · 2 findings$/),
      expect.stringMatching(/^Jan [12], 2026.* · Trivy · 1 finding$/),
    ]);
    await user.click(options[1]);
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(within(section).queryByText('CVE-2')).toBeNull();
  });

  it('says how much of it could not be read', async () => {
    const section = await openSecurity([
      { report: trivy([vulnerability('CVE-1'), 1, 'x', null]) },
    ]);
    expect(
      await within(section).findByText(
        '3 entries of the report could not be read',
      ),
    ).toBeVisible();
  });

  it('is text, whatever stands in it', async () => {
    const section = await openSecurity([
      {
        report: trivy([
          vulnerability('CVE-1', {
            Title: '<img src=x onerror=alert(1)>',
            PrimaryURL: 'javascript:alert(1)',
          }),
        ]),
      },
    ]);
    expect(
      await within(section).findByText('<img src=x onerror=alert(1)>'),
    ).toBeVisible();
    expect(within(section).queryByRole('link')).toBeNull();
    expect(section.querySelector('img')).toBeNull();
  });
});

describe('the findings', () => {
  it('are filtered by severity, package and whether there is a fix', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([{ report: v1Trivy }]);
    const only = await within(section).findByRole('checkbox', {
      name: 'Only fixable',
    });
    await user.click(only);
    expect(within(section).getByText('5 of 6 findings')).toBeVisible();
    await user.click(only);
    const text = within(section).getByRole('textbox', { name: 'Package' });
    await user.type(text, 'LIBC');
    expect(within(section).getByText('2 of 6 findings')).toBeVisible();
    await user.clear(text);
    await user.click(
      within(section).getByRole('button', { name: /^Severity/ }),
    );
    await user.click(await screen.findByRole('option', { name: 'Critical' }));
    await user.keyboard('{Escape}');
    expect(within(section).getByText('2 of 6 findings')).toBeVisible();
    await user.type(text, 'nothing');
    expect(
      within(section).getByText('No finding matches the filters'),
    ).toBeVisible();
  });

  it('come in pages of 25', async () => {
    const user = userEvent.setup();
    const many = Array.from({ length: 30 }, (_, at) =>
      vulnerability(`CVE-${100 + at}`, { FixedVersion: '3' }),
    );
    const section = await openSecurity([{ report: trivy(many) }]);
    await within(section).findByText('30 of 30 findings');
    expect(rowsOf(section)).toHaveLength(25);
    await user.click(
      within(section).getByRole('button', { name: 'Next page' }),
    );
    expect(rowsOf(section)).toHaveLength(5);
  });
});

describe('the other views', () => {
  it('tell what to do', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([
      {
        report: trivy([
          vulnerability('CVE-1', {
            FixedVersion: '3.0.17',
            Severity: 'CRITICAL',
          }),
          vulnerability('CVE-2', { FixedVersion: '3.0.17' }),
          vulnerability('CVE-3', { FixedVersion: '3.0.18' }),
          vulnerability('CVE-4', { Status: 'will_not_fix' }),
          vulnerability('CVE-5', { Status: 'end_of_life', Severity: 'LOW' }),
        ]),
      },
    ]);
    await user.click(
      await within(section).findByRole('tab', { name: 'What to do' }),
    );
    expect(
      within(section).getByText(
        'Upgrade libssl3 3.0.2 to 3.0.17: ends 2 findings, 1 critical',
      ),
    ).toBeVisible();
    expect(
      within(section).getByText('or to 3.0.18: ends 1 other finding, 1 high'),
    ).toBeVisible();
    const rest = within(section).getByRole('list', { name: 'Without a fix' });
    expect([...rest.children].map(item => item.textContent)).toEqual([
      'Will not fix: 1 findingHigh 1',
      'End of life: 1 findingLow 1',
    ]);
  });

  it('tell which layers they came with, and guess no base', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([{ report: v1Trivy }]);
    await user.click(
      await within(section).findByRole('tab', { name: 'By layer' }),
    );
    const layers = within(section).getByRole('list', { name: 'By layer' });
    expect([...layers.children].map(item => item.textContent)).toEqual([
      expect.stringMatching(
        /^Layer 1 · 4 findingsADD rootfs \/Critical 1High 2Medium 1/,
      ),
      expect.stringMatching(/^Layer 2 · 2 findingsRUN npm ciCritical 1High 1/),
    ]);
    await user.click(
      within(layers).getAllByText('Findings', { selector: 'summary' })[1],
    );
    expect(
      within(within(layers).getAllByRole('list', { name: 'Findings' })[1])
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      expect.stringMatching(/^CVE-2021-44906.* · minimist 1\.2\.0$/),
      expect.stringMatching(/^CVE-2021-23337.* · lodash 4\.17\.15$/),
    ]);
    expect(
      within(section).getByText(
        'The image names docker.io/debian:11 as its base; which layers come from it, it does not say.',
      ),
    ).toBeVisible();
  });

  it('say where a report names no layer, or a strange one', async () => {
    const user = userEvent.setup();
    const strange = makeDescriptor('99').digest;
    const section = await openSecurity([
      {
        report: trivy([
          vulnerability('CVE-1'),
          vulnerability('CVE-2', { Layer: { Digest: strange } }),
        ]),
      },
    ]);
    await user.click(
      await within(section).findByRole('tab', { name: 'By layer' }),
    );
    const layers = within(section).getByRole('list', { name: 'By layer' });
    expect([...layers.children].map(item => item.textContent)).toEqual([
      expect.stringMatching(
        /^Not among the layers of this image: sha256:990000000000 · 1 findingHigh 1/,
      ),
      expect.stringMatching(/^The report does not say · 1 findingHigh 1/),
    ]);
  });

  it('tell of misconfigurations, if there are any', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([{ report: v1Misconfigured }]);
    await user.click(
      await within(section).findByRole('tab', { name: 'Misconfigurations' }),
    );
    const [first, second] = itemsOf(
      within(section).getByRole('list', { name: 'Misconfigurations' }),
    );
    expect(first).toBe(
      "High DS002, Opens in a new window Image user should not be 'root'Last USER command in Dockerfile should not be 'root'What to do: Add 'USER <non root user name>' line to the Dockerfile",
    );
    expect(second).toMatch(
      /^Low DS026, Opens in a new window No HEALTHCHECK defined/,
    );
  });
});

describe('without findings to show', () => {
  it('is not scanned, and says how to attach a report', async () => {
    const section = await openSecurity([]);
    expect(await within(section).findByText('Not scanned')).toBeVisible();
    expect(section.querySelector('pre')).toHaveTextContent(
      `trivy image --format json --list-all-pkgs=false --output report.json myregistry.azurecr.io/team/api@${TAG.digest} oras attach --artifact-type ${TRIVY} myregistry.azurecr.io/team/api@${TAG.digest} report.json:application/json`,
    );
    expect(
      within(section).getByRole('button', {
        name: 'Copy the commands that attach a report',
      }),
    ).toBeVisible();
    expect(within(section).queryByText('No findings')).toBeNull();
  });

  it('is not scanned if there is a list of packages only', async () => {
    const section = await openSecurity([
      {
        report: { bomFormat: 'CycloneDX', specVersion: '1.5', components: [] },
        artifactType: 'application/vnd.cyclonedx+json',
      },
    ]);
    expect(await within(section).findByText('Not scanned')).toBeVisible();
  });

  it('has no findings, by a scanner that looked', async () => {
    const section = await openSecurity([{ report: trivy([]) }]);
    expect(await within(section).findByText('No findings')).toBeVisible();
    expect(factOf(section, 'Attached')).toMatch(
      /January 2, 2026|January 1, 2026/,
    );
    expect(factOf(section, 'Scanner')).toBe('Trivy');
    expect(within(section).queryByRole('tab')).toBeNull();
  });

  it('does not say that there are none where some could not be read', async () => {
    const section = await openSecurity([{ report: trivy([1]) }]);
    expect(
      await within(section).findByText(
        'No findings among the entries that could be read',
      ),
    ).toBeVisible();
    expect(
      within(section).getByText('1 entry of the report could not be read'),
    ).toBeVisible();
    expect(
      screen.getByRole('navigation', { name: 'Parts of this page' }),
    ).toHaveTextContent('SecurityAttached');
  });

  it('is not clean where nothing was recognised', async () => {
    const section = await openSecurity([
      { report: { ...trivy([]), Metadata: {}, Results: undefined } },
    ]);
    expect(
      await within(section).findByText('Nothing recognised'),
    ).toBeVisible();
    expect(within(section).queryByText('Critical 0')).toBeNull();
    expect(
      screen.getByRole('navigation', { name: 'Parts of this page' }),
    ).toHaveTextContent('SecurityAttached');
  });

  it('has a report of another image', async () => {
    const other = `demo@${makeDescriptor('77').digest}`;
    const section = await openSecurity([
      {
        report: trivy([vulnerability('CVE-1')], {
          Metadata: { RepoDigests: [other] },
        }),
      },
    ]);
    expect(
      await within(section).findByText('Report of another image'),
    ).toBeVisible();
    expect(within(section).queryByText('CVE-1')).toBeNull();
  });

  it('has a report that is not supported', async () => {
    const section = await openSecurity([
      { report: { version: '3.0.0', $schema: 'sarif', runs: [] } },
    ]);
    expect(
      await within(section).findByText('Report not supported'),
    ).toBeVisible();
  });

  it('has a report that could not be read, and says why', async () => {
    const section = await openSecurity([
      { report: '{"SchemaVersion": 2, "Re' },
    ]);
    expect(
      await within(section).findByText('Report could not be read'),
    ).toBeVisible();
    expect(within(section).getByText('Why')).toBeVisible();
    expect(
      within(section).getByRole('button', { name: 'Original report' }),
    ).toBeVisible();
  });
});

describe('what fails', () => {
  const forbidden = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );

  it('is not taken for not scanned, and is tried again', async () => {
    const user = userEvent.setup();
    const broken = new AcrError(
      { kind: 'unexpected', message: 'broken' },
      { message: 'broken' },
    );
    const api = makeApi([], { referrers: { [TAG.digest]: [broken] } });
    const section = await open(pageOf(api, 'team/api'));
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'Reading the registry failed',
    );
    expect(within(section).queryByText('Not scanned')).toBeNull();
    api.content.referrers = {};
    await user.click(
      within(section).getByRole('button', { name: 'Try again' }),
    );
    expect(await within(section).findByText('Not scanned')).toBeVisible();
  });

  it('of the manifest is said once, and leaves open what else there is', async () => {
    const section = await openSecurity([], {
      manifests: { [TAG.digest]: forbidden },
    });
    expect(
      await within(section).findByText(
        'Not known whether it was scanned, because the manifest could not be read.',
      ),
    ).toBeVisible();
    expect(screen.getAllByRole('alert')).toHaveLength(1);
  });

  it('leaves standing what could be read', async () => {
    const api = makeApi([
      { report: trivy([vulnerability('CVE-1')]) },
      { report: trivy([vulnerability('CVE-2')]) },
    ]);
    api.content.blobs![makeDescriptor('f1').digest] = forbidden;
    const section = await open(pageOf(api, 'team/api'));
    expect(await within(section).findByText('CVE-1')).toBeVisible();
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'The credentials of the proxy endpoint may not read the content of this repository.',
    );
  });
});

describe('without an endpoint for content', () => {
  const bare = () => makeApi([], { manifests: {}, configs: {} });

  it('is not there', async () => {
    await renderInTestApp(pageOf(bare(), 'team/api'), {
      routeEntries: ['/?acr-image=1.0.0'],
    });
    await screen.findByRole('note');
    expect(screen.queryByRole('region', { name: 'Security' })).toBeNull();
    expect(
      screen.getByRole('navigation', { name: 'Parts of this page' }),
    ).toHaveTextContent(/^OverviewPull$/);
  });

  it('is there if the app has a source of its own', async () => {
    const source: ScanReportSource = {
      listReports: async () => ({ candidates: [makeCandidate('1')] }),
      readReport: async () => ({
        kind: 'scan-report',
        report: makeScanReport({
          findings: [makeFinding('CVE-7', { package: { name: '' } })],
        }),
      }),
      downloadReport: async () => new Blob([]),
    };
    const section = await open(
      <TestApiProvider apis={[[scanReportSourceRef, source]]}>
        {pageOf(bare(), 'team/api')}
      </TestApiProvider>,
    );
    await within(section).findByText('CVE-7');
    expect(rowsOf(section)).toEqual([
      'CVE-7 | High | (not named) | Not told | None | Not told | Not told',
    ]);
    expect(factOf(section, 'Scanned')).toBe('The report does not say');
  });
});

describe('to keep', () => {
  const saved: Array<{ name: string; content: Blob }> = [];
  let content: Blob;
  beforeEach(() => {
    saved.length = 0;
    URL.createObjectURL = blob => {
      content = blob as Blob;
      return 'blob:document';
    };
    URL.revokeObjectURL = () => {};
    jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function click(this: HTMLAnchorElement) {
        saved.push({ name: this.download, content });
      });
  });

  it('are the findings as CSV', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([
      {
        report: trivy([
          vulnerability('CVE-1', { Title: '=1+1', FixedVersion: '3, 4' }),
        ]),
      },
    ]);
    await user.click(
      await within(section).findByRole('button', { name: 'Findings as CSV' }),
    );
    expect(saved[0].name).toBe('team-api-1.0.0-findings.csv');
    const bytes = new Uint8Array(await saved[0].content.arrayBuffer());
    // The mark for UTF-8, which no reader of texts tells of.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(await saved[0].content.slice(3).text()).toBe(
      [
        'Advisory,Severity,Score,Title,Package,Type,Path,Installed,Fixed in,Where it stands,Why,Justification,Statement,Who says so,Document,Layer,Link',
        'CVE-1,High,,\'=1+1,libssl3,deb,,3.0.2,"3, 4",Fixed,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  it('name in CSV what hides in a text', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([
      { report: trivy([vulnerability('CVE-1', { Title: 'a\u202eb' })]) },
    ]);
    await user.click(
      await within(section).findByRole('button', { name: 'Findings as CSV' }),
    );
    expect(await saved[0].content.text()).toContain(',a⟨U+202E⟩b,');
  });

  it('is the report as it came', async () => {
    const user = userEvent.setup();
    const section = await openSecurity([{ report: v1Trivy }]);
    await user.click(
      await within(section).findByRole('button', { name: 'Original report' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].name).toBe('report-0.json');
    expect(await saved[0].content.text()).toBe(JSON.stringify(v1Trivy));
  });

  it('comes from the registry that the image is in', async () => {
    const user = userEvent.setup();
    const api = makeApi([{ report: v1Trivy }]);
    const registries = new FakeRegistries({ dev: api, prod: api });
    const asked: string[] = [];
    const source: ScanReportSource = {
      listReports: async (_repository, _digest, { registry }) => {
        asked.push(`list ${registry.name}`);
        return { candidates: [makeCandidate('own')] };
      },
      readReport: async (_repository, _id, { registry }) => {
        asked.push(`read ${registry.name}`);
        return {
          kind: 'not-supported',
          problem: { code: 'format', name: 'Clair' },
        };
      },
      downloadReport: async (_repository, _id, { registry }) => {
        asked.push(`download ${registry.name}`);
        return new Blob(['own']);
      },
    };
    const section = await open(
      <TestApiProvider apis={[[scanReportSourceRef, source]]}>
        {pageOfRegistries(registries, 'prodregistry.azurecr.io/team/api')}
      </TestApiProvider>,
    );
    await user.click(
      await within(section).findByRole('button', { name: 'Original report' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].name).toBe('own.json');
    expect(asked).toEqual(['list prod', 'read prod', 'download prod']);
  });

  it('has no type and no name that an own source may give it', async () => {
    const user = userEvent.setup();
    const source: ScanReportSource = {
      listReports: async () => ({
        candidates: [
          { ...makeCandidate('own'), fileName: '../.\u202Egnp.html' },
        ],
      }),
      readReport: async () => ({
        kind: 'not-supported',
        problem: { code: 'format', name: 'Clair' },
      }),
      downloadReport: async () =>
        new Blob(['<script>alert(1)</script>'], { type: 'text/html' }),
    };
    const section = await open(
      <TestApiProvider apis={[[scanReportSourceRef, source]]}>
        {pageOf(makeApi([]), 'team/api')}
      </TestApiProvider>,
    );
    await user.click(
      await within(section).findByRole('button', { name: 'Original report' }),
    );
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0].name).toBe('gnp.html');
    expect(saved[0].content.type).toBe('application/octet-stream');
  });

  describe('and takes its time', () => {
    /** Opens a report that comes when it is let, and asks for it. */
    async function ask() {
      const user = userEvent.setup();
      const asked: Array<{ signal?: AbortSignal; answer: () => void }> = [];
      const source: ScanReportSource = {
        listReports: async () => ({ candidates: [makeCandidate('own')] }),
        readReport: async () => ({
          kind: 'not-supported',
          problem: { code: 'format', name: 'Clair' },
        }),
        downloadReport: (_repository, _id, { signal }) =>
          new Promise(resolve => {
            asked.push({ signal, answer: () => resolve(new Blob(['own'])) });
          }),
      };
      const section = await open(
        <TestApiProvider apis={[[scanReportSourceRef, source]]}>
          {pageOf(makeApi([]), 'team/api')}
        </TestApiProvider>,
      );
      await user.click(
        await within(section).findByRole('button', { name: 'Original report' }),
      );
      expect(within(section).getByRole('status')).toHaveTextContent(
        'Downloading: Original report',
      );
      return { user, section, asked };
    }

    it('is cancelled without a failure', async () => {
      const { user, section, asked } = await ask();
      const button = within(section).getByRole('button', {
        name: 'Cancel download: Original report',
      });
      expect(button).toHaveFocus();
      await user.keyboard('{Enter}');
      expect(asked[0].signal?.aborted).toBe(true);
      asked[0].answer();
      await act(async () => {});
      expect(saved).toEqual([]);
      expect(within(section).queryByRole('alert')).toBeNull();
      expect(within(section).getByRole('status')).toHaveTextContent(
        'Download cancelled: Original report',
      );
      expect(button).toHaveFocus();
      expect(button).toHaveAccessibleName('Original report');
    });

    it('ends with the page', async () => {
      const { user, asked } = await ask();
      await user.click(
        screen.getByRole('link', { name: /All tags of team\/api/ }),
      );
      expect(asked[0].signal?.aborted).toBe(true);
      asked[0].answer();
      await act(async () => {});
      expect(saved).toEqual([]);
    });
  });
});

it('knows what was attached since somebody looked last', async () => {
  const api = makeApi([]);
  const { rerender } = await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  expect(await screen.findByText('Not scanned')).toBeVisible();
  rerender(<div />);
  api.content = makeApi([{ report: trivy([]) }]).content;
  // So long does the browser keep what was listed.
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 10 * 60_000);
  rerender(pageOf(api, 'team/api'));
  expect(await screen.findByText('No findings')).toBeVisible();
});
