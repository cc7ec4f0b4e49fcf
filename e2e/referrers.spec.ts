/** How few lists of what is attached are asked for, and what is said where they wait. */
import type { Page } from '@playwright/test';
import { expectSettled, openImage, region } from './imagePage';
import { keepLooks } from './looks';
import { expect, expectRow, openTab, test, watchRequests } from './sandbox';

const LISTS = /\/referrers\//;
/** Every row is in view. */
const TALL = { width: 1280, height: 2_000 };

async function expectSecurity(page: Page) {
  await expectRow(page, 'edge');
  await expect(
    page.getByRole('cell', { name: /^not scanned/ }),
  ).not.toHaveCount(0);
  await expect(page.getByText('…', { exact: true })).toHaveCount(0);
}

/** From then on the app has this in its configuration, too. */
async function configure(page: Page, data: object) {
  await page.addInitScript(config => {
    const usual = 'script[type="backstage.io/config"]';
    new MutationObserver((_changes, observer) => {
      const place = document.querySelector(usual);
      if (place) {
        observer.disconnect();
        const script = document.createElement('script');
        script.type = 'backstage.io/config';
        script.text = JSON.stringify([{ context: 'test', data: config }]);
        place.after(script);
      }
    }).observe(document, { childList: true, subtree: true });
  }, data);
}

test('what one tab has asked for no other tab asks for again', async ({
  page,
  context,
}) => {
  const lists = watchRequests(page, LISTS);
  await page.setViewportSize(TALL);
  await openTab(page, 'api');
  await expectSecurity(page);
  const asked = lists.length;
  expect(asked).toBeGreaterThan(0);
  await page.reload();
  await expectSecurity(page);
  expect(lists).toHaveLength(asked);

  const other = await context.newPage();
  const otherLists = watchRequests(other, LISTS);
  await other.setViewportSize(TALL);
  await openTab(other, 'api');
  await expectSecurity(other);
  expect(otherLists).toEqual([]);
  await other.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => otherLists.length).toBe(asked);
});

test('the page of an image asks again by Refresh alone', async ({ page }) => {
  // Of this registry: where nothing is attached here, others are asked, too.
  const lists = watchRequests(page, /\/acr\/v2\/.*\/referrers\//);
  const show = async () => {
    await openImage(page, 'api', '1.4.4');
    await expectSettled(page);
  };
  await show();
  const asked = lists.length;
  expect(asked).toBeGreaterThan(0);
  const part = region(page, 'Attached');
  await keepLooks(page, 'image-attached', show, { part });
  expect(lists).toHaveLength(asked);
  await part.getByRole('button', { name: 'Refresh' }).click();
  await expect.poll(() => lists.length).toBe(2 * asked);
});

test('where the registry lists no more in this minute, only security waits', async ({
  page,
}) => {
  const lists = watchRequests(page, LISTS);
  await page.route(LISTS, route =>
    route.fulfill({
      status: 429,
      headers: {
        'Retry-After': '90',
        'Access-Control-Expose-Headers': 'Retry-After',
        'Access-Control-Allow-Origin': '*',
      },
      body: '{}',
    }),
  );
  const show = async () => {
    await openTab(page, 'api');
    await expectRow(page, 'edge');
    await expect(
      page.getByText(/ Security goes on in \d+ s\.$/).first(),
    ).toBeVisible();
    await expect(page.getByText(/^linux\/amd64 \+/)).not.toHaveCount(0);
    await expect(page.getByText(/^\d+(\.\d)? [kM]B$/)).not.toHaveCount(0);
  };
  await show();
  expect(lists).toHaveLength(1);
  await keepLooks(page, 'security-paused', show);
});

test('on demand, a button asks for the rows in view', async ({ page }) => {
  const lists = watchRequests(page, LISTS);
  await configure(page, { acr: { security: { listing: 'on-demand' } } });
  const button = page.getByRole('button', { name: 'Look up security' });
  const show = async () => {
    await openTab(page, 'api');
    await expectRow(page, 'edge');
    await expect(button).toBeEnabled();
    await expect(page.getByTitle('Not looked up yet')).toHaveCount(20);
  };
  await keepLooks(page, 'security-on-demand', show);
  expect(lists).toEqual([]);
  await page.setViewportSize(TALL);
  await button.click();
  await expectSecurity(page);
  await expect(button).toBeDisabled();
  const asked = lists.length;
  expect(asked).toBeGreaterThan(0);
  await page.reload();
  await button.click();
  await expectSecurity(page);
  expect(lists).toHaveLength(asked);
});

test('off, the table has no column of security, and asks nobody', async ({
  page,
}) => {
  const lists = watchRequests(page, LISTS);
  await configure(page, { acr: { security: { listing: 'off' } } });
  const show = async () => {
    await openTab(page, 'api');
    await expectRow(page, 'edge');
    await expect(page.getByText(/^linux\/amd64 \+/)).not.toHaveCount(0);
  };
  await show();
  await expect(
    page.getByRole('columnheader', { name: 'Security' }),
  ).toHaveCount(0);
  await keepLooks(page, 'security-off', show);
  expect(lists).toEqual([]);
});
