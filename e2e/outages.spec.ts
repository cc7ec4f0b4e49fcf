/** What goes away while the page is open, and comes back. */
import { mockCredentials } from '@backstage/backend-test-utils';
import { Page } from '@playwright/test';
import { makeTag } from 'backstage-plugin-acr-testing';
import { beforeSecondPage, FaultyBackstage, test } from './faultyBackstage';
import { expect, expectRow, keepScreenshot, openTab } from './sandbox';

/** The pause after which the page tries again by itself. */
const PAUSE = 10_000;

function listed(page: Page, what: string) {
  return page.getByText(`myregistry.azurecr.io · ${what}`, { exact: true });
}

/** What stands above the rows. */
function noteOf(page: Page) {
  return page.getByRole('alert').filter({ hasText: 'The list' });
}

/** Pushes a tag, by which to see that the list was read anew. */
function push(backstage: FaultyBackstage, name: string) {
  const repository = backstage.repository('team/api');
  repository.tags = [...repository.tags, makeTag(name, name, 0)];
}

test('the registry dies between two pages, and comes back', async ({
  page,
  backstage,
}) => {
  await page.clock.install();
  await beforeSecondPage(page, () => backstage.stopRegistry());
  await openTab(page, 'api');
  await expect(
    listed(page, 'The last try failed. The next one follows by itself.'),
  ).toBeVisible();
  await expectRow(page, 'build-103');
  const note = noteOf(page);
  await expect(note).toHaveText(
    'The list is incomplete: Backstage cannot reach the registryThe page tries again by itself.Go on',
  );
  await expect(page.getByText('1–20 of 100')).toBeVisible();
  await keepScreenshot(page, 'outage-registry');
  // It is still away the first time.
  await page.clock.fastForward(PAUSE);
  await expect(note).toBeVisible();
  await backstage.startRegistry();
  await page.clock.fastForward(2 * PAUSE);
  await expect(listed(page, '103 tags')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('tags are pushed, moved and deleted between two pages', async ({
  page,
  backstage,
}) => {
  await beforeSecondPage(page, () => {
    const repository = backstage.repository('team/api');
    repository.tags = [
      ...repository.tags.filter(({ name }) => !/^build-[23]$/.test(name)),
      makeTag('build-3', 'another', 500_000, 0),
      makeTag('hotfix', 'hotfix', 0),
    ];
  });
  await openTab(page, 'api');
  // One more and one less.
  await expect(listed(page, '103 tags')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expectRow(page, 'build-103');
  await page.getByRole('searchbox').fill('hotfix');
  await expect(page.getByText('1–1 of 1')).toBeVisible();
  await page.getByRole('searchbox').fill('build-2');
  // 2 is gone; 20 to 29 are not.
  await expect(page.getByText('1–10 of 10')).toBeVisible();
  await page.getByRole('searchbox').fill('build-3');
  const changed = page.getByRole('img', {
    name: 'Changed after it was created',
  });
  await expect(changed).toHaveCount(1);
  await expect(page.getByText('1–11 of 11')).toBeVisible();
});

test('the backend restarts', async ({ page, backstage }) => {
  await page.clock.install();
  await openTab(page, 'api');
  await expect(listed(page, '103 tags')).toBeVisible();
  await backstage.stopBackend();
  await page.getByRole('button', { name: 'Refresh' }).click();
  await expect(
    listed(page, 'The last try failed. The next one follows by itself.'),
  ).toBeVisible();
  await expectRow(page, 'build-103');
  const note = noteOf(page);
  await expect(note).toHaveText(
    'The list may be out of date: No connection to BackstageThe page tries again by itself.Try again',
  );
  await expectRow(page, 'build-103');
  await expect(page.getByText('1–20 of 103')).toBeVisible();
  await keepScreenshot(page, 'outage-backend');
  push(backstage, 'hotfix');
  await backstage.startBackend();
  await page.clock.fastForward(PAUSE);
  await expectRow(page, 'hotfix');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the session ends, and the user signs in again elsewhere', async ({
  page,
  backstage,
}) => {
  await openTab(page, 'api');
  await expect(listed(page, '103 tags')).toBeVisible();
  const proxy = /\/api\/proxy\//;
  await page.route(proxy, route => {
    const authorization = mockCredentials.user.invalidHeader();
    const headers = { ...route.request().headers(), authorization };
    return route.fallback({ headers });
  });
  push(backstage, 'hotfix');
  await page.getByRole('button', { name: 'Refresh' }).click();
  const note = noteOf(page);
  await expect(note).toHaveText(
    'The list may be out of date: Your Backstage session has endedTry again',
  );
  await expectRow(page, 'build-103');
  await expect(page.getByText('1–20 of 103')).toBeVisible();
  await keepScreenshot(page, 'outage-session');
  await page.unroute(proxy);
  await backstage.leadHere(page);
  // Of a page without a window the browser never says that it was come back to.
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  );
  await expectRow(page, 'hotfix');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the user is offline between two pages, and online again', async ({
  page,
  context,
  backstage: _,
}) => {
  await beforeSecondPage(page, () => context.setOffline(true));
  await openTab(page, 'api');
  await expect(
    listed(
      page,
      'You are offline. Reading goes on when the connection is back.',
    ),
  ).toBeVisible();
  await expectRow(page, 'build-103');
  await expect(page.getByText('1–20 of 100')).toBeVisible();
  await keepScreenshot(page, 'outage-offline');
  await context.setOffline(false);
  await expect(listed(page, '103 tags')).toBeVisible();
  await expect(page.getByRole('alert')).toHaveCount(0);
});
