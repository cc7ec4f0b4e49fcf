import { Page } from '@playwright/test';
import {
  copyButton,
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  seeAllRead,
  shownTags,
  tabOf,
  test,
} from './sandbox';

test('the tab is on the page of an annotated component alone', async ({
  page,
}) => {
  await page.goto(pathOf('api', ''));
  const tab = tabOf(page, 'ACR');
  await tab.click();
  await expect(page).toHaveURL(new RegExp(`${pathOf('api')}$`));
  await expect(page.getByRole('heading', { name: 'team/api' })).toBeVisible();

  await page.goto(pathOf('unannotated', ''));
  await expect(tabOf(page, 'Embedded')).toBeVisible();
  await expect(tab).toHaveCount(0);
});

test('the table shows the newest tags first, with aliases and marks', async ({
  page,
}) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  expect((await shownTags(page)).slice(0, 6)).toEqual([
    'edge',
    '1.4',
    '1',
    'latest',
    '1.4.4',
    '1.4.3',
  ]);
  await expect(page.getByText('myregistry.azurecr.io · 42 tags')).toBeVisible();

  const latest = page
    .getByRole('row')
    .filter({ has: copyButton(page, 'latest') });
  await expect(latest.getByTitle('Also tagged 1.4.4')).toBeVisible();
  await expect(
    latest.getByRole('img', {
      name: 'Changed after it was created',
    }),
  ).toBeVisible();
  await expect(latest.getByRole('time').first()).toHaveText(/^1 year ago/);
});

test('rows are filtered and sorted, and in pages', async ({ page }, {
  project,
}) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  expect(await shownTags(page)).toHaveLength(20);
  await page.getByRole('button', { name: 'Next page' }).click();
  await expectRow(page, '1.0.0');
  expect(await shownTags(page)).toHaveLength(10);

  await page.getByRole('button', { name: 'Tag', exact: true }).click();
  await expectRow(page, 'latest');
  await page
    .getByRole('searchbox', { name: 'Filter by tag or digest' })
    .fill('1.4.');
  await expect(copyButton(page, 'latest')).toHaveCount(0);
  expect(await shownTags(page)).toEqual([
    '1.4.4',
    '1.4.3',
    '1.4.2',
    '1.4.1',
    '1.4.0',
  ]);
  await keepScreenshot(page, `filtered-${project.name}`);
});

test('a digest is copied whole', async ({ page, context }, { project }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openTab(page, 'api');
  await copyButton(page, 'edge').click();
  await expect(page.getByRole('tooltip')).toHaveText('Copied');
  await keepScreenshot(page, `copied-${project.name}`);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^sha256:[0-9a-f]{64}$/);
  await expect(page.getByTitle(copied)).toBeVisible();
});

test('sizes, platforms and marks come from the manifests', async ({ page }) => {
  await openTab(page, 'api');
  const rowOf = (tag: string) =>
    page.getByRole('row').filter({ has: copyButton(page, tag) });
  await expect(rowOf('1.4.4')).toContainText('linux/amd64 +2');
  await expect(rowOf('1.4.2')).toContainText('locked');
  await expect(rowOf('1.4.1')).toContainText('quarantined');
  await expect(rowOf('1.4.0')).toContainText(/\d+(\.\d)? MB/);
});

test('all columns have room on a laptop, and a phone has a list', async ({
  page,
}) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  const table = page.getByRole('table');
  const roomLacking = () =>
    table.evaluate(
      ({ parentElement: room }) => room!.scrollWidth - room!.clientWidth,
    );
  expect(await roomLacking()).toBe(0);

  await page.setViewportSize({ width: 400, height: 900 });
  expect(await roomLacking()).toBe(0);
  const row = page.getByRole('row').filter({ has: copyButton(page, '1.4.2') });
  const [name, created] = await row.getByRole('cell').all();
  const below = await name.evaluate(
    cell => cell.getBoundingClientRect().bottom,
  );
  expect(
    await created.evaluate(cell => cell.getBoundingClientRect().top),
  ).toBeGreaterThanOrEqual(below);
  expect(
    await created.evaluate(cell => getComputedStyle(cell, '::before').content),
  ).toBe('"Created"');
});

test('who comes back finds the row where it stood', async ({ page }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  // Then none of them becomes higher.
  await seeAllRead(page);
  const link = page.getByRole('link', { name: '1.2.0', exact: true });
  await link.scrollIntoViewIfNeeded();
  await page.mouse.move(640, 600);
  await page.mouse.wheel(0, 60);
  const topOf = async () => Math.round((await link.boundingBox())!.y);
  await expect.poll(topOf).toBeLessThan(900);
  const before = await topOf();
  await link.click();
  await expect(
    page.getByRole('heading', { name: 'team/api:1.2.0' }),
  ).toBeVisible();
  await page.goBack();
  await expect(link).toBeFocused();
  expect(await topOf()).toBe(before);
});

test('a link to the table leads to the same rows', async ({ page }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await page.getByRole('searchbox', { name: /^Filter by tag/ }).fill('1.');
  await page.getByRole('button', { name: 'Size', exact: true }).click();
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page).toHaveURL(/\?acr-filter=1\.&acr-sort=-size&acr-page=2$/);
  const tags = await shownTags(page);
  await page.goto(page.url());
  await expect.poll(() => shownTags(page)).toEqual(tags);
});

