/** That no secret of an image is in the page, wherever it stands in the image. */
import { renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PROVENANCES } from 'backstage-plugin-acr-testing/examples';
import {
  digestOf,
  FakeAcrApi,
  makeConfig,
  makeDescriptor,
  makeImageManifest,
} from 'backstage-plugin-acr-testing/fakes';
import copyToClipboard from 'copy-to-clipboard';
import {
  attach,
  TRIVY_TYPE,
  trivyEntry,
  trivyReport,
} from '../../../__testUtils__/attachedDocuments';
import {
  contentWith,
  makeComparedApi,
} from '../../../__testUtils__/comparedImages';
import { openComparison, rowsOf } from '../../../__testUtils__/comparisonPage';
import { pageOf } from '../../../__testUtils__/renderPage';
import { makeImageApi, TAG } from '../../../__testUtils__/securityPage';

// The browser's clipboard is out of jsdom's reach.
jest.mock('copy-to-clipboard', () => jest.fn(() => true));

// The page is large, and looked into by roles.
jest.setTimeout(60_000);

/** The secret that is looked for, alone and as a token of GitHub. */
const SECRET = 'hunter2hunter2hunter2hunter2';
const TOKEN = `ghp_${SECRET}`;
const SIGNED = `https://a.example/x?sig=${SECRET}`;

const CONFIG = makeConfig({
  user: TOKEN,
  workingDirectory: `/srv/${TOKEN}`,
  entrypoint: ['az', 'login', '-p', SECRET],
  command: ['sh', '-c', `curl -u user:${SECRET} https://x`],
  healthCheck: ['CMD-SHELL', `redis-cli -a ${SECRET} ping`],
  environment: [
    `ConnectionStrings__Default=Server=x;Password=${SECRET}`,
    `AzureWebJobsStorage=${SECRET}`,
    `COSMOS_KEY=${SECRET}`,
    `HOOK=https://hooks.slack.com/services/${SECRET}`,
    `UPLOAD=${SIGNED}`,
    `JAVA_OPTS=-Dx.password=${SECRET}`,
    TOKEN,
    `${TOKEN}b`,
  ],
  ports: [`${TOKEN}/tcp`],
  volumes: [`/data?token=${SECRET}`],
  labels: {
    'org.opencontainers.image.source': SIGNED,
    'org.opencontainers.image.revision': TOKEN,
    'org.opencontainers.image.version': TOKEN,
    'org.opencontainers.image.licenses': `MIT ${TOKEN}`,
    'org.opencontainers.image.base.name': `x.example/${TOKEN}`,
    'com.azure.dev.image.build.definitionname': TOKEN,
    'com.azure.dev.image.build.buildnumber': `Password=${SECRET}`,
    [`key=${TOKEN}`]: SIGNED,
  },
  history: [
    { command: `RUN az login -p ${SECRET}`, isEmpty: false },
    {
      command: `|1 A=${SECRET} /bin/sh -c docker login -p ${SECRET}`,
      isEmpty: false,
    },
    { command: `ENV STORAGE_KEY=${SECRET}`, isEmpty: true },
    { command: `ONBUILD RUN sshpass -p ${SECRET} ssh x`, isEmpty: true },
    { command: `SHELL ["sh", "-c", "x --password ${SECRET}"]`, isEmpty: true },
    { command: `HEALTHCHECK CMD curl -u a:${SECRET} x`, isEmpty: true },
  ],
});

const LAYERS = ['a1', 'a2'].map(hex =>
  makeDescriptor(hex, { annotations: { note: SIGNED } }),
);
const MANIFEST = makeImageManifest(LAYERS, {
  annotations: { 'org.opencontainers.image.url': SIGNED, note: TOKEN },
});

/** An image that has the secret in each of its fields, and in what is attached. */
function makeLeakyApi(): FakeAcrApi {
  const api = makeImageApi();
  api.content = {
    manifests: { [TAG.digest]: MANIFEST },
    configs: { [MANIFEST.config.digest]: CONFIG },
  };
  const entry = {
    ...trivyEntry('CVE-1'),
    Title: `x ${TOKEN}`,
    PkgPath: `app/${TOKEN}`,
    Layer: { Digest: digestOf('a1') },
  };
  attach(
    api,
    TAG.digest,
    {
      hex: '01',
      type: TRIVY_TYPE,
      fileName: `${TOKEN}.json`,
      content: trivyReport([entry], {
        Results: [
          {
            Target: 'debian',
            Class: 'os-pkgs',
            Type: 'debian',
            Packages: [{ Name: 'libssl3' }],
            Vulnerabilities: [entry],
          },
          {
            Target: `app/${TOKEN}`,
            Class: 'secret',
            Secrets: [
              {
                RuleID: 'x',
                Severity: 'HIGH',
                Title: `Match ${TOKEN}`,
                StartLine: 1,
                Match: TOKEN,
              },
            ],
          },
          {
            Target: 'Dockerfile',
            Class: 'config',
            Misconfigurations: [
              {
                ID: 'DS-1',
                Severity: 'HIGH',
                Title: `Secret in ENV ${TOKEN}`,
                Message: `ENV DB_PASSWORD=${SECRET}`,
                Resolution: `Drop ${SIGNED}`,
                Status: 'FAIL',
              },
            ],
          },
        ],
      }),
    },
    {
      hex: '02',
      type: 'application/vnd.in-toto+json',
      content: {
        ...PROVENANCES[0],
        subject: [{ name: 'api', digest: { sha256: TAG.digest.slice(7) } }],
        predicate: {
          buildDefinition: {
            externalParameters: { args: { 'build-arg:NPM_TOKEN': SECRET } },
            resolvedDependencies: [
              { uri: SIGNED, digest: { gitCommit: TOKEN } },
            ],
          },
          runDetails: { builder: { id: SIGNED } },
        },
      },
    },
  );
  return api;
}

