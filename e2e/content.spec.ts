/** What is inside the sandbox's images, and what is attached to them. */
import { execFileSync, spawnSync } from 'child_process';
import { readFileSync } from 'fs';
import { Page } from '@playwright/test';
import {
  backendOf,
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  test,
  watchRequests,
} from './sandbox';

function isSkopeoInstalled(): boolean {
  return spawnSync('skopeo', ['--version']).status === 0;
}

async function openImage(page: Page, component: string, tag: string) {
  await page.goto(`${pathOf(component)}?acr-image=${tag}`);
  await expect(
    page.getByRole('heading', { name: new RegExp(`:${tag}$`) }),
  ).toBeVisible();
}

function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** The value of a fact in a part of the page. */
function fact(page: Page, part: string, name: string) {
  return region(page, part)
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

/** Everything that is known settles before it is looked at. */
async function expectSettled(page: Page) {
  await expect(region(page, 'Attached')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(region(page, 'Overview')).not.toContainText('…');
}

test('an index shows each of its images', async ({ page }, { project }) => {
  await openImage(page, 'multi-platform', '2.1.0');
  await expectSettled(page);
  await expect(fact(page, 'Overview', 'Platform')).toHaveText(
    'linux/amd64, linux/arm64, linux/arm/v7, windows/amd64',
  );
  await expect(fact(page, 'Overview', 'Size')).toHaveText(/ · linux\/amd64$/);
  await keepScreenshot(page, `image-index-${project.name}`);

  await page.getByRole('button', { name: 'Platform linux/amd64' }).click();
  await page.getByRole('option', { name: 'linux/arm/v7' }).click();
  await expect(fact(page, 'Overview', 'Size')).toHaveText(/ · linux\/arm\/v7$/);
  await expect(page).toHaveURL(/acr-platform=linux%2Farm%2Fv7/);
  await page.reload();
  await expect(fact(page, 'Overview', 'Size')).toHaveText(/ · linux\/arm\/v7$/);
  await page.goBack();
  await expect(fact(page, 'Overview', 'Size')).toHaveText(/ · linux\/amd64$/);

  const attached = region(page, 'Attached');
  await expect(
    attached.getByRole('heading', { name: 'To the image for linux/amd64' }),
  ).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    attached
      .getByRole('button', { name: /^Download/ })
      .first()
      .click(),
  ]);
  const statement = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(statement.predicateType).toBe('https://spdx.dev/Document');
});

test('an image says what it runs, where from, and what is attached', async ({
  page,
}) => {
  await openImage(page, 'api', '1.4.2');
  await expectSettled(page);
  await expect(
    region(page, 'Overview').getByRole('link', {
      name: /^Commit [0-9a-f]{40}/,
    }),
  ).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/example\/api\/commit\/[0-9a-f]{40}$/,
  );
  await expect(fact(page, 'Overview', 'End of life')).toHaveText(
    /this image is not to be used any more$/,
  );
  await expect(fact(page, 'Overview', 'Signature')).toHaveText(
    'Present; nobody has verified it here',
  );
  await expect(fact(page, 'Configuration', 'Entrypoint')).toHaveText(
    '["node","dist/main.js"]',
  );
  await expect(page.getByText('made-up-Tr0ub4dor')).toHaveCount(0);
  await page
    .getByRole('button', { name: 'Show the value of DB_PASSWORD' })
    .click();
  await expect(page.getByText('made-up-Tr0ub4dor')).toHaveCount(1);
  await expect(
    region(page, 'Attached').getByRole('listitem').locator('strong'),
  ).toHaveText([
    // Of each one among its referrers, and one under a tag of cosign's.
    'Signature',
    'Signature',
    'SBOM',
    'SBOM',
    'Attestation',
    'Attestation',
    'Scan report',
    'Lifecycle',
    'Other',
  ]);
  await page.getByRole('link', { name: 'Attached', exact: true }).click();
  await expect(page).toHaveURL(/#acr-attached$/);
  await expect(region(page, 'Attached')).toBeInViewport();
});

for (const [component, tag] of [
  ['api', '1.4.2'],
  ['multi-platform', '2.1.0'],
]) {
  test(`${component}:${tag} is pulled by the digest that skopeo knows`, async ({
    page,
    request,
  }, { project }) => {
    test.skip(!isSkopeoInstalled(), 'skopeo is not installed');
    const answer = await request.get(
      `${backendOf(project)}/api/sandbox/registry`,
    );
    const { host } = new URL((await answer.json()).url);
    const name = `team/${component}`;
    const inspected = execFileSync('skopeo', [
      'inspect',
      '--tls-verify=false',
      '--creds=backstage:sandbox',
      '--no-tags',
      '--format={{.Digest}}',
      `docker://${host}/${name}:${tag}`,
    ]);
    const digest = inspected.toString().trim();
    await openImage(page, component, tag);
    await expect(
      page.getByText(`docker pull myregistry.azurecr.io/${name}@${digest}`),
    ).toBeVisible();
  });
}

