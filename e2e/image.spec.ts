import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  test,
} from './sandbox';

const IMAGE = 'myregistry.azurecr.io/team/api';

test('an image has an address of its own', async ({ page }, { project }) => {
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  // A page that were loaded anew would lack the mark.
  await page.evaluate(() => document.body.setAttribute('data-mark', ''));
  await page.getByRole('link', { name: 'latest', exact: true }).click();
  const title = page.getByRole('heading', { name: 'team/api:latest' });
  await expect(title).toBeVisible();
  await expect(page).toHaveURL(
    new RegExp(`${pathOf('api')}\\?acr-image=latest$`),
  );
  await expect(page.locator('body[data-mark]')).toHaveCount(1);
  await keepScreenshot(page, `image-${project.name}`);

  await page.reload();
  await expect(title).toBeVisible();
  await page.goBack();
  await expectRow(page, 'edge');
  await page.goForward();
  await expect(title).toBeVisible();
  await page.getByRole('link', { name: 'All tags of team/api' }).click();
  await expectRow(page, 'edge');
});

test('an image is pulled by the digest that the table shows', async ({
  page,
}) => {
  await openTab(page, 'api');
  await expectRow(page, '1.4.3');
  const digest = await page
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: '1.4.3', exact: true }) })
    .getByTitle(/^sha256:/)
    .getAttribute('title');
  await page.goto(`${pathOf('api')}?acr-image=1.4.3`);
  await expect(page.getByText(`docker pull ${IMAGE}@${digest}`)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Overview' })).toContainText(
    'linux/amd64, linux/arm64',
  );
});

test('an image that is not there is explained', async ({ page }) => {
  await page.goto(`${pathOf('api')}?acr-image=9.9.9`);
  await expect(page.getByRole('alert')).toContainText(
    'This image is not there',
  );
});

for (const theme of ['light', 'dark'] as const) {
  test(`an image looks well, ${theme} and narrow`, async ({ page }, {
    project,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.setViewportSize({ width: 360, height: 1_200 });
    await page.goto(`${pathOf('api')}?acr-image=1.4.2`);
    await expect(page.getByText(`docker pull ${IMAGE}:1.4.2`)).toBeVisible();
    await keepScreenshot(page, `image-${theme}-360-${project.name}`);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth <= window.innerWidth,
      ),
    ).toBe(true);
  });
}
