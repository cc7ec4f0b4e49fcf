/** What is told of images by what people attach to them, and how that looks. */
import { Page } from '@playwright/test';
import { expectSettled, fact, openImage, region } from './imagePage';
import { keepLooks } from './looks';
import { expect, expectRow, openTab, seeAllRead, test } from './sandbox';
import { count, expectRowsToSay, ToldState } from './security';

/** What is told in the table of each tag. */
const ROWS: ToldState[] = [
  ['set-aside', [count(2, 'medium'), /3 set aside/]],
  ['set-aside-all', [/no open findings/, /2 set aside/]],
  ['set-aside-sarif', [count(3, 'high'), /1 set aside/]],
  ['set-aside-vex', [count(1, 'high'), count(2, 'low'), /3 set aside/]],
  ['secrets-found', [/2 secrets/]],
  ['secrets-none', [/partly scanned/]],
  ['misconfigurations-only', [/partly scanned/]],
  ['libraries-only', [/no findings in some packages/]],
  ['secrets-later', [count(2, 'high'), count(1, 'low')]],
  ['two-scanners', [count(1, 'critical'), count(2, 'high'), count(3, 'low')]],
  ['grype', [count(1, 'critical'), count(1, 'low')]],
  ['gone-beside', [count(2, 'high'), /1 attachment could not be read/]],
  ['truncated-beside', [count(3, 'medium'), /1 attachment could not be read/]],
  ['unsupported', [/no readable report/]],
  ['unsupported-beside', [/no findings/]],
  ['more-than-read', [/large report/]],
  ['old-artifact', [count(2, 'low')]],
  ['many-referrers', [count(1, 'high')]],
  ['syft-other-digest', [/not scanned/]],
  ['index-reports', [count(1, 'critical'), count(1, 'medium')]],
  ['buildkit', [/not scanned/]],
];

/** What is told on the page of each of some tags, in the part about security. */
const PAGES: ToldState[] = [
  ['set-aside', [count(2, 'medium'), /3 set aside/]],
  ['set-aside-all', [/No open findings/, /All 2 findings are set aside/]],
  ['set-aside-sarif', [count(3, 'high'), /1 set aside/]],
  ['set-aside-vex', [count(2, 'low'), /3 set aside/]],
  ['secrets-found', [/2 secrets found/, /line 3/, /azure-storage-key/]],
  ['secrets-none', [/Vulnerabilities were not looked for/]],
  ['misconfigurations-only', [/Image user should not be root/]],
  ['libraries-only', [/packages of the operating system were not looked into/]],
  ['secrets-later', [count(2, 'high')]],
  ['two-scanners', [/Trivy 6, Grype 9/]],
  ['grype', [count(1, 'critical')]],
  ['gone-beside', [/1 attachment could not be read/]],
  ['truncated-beside', [/1 attachment could not be read/]],
  ['unsupported', [/1 attachment: application\/vnd\.example\+json/]],
  [
    'more-than-read',
    [/^There may be more attachments than were read\./, count(5, 'high')],
  ],
  ['old-artifact', [count(2, 'low')]],
  ['many-referrers', [count(1, 'high')]],
  ['index-reports', [count(1, 'critical')]],
  ['buildkit', [/Not scanned/]],
];

test('the table has a word for everything that people attach', async ({
  page,
}) => {
  test.slow(); // One tag after the other.
  const show = async () => {
    await openTab(page, 'attached');
    await expectRow(page, 'set-aside');
    await seeAllRead(page);
  };
  const part = page.getByRole('columnheader', { name: 'Security' });
  // Tall enough for a page of rows.
  await keepLooks(page, 'attached-table', show, { height: 1_500, part });
  await expectRowsToSay(page, ROWS);
});

/** Tags of which nothing good may be said. */
const UNKNOWN = ['secrets-none', 'misconfigurations-only', 'unsupported'];

/** Opens the page of an image, and looks at what it tells of its security. */
async function lookAt(page: Page, name: string, words: readonly RegExp[]) {
  const [component, tag] = name.split(':');
  const security = region(page, 'Security');
  const show = async () => {
    await openImage(page, component, tag);
    await expectSettled(page);
    for (const word of words) {
      // One of them has more attached than a page of the list holds.
      await expect(security.getByText(word).first()).toBeVisible({
        timeout: 30_000,
      });
    }
  };
  const options = { height: 1_500, part: security };
  await keepLooks(page, name.replace(':', '-'), show, options);
}

for (const [tag, words] of PAGES) {
  test(`an image’s page tells of ${tag}`, async ({ page }) => {
    await lookAt(page, `attached:${tag}`, words);
    if (UNKNOWN.includes(tag)) {
      const security = region(page, 'Security');
      // That it is not the same as no findings may be said.
      await expect(
        security.getByRole('heading', { name: /no findings/i }),
      ).toHaveCount(0);
      await expect(security.getByText(/Critical 0/)).toHaveCount(0);
    }
  });
}

test('why a finding is set aside is listed, and that nobody verified it', async ({
  page,
}) => {
  await openImage(page, 'attached', 'set-aside-vex');
  const security = region(page, 'Security');
  await security.getByRole('tab', { name: /^Set aside/ }).click();
  const panel = security.getByRole('tabpanel');
  await expect(panel).toContainText('Nobody has verified who says so');
  await expect(panel).toContainText('CVE-2099-0001');
  await expect(panel).toContainText('vulnerable_code_not_in_execute_path');
  await expect(panel).toContainText('Team of the sample images');
  await expect(panel).not.toContainText('CVE-2099-0004');
});

test('the report of another scanner is one click away', async ({ page }) => {
  await openImage(page, 'attached', 'two-scanners');
  const security = region(page, 'Security');
  await security
    .getByRole('button', { name: /Show the report of Grype/ })
    .click();
  await expect(security.getByText(/^9 of 9 findings/)).toBeVisible();
});

test('each image of an index has the report of its platform', async ({
  page,
}) => {
  await openImage(page, 'attached', 'index-reports');
  await expect(region(page, 'Security')).toContainText(count(1, 'critical'));
  await page.getByRole('button', { name: /linux\/amd64/ }).click();
  await page.getByRole('option', { name: 'linux/arm64' }).click();
  await expect(region(page, 'Security')).toContainText(count(3, 'high'));
  await expect(region(page, 'Security')).toContainText(count(0, 'critical'));
});

test('what BuildKit attests is told: packages, source, commit, builder', async ({
  page,
}) => {
  await openImage(page, 'attached', 'buildkit');
  await expectSettled(page);
  await expect(region(page, 'Packages')).toContainText('ca-certificates');
  const overview = region(page, 'Overview');
  await expect(overview).toContainText('git.example.com/team/shop');
  await expect(overview).toContainText('5f1c0a4');
  await expect(overview).toContainText('ci.example.com/team/shop/runs/42');
});

test('an SBOM of another digest says so', async ({ page }) => {
  await lookAt(page, 'attached:syft-other-digest', [/Not scanned/]);
  await expect(region(page, 'Packages')).toContainText('openssl');
  await expect(region(page, 'Packages')).toContainText(
    'It names a digest that this registry does not have',
  );
});

test('a cache rule’s source that tells nothing is said to', async ({
  page,
}) => {
  await lookAt(page, 'cached:1.0.0', [
    /the source of its cache rule does not tell what is attached/,
  ]);
  await expect(fact(page, 'Overview', 'Digest')).toBeVisible();
});
