/** The whole way from the tab to a pull command, and nobody has a mouse. */
import { Page } from '@playwright/test';
import { expectSettled, openImage, region } from './imagePage';
import { moveOn, moveTo, reach } from './keyboard';
import { expect, expectRow, pathOf, shownTags, tabOf, test } from './sandbox';

const IMAGE = 'myregistry.azurecr.io/team/api';

test('the keyboard leads from the tab to a pull command and back', async ({
  page,
  context,
}) => {
  test.slow(); // Every step of the focus is looked at.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(pathOf('api', ''));
  await moveToTab(page, 'ACR');
  await page.keyboard.press('Enter');
  await expectRow(page, 'edge');

  await reach(page, page.getByRole('searchbox'));
  await page.keyboard.type('1.4.');
  await expect.poll(() => shownTags(page)).toHaveLength(5);
  await reach(page, page.getByRole('button', { name: 'Tag', exact: true }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => shownTags(page))
    .toEqual(['1.4.0', '1.4.1', '1.4.2', '1.4.3', '1.4.4']);
  const newest = page.getByRole('link', { name: '1.4.4', exact: true });
  const row = page.getByRole('row').filter({ has: newest });
  const digest = await row.getByTitle(/^sha256:/).getAttribute('title');
  await reach(page, newest);
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('heading', { name: 'team/api:1.4.4' }),
  ).toBeVisible();
  const sections = page.getByRole('navigation', { name: 'Parts of this page' });
  await reach(page, sections.getByRole('link', { name: 'Pull' }));
  await page.keyboard.press('Enter');
  await expect(region(page, 'Pull')).toBeFocused();
  await reach(
    page,
    page.getByRole('button', { name: 'Copy: Docker, exactly this image' }),
  );
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tooltip')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    `docker pull ${IMAGE}@${digest}`,
  );

  await reach(
    page,
    page.getByRole('link', { name: 'All tags of team/api' }),
    'Shift+Tab',
  );
  await page.keyboard.press('Enter');
  await expect(newest).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('1.4.');
});

test('Escape closes what is open, and gives back the focus', async ({
  page,
}) => {
  await page.goto(pathOf('service'));
  await expectRow(page, 'edge');
  const columns = page.getByRole('button', { name: 'Columns' });
  const created = page.getByRole('columnheader', { name: 'Created' });
  for (const [opener, choice] of [
    [page.getByRole('button', { name: /^Repository ./ }), 'option'],
    [page.getByRole('button', { name: 'Security All' }), 'option'],
    [columns, 'menuitemcheckbox'],
  ] as const) {
    await reach(page, opener);
    await page.keyboard.press('Enter');
    const choices = page.getByRole(choice);
    await expect(choices.first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(choices).toHaveCount(0);
    await expect(opener).toBeFocused();
  }

  await page.keyboard.press('Enter');
  const item = page.getByRole('menuitemcheckbox', { name: 'Created' });
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(created).toHaveCount(0);
  await expect(item).not.toBeChecked();
  await page.keyboard.press('Escape');
  await expect(columns).toBeFocused();
});

test('tags to compare with are chosen by the keyboard', async ({ page }) => {
  await openImage(page, 'api', '1.4.4');
  await reach(page, page.getByRole('button', { name: 'Compare with…' }));
  await page.keyboard.press('Enter');
  const tags = page.getByRole('textbox', { name: 'Compare with…' });
  await expect(tags).toBeFocused();
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(tags).toBeFocused();
  await page.keyboard.type('1.4.3');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('heading', { name: 'team/api: 1.4.3 → 1.4.4' }),
  ).toBeVisible();
});

test('nothing on an image’s page holds the focus', async ({ page }) => {
  await openImage(page, 'api', '1.4.2');
  await expectSettled(page);
  await reach(page, page.getByRole('link', { name: 'All tags of team/api' }));
  // Through all of the page, until it is left.
  let steps = 0;
  while (await isInMain(page)) {
    await moveOn(page);
    steps += 1;
    expect(steps).toBeLessThan(300);
  }
  expect(steps).toBeGreaterThan(30);
});

/** Goes to a tab of the entity page. They are the app’s, as is how they look. */
async function moveToTab(page: Page, name: string) {
  const tab = tabOf(page, name);
  if ((await tab.getAttribute('role')) === 'tab') {
    await moveTo(page, tabOf(page, 'Overview'));
    await moveTo(page, tab, 'ArrowRight');
  } else {
    await moveTo(page, tab);
  }
}

function isInMain(page: Page): Promise<boolean> {
  return page.evaluate(
    () => document.activeElement?.closest('main, article') !== null,
  );
}
