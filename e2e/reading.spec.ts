import type { Page } from '@playwright/test';
import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  shownTags,
  tabOf,
  test,
  watchRequests,
} from './sandbox';

/** How many rows of the table are in view. */
async function countInView(page: Page): Promise<number> {
  return page.locator('tbody tr').evaluateAll(
    rows =>
      rows.filter(row => {
        const { top, bottom } = row.getBoundingClientRect();
        return top < window.innerHeight && bottom > 0;
      }).length,
  );
}

test('a large repository fills up while its first rows are there', async ({
  page,
}) => {
  const requests = watchRequests(page, /\/acr\/api\//);
  const manifests = watchRequests(page, /_manifests/);
  const referrers = watchRequests(page, /\/acr\/v2\//);
  // The second page waits until the first one was looked at.
  let letGo = () => {};
  const looked = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(/_tags\?.*last=/, async route => {
    await looked;
    await route.continue();
  });
  await openTab(page, 'monorepo');
  await expectRow(page, 'build-12000');
  await expect(
    page.getByText('myregistry.azurecr.io · 100 tags read'),
  ).toBeVisible();
  letGo();
  await expect(page.getByText('1–20 of 12,000')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(
    page.getByText('myregistry.azurecr.io · 12,000 tags'),
  ).toBeVisible();
  expect((await shownTags(page))[0]).toBe('build-12000');
  // 13 pages and the count; and one page with the sizes of the rows on screen.
  await expect(page.getByText('linux/amd64')).toHaveCount(20);
  expect(manifests).toHaveLength(1);
  expect(requests).toHaveLength(14 + 1);
  // After that, what is attached to the images in view; to the others later.
  await expect.poll(() => referrers.length).toBe(await countInView(page));
  await page.getByRole('button', { name: 'Next page' }).hover();
  await expect.poll(() => referrers.length).toBe(20);

  await page.getByRole('button', { name: 'Last modified' }).click();
  await expectRow(page, 'build-1');
});

test('leaving ends the requests, and coming back asks for nothing again', async ({
  page,
}) => {
  // Every row is in view.
  await page.setViewportSize({ width: 1280, height: 2_000 });
  const requests = watchRequests(page);
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await expect(page.getByText(/^linux\/amd64 \+/)).not.toHaveCount(0);
  await expect(page.getByText('end of life')).toHaveCount(4);
  // Every row has its word on security: nothing is still to be asked.
  await expect(
    page.getByRole('cell', { name: /^not scanned/ }),
  ).not.toHaveCount(0);
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
  await tabOf(page, 'Overview').click();
  // The card there asks for what it tells of the newest image, and no tags.
  const card = page.getByRole('region', { name: 'team/api' });
  await expect(card).toContainText('Newest image');
  await expect(card).not.toContainText('…');
  const asked = requests.length;
  await tabOf(page, 'ACR').click();
  await expectRow(page, 'edge');
  await expect(page.getByText(/^linux\/amd64 \+/)).not.toHaveCount(0);
  expect(requests).toHaveLength(asked);

  const ended: string[] = [];
  page.on('requestfailed', request => {
    if (request.url().includes('team%2Fslow')) {
      ended.push(request.failure()?.errorText ?? '');
    }
  });
  const slow = page.waitForRequest(/team%2Fslow\/_tags/);
  await openTab(page, 'slow');
  await slow;
  await tabOf(page, 'Overview').click();
  await expect.poll(() => ended).toEqual(['net::ERR_ABORTED']);
});

test('another component never shows the rows of the one before', async ({
  page,
}) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await page.evaluate(path => {
    window.history.pushState({}, '', path);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, pathOf('slow'));
  await expect(page.getByRole('heading', { name: 'team/slow' })).toBeVisible();
  expect(await shownTags(page)).toEqual([]);
  await expectRow(page, 'build-250');
});

test('a throttled repository goes on by itself', async ({ page }, {
  project,
}) => {
  await openTab(page, 'throttled');
  await expect(
    page.getByText(
      / · The registry asks to slow down: .* goes on by itself\.$/,
    ),
  ).toBeVisible();
  await expectRow(page, 'build-3500');
  await keepScreenshot(page, `throttled-${project.name}`);
  await expect(page.getByText('1–20 of 3,500')).toBeVisible({
    timeout: 40_000,
  });
});

test('a page that fails leaves the rows before it, and a way to go on', async ({
  page,
}) => {
  await openTab(page, 'flaky');
  const note = page.getByRole('alert').filter({ hasText: 'incomplete' });
  await expect(note).toHaveText(
    /The list is incomplete: The registry has a problem/,
  );
  await expectRow(page, 'build-6000');
  await expect(page.getByText('1–20 of 3,100')).toBeVisible();
  await note.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('1–20 of 6,000')).toBeVisible();
  await expect(note).toHaveCount(0);
});
