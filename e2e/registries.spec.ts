/** The page of the registries, promotion between them, and the overview card. */
import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  pathOf,
  test,
  watchRequests,
} from './sandbox';

test('each registry tells by a test whether it can be read', async ({ page }, {
  project,
}) => {
  await page.goto('/acr');
  for (const title of ['Development', 'Production']) {
    await page
      .getByRole('button', { name: `Test connection: ${title}` })
      .click();
  }
  const [development, production] = await page
    .getByRole('list', { name: 'Checks of the connection' })
    .all();
  await expect(development.getByText('Passed')).toHaveCount(8);
  await expect(production.getByText('Passed')).toHaveCount(7);
  await expect(
    production.getByRole('heading', {
      name: 'The registry refused to list its repositories',
    }),
  ).toBeVisible();
  await production.getByText('For administrators').click();
  await expect(production.getByText(/registry:catalog:\*/)).toBeVisible();
  await keepScreenshot(page, `connections-${project.name}`);
});

test('a test tells what a broken connection lacks', async ({ page }, {
  project,
}) => {
  await page.route(/\/acr\/v2\//, route =>
    route.continue({
      url: route.request().url().replace('/acr/v2/', '/acr/nowhere/'),
    }),
  );
  await page.goto('/acr');
  await page
    .getByRole('button', { name: 'Test connection: Development' })
    .click();
  const checks = page.getByRole('list', {
    name: 'Checks of the connection',
  });
  await expect(checks.getByText('Not tried')).toHaveCount(2);
  await checks.getByText('For administrators').click();
  await expect(checks.getByText(/followRedirects: true/)).toBeVisible();
  await keepScreenshot(page, `connection-broken-${project.name}`);
});

test('the repositories of a registry lead to their tags and users', async ({
  page,
}, { project }) => {
  await page.goto('/acr');
  await page.getByRole('link', { name: 'Development', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: 'team/chart' });
  await expect(row.getByRole('link', { name: 'A Helm chart' })).toBeVisible();
  await expect(
    row.getByRole('link', { name: 'Several repositories' }),
  ).toBeVisible();
  await keepScreenshot(page, `repositories-${project.name}`);

  await page.getByRole('searchbox').fill('monorepo');
  await page.getByRole('link', { name: 'team/monorepo' }).click();
  await expectRow(page, 'build-12000');
  await page.reload();
  await expectRow(page, 'build-12000');
  await page.getByRole('link', { name: 'build-12000' }).click();
  await expect(
    page.getByRole('heading', { name: 'team/monorepo:build-12000' }),
  ).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'team/chart' })).toBeVisible();
});

test('a registry that may not be listed shows what is used of it', async ({
  page,
}, { project }) => {
  await page.goto('/acr?acr-registry=prod');
  await expect(
    page.getByRole('heading', {
      name: 'The registry refused to list its repositories',
    }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'team/worker' })).toBeVisible();
  await keepScreenshot(page, `repositories-refused-${project.name}`);
  await page.getByRole('textbox', { name: /Name of/ }).fill('team/chart');
  await page.getByRole('button', { name: 'Open' }).click();
  await expectRow(page, '0.2.0');
});

test('promotion tells which tag is where', async ({ page }, { project }) => {
  const requests = watchRequests(page, /\/acr\/prod\//);
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  expect(requests).toEqual([]);
  await page.getByRole('button', { name: 'Promotion' }).click();
  await expect(
    page.getByText(
      '1.4.4 is only in Development; 1.4.3 is in Development, another image in Production; 1.4.2 is in Development and Production.',
    ),
  ).toBeVisible();
  const cells = (tag: string) =>
    page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: tag, exact: true }) })
      .getByRole('cell');
  // What is there is followed by its digest, for screen readers.
  await expect(cells('1.4.2')).toHaveText([/^There, /, /^There, /]);
  await expect(cells('1.4.4')).toHaveText([/^There, /, 'Not there']);
  await expect(cells('1.4.3')).toHaveText([
    /^There, /,
    /^Another image: .*1\.4\.1/,
  ]);
  await expect(cells('live').first()).toHaveText(/There, as .*1\.4\.2/);
  await keepScreenshot(page, `promotion-${project.name}`);

  await page.getByRole('checkbox', { name: /Differences only/ }).check();
  await expect(cells('1.4.2')).toHaveCount(0);
});

test('promotion stands without a registry that fails', async ({ page }) => {
  await page.route(/\/acr\/prod\//, route => route.abort());
  await openTab(page, 'api');
  await expectRow(page, 'edge');
  await page.getByRole('button', { name: 'Promotion' }).click();
  await expect(
    page.getByText('Production: No connection to Backstage'),
  ).toBeVisible();
  await expectRow(page, 'edge');
  await page.unroute(/\/acr\/prod\//);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText(/1\.4\.4 is only in Development/)).toBeVisible();
});

test('the overview tells the newest image and leads to the tab', async ({
  page,
}, { project }) => {
  await page.goto(pathOf('service', ''));
  const newest = page.getByRole('link', { name: 'edge', exact: true });
  await expect(newest).toBeVisible();
  await expect(page.getByText('team/worker').first()).toBeVisible();
  await expect(page.getByText('not scanned').first()).toBeVisible();
  await newest.scrollIntoViewIfNeeded();
  await keepScreenshot(page, `card-${project.name}`);
  await newest.click();
  await expect(
    page.getByRole('heading', { name: 'team/api:edge' }),
  ).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'All images' }).click();
  await expectRow(page, 'edge');
  await expect(page).toHaveURL(/\/service\/acr/);
});

test('an image leads to the Azure portal where that is configured', async ({
  page,
}) => {
  const link = page.getByRole('link', { name: /Open in the Azure portal/ });
  await page.goto(`${pathOf('api')}?acr-image=1.4.4`);
  await expect(link).toHaveAttribute(
    'href',
    /^https:\/\/portal\.azure\.com\/#view\/.*\/repositoryName\/team%2Fapi\/tag\/1\.4\.4$/,
  );
  await page.goto(`${pathOf('production')}?acr-image=1.4.2`);
  await expect(
    page.getByRole('heading', { name: 'team/api:1.4.2' }),
  ).toBeVisible();
  await expect(link).toHaveCount(0);
});