test('a chart is no image, and is pulled as a chart', async ({ page }) => {
  await openImage(page, 'chart', '0.2.0');
  await expectSettled(page);
  const image = 'myregistry.azurecr.io/team/chart';
  await expect(
    page.getByText(`helm pull oci://${image} --version 0.2.0`),
  ).toBeVisible();
  await expect(page.getByText('docker pull')).toHaveCount(0);
  await expect(region(page, 'Configuration')).toContainText(
    'This is no image to run',
  );
  await openImage(page, 'chart', 'notes');
  await expect(page.getByText(`oras pull ${image}:notes`)).toBeVisible();
});

test('an image of sixty layers shows them all', async ({ page }, {
  project,
}) => {
  await openImage(page, 'layers', '1.0.0');
  await expectSettled(page);
  const layers = region(page, 'Layers');
  await expect(layers.getByRole('meter')).toHaveCount(60);
  await expect(layers.getByText('empty', { exact: true })).toHaveCount(25);
  await expect(layers.getByText('largest')).toHaveCount(1);
  await expect(fact(page, 'Configuration', 'User')).toContainText('root');
  await layers.getByRole('button', { name: 'Show all' }).first().click();
  await keepScreenshot(page, `image-layers-${project.name}`);
});

for (const tag of ['1.0.0', '1.1.0']) {
  test(`nothing of a hostile image gets anywhere, ${tag}`, async ({ page }, {
    project,
  }) => {
    await openImage(page, 'hostile', tag);
    await expectSettled(page);
    await keepScreenshot(page, `image-hostile-${tag}-${project.name}`);
    const tab = page.getByRole('main');
    expect(await tab.locator('img, script, iframe').count()).toBe(0);
    const addresses = await page
      .getByRole('region')
      .getByRole('link')
      .evaluateAll(links =>
        links.map(link => (link as HTMLAnchorElement).href),
      );
    expect(addresses.filter(href => !/^https?:\/\//.test(href))).toEqual([]);
    expect(addresses.filter(href => /secret/.test(href))).toEqual([]);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.getByRole('main').textContent()).not.toContain(
      'user:secret',
    );
  });
}

test('content that is not its digest’s is not shown', async ({ page }, {
  project,
}) => {
  await openImage(page, 'corrupt', '1.0.0');
  await expect(region(page, 'Configuration').getByRole('alert')).toContainText(
    'What came is not what was asked for',
  );
  await expect(region(page, 'Layers').getByRole('meter')).toHaveCount(2);
  await expect(region(page, 'Attached')).toContainText('Nothing is attached.');
  await keepScreenshot(page, `image-corrupt-${project.name}`);

  await openImage(page, 'corrupt', '1.1.0');
  await expect(region(page, 'Layers').getByRole('alert')).toContainText(
    'What came is not what was asked for',
  );

  await openImage(page, 'corrupt', '1.2.0');
  await expect(region(page, 'Configuration').getByRole('alert')).toContainText(
    'This is too large to be read into the page',
  );
});

test('without a list of referrers the tag tells them', async ({ page }) => {
  await openImage(page, 'no-referrers', '1.0.0');
  await expect(
    region(page, 'Attached').getByRole('listitem').locator('strong'),
  ).toHaveText(['Signature', 'SBOM']);
  await openImage(page, 'no-referrers', '1.1.0');
  await expect(region(page, 'Attached')).toContainText('Nothing is attached.');
});

test('formats that cannot be read are named', async ({ page }) => {
  await openImage(page, 'old-formats', 'schema-1');
  await expect(region(page, 'Layers')).toContainText(
    'the first of Docker’s formats',
  );
  await openImage(page, 'old-formats', 'unknown');
  await expect(region(page, 'Layers')).toContainText(
    'application/vnd.example.manifest.v9+json, which is not known here',
  );
  await openImage(page, 'old-formats', 'docker');
  await expect(region(page, 'Layers').getByRole('meter').first()).toBeVisible();
  await openImage(page, 'old-formats', 'docker-list');
  await expect(region(page, 'Layers').getByRole('meter').first()).toBeVisible();
});

test('a document that is too large is not read, but given', async ({
  page,
}) => {
  await openImage(page, 'large', '1.0.0');
  const attached = region(page, 'Attached');
  await expect(attached).toContainText('Too large to be verified here.');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    attached.getByRole('button', { name: 'Download sbom.spdx.json' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sbom.spdx.json');
});

test('images past their end of life are marked in the table', async ({
  page,
}) => {
  const requests = watchRequests(page);
  await openTab(page, 'api');
  await expectRow(page, '1.4.2');
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '1.4.2', exact: true }) });
  await expect(row).toContainText('end of life');
  await expect(row).toContainText('locked');
  await expect(page.getByText('end of life', { exact: true })).toHaveCount(4);
  // The rows do not wait for what is attached to them.
  const firstOfContent = requests.findIndex(url => url.includes('/acr/v2/'));
  const lastOfTags = requests.findLastIndex(url => url.includes('/_tags'));
  expect(firstOfContent).toBeGreaterThan(lastOfTags);
  const asked = requests.filter(url => url.includes('/referrers/'));
  expect(new Set(asked).size).toBe(asked.length);
});

