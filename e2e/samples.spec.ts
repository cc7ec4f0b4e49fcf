/** Every sample image, its comparison, and what is hostile in them. */
import { execFileSync, spawnSync } from 'child_process';
import { expectSettled, fact, openImage, region } from './imagePage';
import { keepLooks } from './looks';
import {
  backendOf,
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  test,
} from './sandbox';

function isSkopeoInstalled(): boolean {
  return spawnSync('skopeo', ['--version']).status === 0;
}

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
  await expect(layers.getByText('empty', { exact: true })).toHaveCount(0);
  await layers
    .getByRole('button', { name: '25 steps without a layer' })
    .click();
  await expect(layers.getByText('empty', { exact: true })).toHaveCount(25);
  await expect(layers.getByText('largest')).toHaveCount(1);
  await expect(fact(page, 'Configuration', 'User')).toContainText('root');
  await layers.getByRole('button', { name: 'Show all' }).first().click();
  await keepScreenshot(page, `image-layers-${project.name}`);
});

for (const tag of ['1.0.0', '1.1.0']) {
  test(`nothing of a hostile image gets anywhere, ${tag}`, async ({ page }) => {
    const show = async () => {
      await openImage(page, 'hostile', tag);
      await expectSettled(page);
      await page
        .getByRole('button', { name: /steps without a layer$/ })
        .click();
    };
    // Tall enough for the whole page.
    await keepLooks(page, `image-hostile-${tag}`, show, { height: 3_200 });
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

test('what hides in a text from outside is seen', async ({ page }) => {
  await openImage(page, 'hostile', '1.0.0');
  await expectSettled(page);
  await page.getByRole('button', { name: /steps without a layer$/ }).click();
  for (const part of ['Layers', 'Configuration', 'Attached']) {
    await expect(region(page, part)).toContainText('photo⟨U+202E⟩gpj.exe');
  }
  await expect(
    page.getByRole('button', { name: 'Download photo⟨U+202E⟩gpj.exe' }),
  ).toBeVisible();
  const platform = page
    .getByRole('cell')
    .filter({ hasText: 'linux/arm⟨U+202E⟩46' });
  const show = async () => {
    await openTab(page, 'hostile');
    await expectRow(page, '1.1.0');
    await expect(platform).toBeVisible();
  };
  await keepLooks(page, 'hostile-table', show, { part: platform });
});

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
  const attached = region(page, 'Attached');
  const items = attached.getByRole('listitem');
  const show = async () => {
    await openImage(page, 'no-referrers', '1.0.0');
    await expectSettled(page);
    await expect(items.locator('strong')).toHaveText([
      'Signature',
      'Signature',
      'SBOM',
    ]);
  };
  await keepLooks(page, 'attached-to-another', show, { part: attached });
  // Somebody has written into that tag what belongs to another image.
  await expect(
    items.filter({ hasText: 'It does not count for this image' }),
  ).toHaveCount(1);
  await expect(region(page, 'Security')).toContainText('Not scanned');
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

test('a comparison looks well', async ({ page }) => {
  const show = async () => {
    await page.goto(`${pathOf('api')}?acr-image=1.4.0&acr-compare=1.3.4`);
    await expect(region(page, 'Configuration')).toContainText('NODE_VERSION');
  };
  await keepLooks(page, 'compare', show, { height: 1_200 });
});