/** Where the secret is in the page: in texts, titles, labels or addresses. */
function leaks(): string[] {
  const parts = document.documentElement.outerHTML.split(SECRET);
  return parts.slice(0, -1).map(before => before.slice(-120));
}

async function openLeakyImage() {
  await renderInTestApp(pageOf(makeLeakyApi(), 'team/api'), {
    routeEntries: ['/?acr-image=1.0.0'],
  });
  const security = await screen.findByRole('region', { name: 'Security' });
  await within(security).findByText('CVE-1');
  await screen.findByText('Built by');
  return security;
}

it('shows none of them in the page of an image', async () => {
  const security = await openLeakyImage();
  const layers = screen.getByRole('region', { name: 'Layers' });
  await within(layers).findByText('RUN az login -p ••••••••');
  expect(leaks()).toEqual([]);
  const fold = { name: '4 steps without a layer' };
  await userEvent.click(within(layers).getByRole('button', fold));
  expect(layers).toHaveTextContent('ENV STORAGE_KEY=••••••••');
  expect(leaks()).toEqual([]);
  const views = within(security).getAllByRole('tab');
  expect(views.map(({ textContent }) => textContent)).toEqual([
    'Findings',
    'What to do',
    'By layer',
    'Secrets',
    'Misconfigurations',
  ]);
  for (const view of views) {
    await userEvent.click(view);
    expect(leaks()).toEqual([]);
  }
});

it('copies and saves none of them', async () => {
  const user = userEvent.setup();
  const saved: Blob[] = [];
  URL.createObjectURL = blob => `blob:${saved.push(blob as Blob)}`;
  URL.revokeObjectURL = () => {};
  const click = jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation();
  const security = await openLeakyImage();
  for (const button of screen.getAllByRole('button', { name: /^Copy/ })) {
    await user.click(button);
  }
  const copied = jest.mocked(copyToClipboard).mock.calls.map(([text]) => text);
  expect(copied.length).toBeGreaterThan(1);
  expect(copied.join()).not.toContain(SECRET);
  await user.click(
    within(security).getByRole('button', { name: 'Findings as CSV' }),
  );
  const [csv] = await Promise.all(saved.map(blob => blob.text()));
  expect(csv).toContain('CVE-1');
  expect(csv).not.toContain(SECRET);
  click.mockRestore();
});

it('shows none of them where two images are compared', async () => {
  await openComparison(makeComparedApi(contentWith({}, CONFIG)));
  const rows = await rowsOf('Environment');
  expect(rows).toHaveLength(CONFIG.environment.length + 1);
  expect(leaks()).toEqual([]);
});

it('says that a secret differs, without it', async () => {
  const entrypoint = (secret: string) => ['x', '--password', secret];
  await openComparison(
    makeComparedApi(
      contentWith(
        { entrypoint: entrypoint(`${SECRET}1`) },
        { entrypoint: entrypoint(`${SECRET}2`) },
      ),
    ),
  );
  expect(await rowsOf('How it is run')).toEqual([
    ['Setting', '1.4.3', '1.4.4'],
    [
      'Entrypoint',
      '["x","--password","••••••••"] Show all',
      '["x","--password","••••••••"] Show allDiffers in what is hidden',
    ],
  ]);
  expect(leaks()).toEqual([]);
});

it('shows them to who asks, field by field', async () => {
  await openLeakyImage();
  const section = screen.getByRole('region', { name: 'Configuration' });
  const masked = await within(section).findByText(
    '["az","login","-p","••••••••"]',
  );
  await userEvent.click(
    within(masked.parentElement!).getByRole('button', { name: 'Show all' }),
  );
  await waitFor(() =>
    expect(section).toHaveTextContent(`["az","login","-p","${SECRET}"]`),
  );
});