test('without an endpoint for content the page says what to add', async ({
  page,
}, { project }) => {
  await page.route('**/api/proxy/acr/v2/**', route =>
    route.fulfill({ status: 404, body: '' }),
  );
  await openImage(page, 'api', '1.4.4');
  await expect(page.getByRole('note')).toContainText(
    'this Backstage has no proxy endpoint /acr/v2',
  );
  await expect(page.getByRole('note')).toContainText('followRedirects: true');
  await expect(page.getByText('docker pull').first()).toBeVisible();
  await expect(region(page, 'Layers')).toHaveCount(0);
  await keepScreenshot(page, `image-no-content-${project.name}`);
});

test('two tags are compared', async ({ page }, { project }) => {
  await openImage(page, 'api', '1.4.4');
  await page.getByRole('button', { name: 'Compare with…' }).click();
  await page.getByRole('textbox', { name: 'Compare with…' }).fill('1.4.3');
  await page.getByRole('option', { name: '1.4.3', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'team/api: 1.4.3 → 1.4.4' }),
  ).toBeVisible();
  await expect(page).toHaveURL(/acr-image=1\.4\.4&acr-compare=1\.4\.3$/);
  await expect(fact(page, 'Summary', 'Platforms')).toContainText(
    'New: windows/amd64',
  );
  await expect(
    region(page, 'Summary').getByRole('link', {
      name: /^What changed between the commits/,
    }),
  ).toHaveAttribute(
    'href',
    /^https:\/\/github\.com\/example\/api\/compare\/[0-9a-f]{40}\.\.\.[0-9a-f]{40}$/,
  );
  await expect(region(page, 'Layers')).toContainText(
    /4 shared \(.*\), 1 new \(.*\), 1 gone \(.*\)/,
  );
  const configuration = region(page, 'Configuration');
  for (const row of [
    /^Entrypoint\["node","dist\/main\.js"\]\["\/sbin\/tini","--","node","dist\/main\.js"\]$/,
    /^AUDIT_LOG—\/data\/audit\.log$/,
    /^LEGACY_SESSIONS1—$/,
    /^LOG_LEVELinfowarn$/,
    /^org\.opencontainers\.image\.version1\.4\.31\.4\.4$/,
  ]) {
    await expect(
      configuration.getByRole('row').filter({ hasText: row }),
    ).toHaveCount(1);
  }
  await keepScreenshot(page, `compare-${project.name}`);
  await page.reload();
  await expect(fact(page, 'Summary', 'Size')).toContainText('→');
  await page.getByRole('link', { name: 'Swap the two' }).click();
  await expect(
    page.getByRole('heading', { name: 'team/api: 1.4.4 → 1.4.3' }),
  ).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Image team/api:1.4.4' }).click();
  await expect(
    page.getByRole('heading', { name: 'team/api:1.4.4' }),
  ).toBeVisible();
});

/** What differs between tags of the samples, by component. */
const COMPARED = [
  ['api', '1.3.4', '1.4.0', /2 shared .*, 3 new .*, 3 gone/, 'NODE_VERSION'],
  ['multi-platform', '2.0.0', '2.1.0', /shared/, 'image.version'],
  ['chart', '0.1.0', '0.2.0', /1 new .*, 1 gone/, 'no image to run'],
  ['hostile', '1.0.0', '1.1.0', /shared/, 'image.source'],
  ['corrupt', '1.0.0', '1.2.0', /shared/, 'not what was asked for'],
  ['old-formats', 'schema-1', 'docker', /first of Docker’s formats/, 'first'],
] as const;

for (const [component, from, to, layers, configuration] of COMPARED) {
  test(`${component}: ${from} and ${to} are compared`, async ({ page }, {
    project,
  }) => {
    await page.goto(`${pathOf(component)}?acr-image=${to}&acr-compare=${from}`);
    await expect(region(page, 'Layers')).toContainText(layers);
    await expect(region(page, 'Configuration')).toContainText(configuration);
    await keepScreenshot(page, `compare-${component}-${project.name}`);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    const addresses = await page
      .getByRole('region')
      .getByRole('link')
      .evaluateAll(links =>
        links.map(link => (link as HTMLAnchorElement).href),
      );
    expect(addresses.filter(href => !/^https?:\/\//.test(href))).toEqual([]);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`a comparison looks well, ${theme} and narrow`, async ({ page }, {
    project,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 360, height: 1_200 });
    await page.goto(`${pathOf('api')}?acr-image=1.4.0&acr-compare=1.3.4`);
    await expect(region(page, 'Configuration')).toContainText('NODE_VERSION');
    await keepScreenshot(page, `compare-${theme}-360-${project.name}`);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
}
