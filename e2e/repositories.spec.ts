/** Components with several repositories, and in several registries. */
import { Page } from '@playwright/test';
import {
  copyButton,
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  shownTags,
  test,
  watchRequests,
} from './sandbox';

/** Chooses a repository of the component. */
async function choose(page: Page, name: RegExp | string) {
  await page.getByRole('button', { name: /^Repository ./ }).click();
  await page.getByRole('option', { name }).click();
}

test('a switch leads through the repositories of a component', async ({
  page,
}, { project }) => {
  await openTab(page, 'service');
  await expectRow(page, 'edge');
  await page.getByRole('button', { name: /^Repository ./ }).click();
  await expect(page.getByRole('option')).toHaveText([
    'All repositories',
    /^team\/api ?Development$/,
    /^team\/chart ?Development$/,
    /^team\/worker ?Production$/,
  ]);
  await keepScreenshot(page, `repository-switch-${project.name}`);
  await page.getByRole('option', { name: /worker/ }).click();
  await expectRow(page, 'canary');
  await expect(
    page.getByText('prodregistry.azurecr.io · 24 tags'),
  ).toBeVisible();

  await page.reload();
  await expectRow(page, 'canary');
  await page.getByRole('link', { name: 'canary' }).click();
  await expect(
    page.getByText('docker pull prodregistry.azurecr.io/team/worker:canary'),
  ).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expectRow(page, 'edge');
});

test('all repositories stand in one table', async ({ page }, { project }) => {
  await openTab(page, 'service');
  await expectRow(page, 'edge');
  await choose(page, 'All repositories');
  await expect(
    page.getByRole('heading', { name: '3 repositories' }),
  ).toBeVisible();
  await expectRow(page, 'canary');
  await expectRow(page, 'edge');
  const worker = page
    .getByRole('row')
    .filter({ has: copyButton(page, 'canary') });
  await expect(worker).toContainText('team/worker');
  await expect(worker).toContainText('Production');
  await keepScreenshot(page, `all-repositories-${project.name}`);

  await page.getByRole('searchbox').fill('chart');
  await expect(page.getByRole('row').filter({ hasText: 'edge' })).toHaveCount(
    0,
  );
  for (const row of await page.getByRole('row').all()) {
    await expect(row).not.toContainText('team/worker');
  }
  await page.getByRole('searchbox').fill('canary');
  await page.getByRole('link', { name: 'canary' }).click();
  await expect(
    page.getByRole('heading', { name: 'team/worker:canary' }),
  ).toBeVisible();
});

test('what cannot be read leaves the others standing', async ({ page }, {
  project,
}) => {
  await page.goto(`${pathOf('partly-broken')}?acr-repository=*`);
  await expectRow(page, 'edge');
  await expect(page.getByText(/The registry has a problem/)).toBeVisible();
  await expect(
    page.getByText(/There is no repository team\/unknown/),
  ).toBeVisible();
  await expect(
    page.getByText(/The annotation names no repository/),
  ).toBeVisible();
  await expect(
    page.getByText(/does not know the registry other\.azurecr\.io/),
  ).toBeVisible();
  await keepScreenshot(page, `all-partly-broken-${project.name}`);

  await choose(page, /^Team\/Api$/);
  await expect(
    page.getByText('A repository’s name is in lower case.'),
  ).toBeVisible();
  await choose(page, /^other\./);
  await page.getByText('For administrators').click();
  await expect(page.getByText('loginServer: other.azurecr.io')).toBeVisible();
});

test('a registry is named by its annotation', async ({ page }) => {
  const requests = watchRequests(page, /_tags/);
  await openTab(page, 'production');
  await expectRow(page, 'live');
  expect(await shownTags(page)).not.toContain('1.4.4');
  expect(requests.every(url => url.includes('/acr/prod/api/'))).toBe(true);
});

test('a registry of the community’s plugin is found where it was', async ({
  page,
}) => {
  const requests = watchRequests(page, /_tags/);
  await openTab(page, 'community');
  await expectRow(page, 'canary');
  const path = '/acr/custom/api/mysecondregistry/';
  expect(requests.every(url => url.includes(path))).toBe(true);
});

test('a registry that fails does so by itself', async ({ page }, {
  project,
}) => {
  await page.route(/\/acr\/prod\//, route => route.abort());
  await openTab(page, 'service');
  await expectRow(page, 'edge');
  await choose(page, /worker/);
  await expect(
    page.getByRole('heading', { name: 'No connection to Backstage' }),
  ).toBeVisible();
  await choose(page, 'All repositories');
  await expectRow(page, 'edge');
  await expect(page.getByText(/No connection to Backstage/)).toBeVisible();
  await keepScreenshot(page, `one-registry-fails-${project.name}`);
  await page.unroute(/\/acr\/prod\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectRow(page, 'canary');
});
