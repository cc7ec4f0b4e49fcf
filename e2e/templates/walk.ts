/**
 * The way of somebody who sees the plugin for the first time, in an app made from a
 * template: from the overview of its example to the registry.
 */
import { expectSettled } from '../imagePage';
import {
  expect,
  expectRow,
  keepScreenshot,
  seeAllRead,
  tabOf,
  test,
} from '../sandbox';
import { watchComplaints } from './complaints';

const COMPONENT = 'example-website';

// The plugin names it in the new system, the README in the old one.
const SIDEBAR_ITEM = /ACR|registries/i;

test('the images of a component, and where they are', async ({ page }, {
  project,
}) => {
  const look = (name: string) =>
    keepScreenshot(page, `template-${project.name}-${name}`);
  const complaints = watchComplaints(page);
  await page.goto(`/catalog/default/component/${COMPONENT}`);
  // As a guest.
  await page.getByRole('button', { name: 'Enter' }).click();

  await test.step('the card tells the newest image', async () => {
    const newest = page.getByRole('link', { name: 'edge', exact: true });
    await expect(newest).toBeVisible();
    await expect(page.getByText('not scanned')).toBeVisible();
    await newest.scrollIntoViewIfNeeded();
    await look('card');
  });

  await test.step('the tab lists its tags', async () => {
    await tabOf(page, 'ACR').click();
    await expectRow(page, 'edge');
    await expect(page.getByText(/^\d+ tags$/)).toBeVisible();
    await seeAllRead(page);
    await look('tab');
  });

  await test.step('an image has its page', async () => {
    await page.getByRole('link', { name: '1.4.4', exact: true }).click();
    await expect(
      page.getByRole('heading', { name: 'team/api:1.4.4' }),
    ).toBeVisible();
    await expectSettled(page);
    // It says so itself, behind the endpoint for content.
    await expect(page.getByRole('region', { name: 'Overview' })).toContainText(
      'Apache-2.0',
    );
    await look('image');
  });

  await test.step('two images are compared', async () => {
    await page.goto(`${page.url()}&acr-compare=1.4.3`);
    await expect(
      page.getByRole('heading', { name: 'team/api: 1.4.3 → 1.4.4' }),
    ).toBeVisible();
    await expect(page.getByRole('region', { name: 'Summary' })).toContainText(
      '(+12 kB)',
    );
    await look('comparison');
  });

  await test.step('the registry is there, and all is well with it', async () => {
    await page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: SIDEBAR_ITEM })
      .click();
    await expect(page).toHaveURL(/:\d+\/acr$/);
    await page.getByRole('button', { name: /^Test connection/ }).click();
    const checks = page.getByRole('list', { name: 'Checks of the connection' });
    await expect(checks.getByText('Passed')).toHaveCount(8);
    await expect(
      page
        .getByRole('row')
        .filter({ has: page.getByRole('link', { name: 'team/api' }) })
        .getByRole('link', { name: COMPONENT }),
    ).toBeVisible();
    await look('registries');
  });

  await test.step('it speaks the language that a user chooses', async () => {
    await page.goto('/settings');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('option', { name: 'Deutsch' }).click();
    await page.goto(`/catalog/default/component/${COMPONENT}/acr`);
    await expect(
      page.getByRole('columnheader', { name: 'Zuletzt geändert' }),
    ).toBeVisible();
    await look('language');
  });

  expect(complaints).toEqual([]);
});
