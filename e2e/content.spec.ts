/** What is inside the sandbox's images, in apps of both frontend systems. */
import { readFileSync } from 'fs';
import { expectSettled, fact, openImage, region } from './imagePage';
import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  test,
  watchRequests,
} from './sandbox';

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
      name: /^Commit [0-9a-f]{12}\b/,
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
    'Provenance',
    'Scan report',
    'Lifecycle',
    'Other',
  ]);
  await page.getByRole('link', { name: 'Attached', exact: true }).click();
  await expect(page).toHaveURL(/#acr-attached$/);
  await expect(region(page, 'Attached')).toBeInViewport();
});

test('images past their end of life are marked in the table', async ({
  page,
}) => {
  // Every row is in view.
  await page.setViewportSize({ width: 1280, height: 2_000 });
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
