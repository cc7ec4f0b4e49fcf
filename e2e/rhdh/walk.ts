/**
 * The plugin's parts in a page that loaded it as Red Hat Developer Hub does, where
 * docs/red-hat-developer-hub.md puts them.
 */
import { expect, expectRow, keepScreenshot, tabOf, test } from '../sandbox';

const API = '/catalog/default/component/api';

test('the card, the tab and an image', async ({ page }) => {
  await page.goto(API);
  const card = page.getByRole('region', { name: 'team/api', exact: true });
  await expect(card.getByRole('link', { name: 'edge' })).toBeVisible();
  await expect(page.getByText('Container images')).toBeVisible();
  await keepScreenshot(page, 'rhdh-card');

  // The card leads to the tab where the hub has it.
  await page.getByRole('link', { name: 'All images' }).click();
  await expect(page).toHaveURL(/\/image-registry$/);
  await expectRow(page, 'edge');
  await keepScreenshot(page, 'rhdh-tab');

  await page.getByRole('link', { name: '1.4.4', exact: true }).click();
  await expect(
    page.getByRole('heading', { name: 'team/api:1.4.4' }),
  ).toBeVisible();
  await expect(page.getByText(/^docker pull .*:1\.4\.4$/)).toBeVisible();
});

test('no tab without the annotation', async ({ page }) => {
  await page.goto('/catalog/default/component/unannotated');
  await expect(tabOf(page, 'Overview')).toBeVisible();
  await expect(tabOf(page, 'Image Registry')).toHaveCount(0);
});

test('the page of all registries, by its item in the sidebar', async ({
  page,
}) => {
  await page.goto(API);
  await page.getByRole('link', { name: 'Registries' }).click();
  await expect(page).toHaveURL(/:\d+\/acr$/);
  await expect(
    page.getByRole('button', { name: /^Test connection/ }).first(),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Development' }).click();
  await expect(page.getByRole('link', { name: 'team/api' })).toBeVisible();
  await keepScreenshot(page, 'rhdh-registries');
});

test('the language of the app', async ({ page }) => {
  await page.goto(API);
  await page.evaluate(() => localStorage.setItem('language', 'de'));
  await page.reload();
  await expect(page.getByText('Container-Images')).toBeVisible();
});

test('one React, which is the page’s', async ({ page }) => {
  await page.goto(API);
  await expect(page.getByText('Container images')).toBeVisible();
  const loaded = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter(name => /\/api\/scalprum\/.*\.js$/.test(name)),
  );
  expect(loaded.length).toBeGreaterThan(0);
  const texts = await Promise.all(
    loaded.map(async url => (await page.request.get(url)).text()),
  );
  // Where React’s renderer sends who sees one of its errors.
  expect(texts.filter(text => text.includes('/error-decoder'))).toEqual([]);
});