test('comparison and promotion need no more room than a phone has', async ({
  page,
}) => {
  await page.setViewportSize({ width: 400, height: 900 });
  await page.goto(`${pathOf('api')}?acr-image=1.4.4&acr-compare=1.4.3`);
  await expect(page.getByRole('table').first()).toBeVisible();
  expect(await widerThanTheirRoom(page)).toEqual([]);

  await openTab(page, 'api');
  await page.getByRole('button', { name: 'Promotion' }).click();
  await expect(
    page.getByRole('table', { name: 'Promotion' }).getByText('There').first(),
  ).toBeVisible();
  expect(await widerThanTheirRoom(page)).toEqual([]);
});

test('the choice of columns is remembered', async ({ page }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Created' }).click();
  await page.keyboard.press('Escape');
  const created = page.getByRole('columnheader', { name: 'Created' });
  await expect(created).toHaveCount(0);
  await page.reload();
  await expectRow(page, 'edge');
  await expect(created).toHaveCount(0);
});

test('commit, build and signature are shown to whoever wants them', async ({
  page,
}, { project }) => {
  await openTab(page, 'azure');
  await expectRow(page, '1.4.2');
  await page.getByRole('button', { name: 'Columns' }).click();
  for (const name of ['Commit', 'Build', 'Signed']) {
    await page.getByRole('menuitemcheckbox', { name }).click();
  }
  await page.keyboard.press('Escape');
  const row = page.getByRole('row').filter({ has: copyButton(page, '1.4.2') });
  await expect(row.getByRole('link', { name: /^Commit / })).toHaveAttribute(
    'href',
    'https://dev.azure.com/example/shop/_git/web/commit/65e4cebc532f4f8a9c1f6a4b0d6f5f4f3f2f1f0f',
  );
  await expect(
    row.getByRole('link', { name: /^web-ci 20220716\.4/ }),
  ).toHaveAttribute(
    'href',
    'https://dev.azure.com/example/shop/_build/results?buildId=1293',
  );
  await keepScreenshot(page, `columns-${project.name}`);
});

test('what is attached to images is folded away', async ({ page }, {
  project,
}) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  expect((await shownTags(page)).filter(tag => /^sha256-/.test(tag))).toEqual(
    [],
  );
  await page.getByRole('checkbox', { name: 'Show 12 attached tags' }).check();
  await expect(
    page.getByRole('button', { name: /digest of sha256-.*\.sbom$/ }).first(),
  ).toBeVisible();
  await keepScreenshot(page, `unfolded-${project.name}`);
});

test('the keyboard reaches everything in the tab', async ({ page }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  // The filter by security comes after the first rows.
  await expect(
    page.getByRole('button', { name: 'Security All' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Refresh' }).focus();
  const reached: string[] = [];
  for (let i = 0; i < 16; i++) {
    await page.keyboard.press('Tab');
    reached.push(
      await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        return element.getAttribute('aria-label') ?? element.innerText;
      }),
    );
  }
  expect(reached.map(name => name.toUpperCase().trim())).toEqual([
    'FILTER BY TAG OR DIGEST',
    'ALL', // Of the filter by security.
    'COLUMNS',
    '', // The switches, named by the labels around them.
    '',
    'TREND OF FINDINGS',
    'PROMOTION',
    'TAG',
    'CREATED',
    'LAST MODIFIED',
    'MANIFEST',
    'SECURITY',
    'SIZE',
    'EDGE',
    'COPY THE DIGEST OF EDGE',
    'ACTIONS FOR EDGE',
  ]);
});

test('a nested name is read', async ({ page }) => {
  await openTab(page, 'worker');
  await expect(
    page.getByRole('heading', { name: 'platform/services/payments/worker' }),
  ).toBeVisible();
  await expectRow(page, 'edge');
});

test('an empty repository says how to push the first tag', async ({ page }) => {
  await openTab(page, 'empty');
  await expect(
    page.getByRole('heading', { name: 'team/empty has no tags yet' }),
  ).toBeVisible();
  await expect(
    page.getByText('docker push myregistry.azurecr.io/team/empty:1.0.0'),
  ).toBeVisible();
});

test('the images stand in a cell of a layout of the app', async ({ page }, {
  project,
}) => {
  await page.goto(pathOf('api', 'embedded'));
  await expect(page.getByText('Something else')).toBeVisible();
  await expectRow(page, 'edge');
  await keepScreenshot(page, `embedded-${project.name}`);

  await page.goto(pathOf('unannotated', 'embedded'));
  await expect(page.getByText('Missing Annotation')).toBeVisible();
  await keepScreenshot(page, `unannotated-${project.name}`);
});

/** The names of tables that have to be moved to be read. */
async function widerThanTheirRoom(page: Page) {
  return page
    .getByRole('table')
    .evaluateAll(tables =>
      tables
        .filter(
          ({ parentElement: room }) => room!.scrollWidth > room!.clientWidth,
        )
        .map(table => table.getAttribute('aria-label')),
    );
}
