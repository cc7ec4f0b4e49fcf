/** What is told of the security of images, in every state of a scan. */
import { v1Trivy as trivyReport } from 'backstage-plugin-acr-testing/reports';
import { openImage, region } from './imagePage';
import { keepLooks } from './looks';
import { count, expectRowsToSay, ToldState } from './security';
import {
  expect,
  expectRow,
  seeAllRead,
  keepScreenshot,
  openTab,
  pathOf,
  test,
} from './sandbox';

/** How many findings of a severity stand in the JSON. */
function countRaw(severity: string): number {
  return trivyReport.Results.flatMap(result => result.Vulnerabilities).filter(
    finding => finding.Severity === severity,
  ).length;
}

/** What is told of each tag, in the table and, if that differs, on the image's page. */
const STATES: Array<[...ToldState, onPage?: RegExp[]]> = [
  ['not-scanned', [/not scanned/i]],
  ['nothing-recognised', [/nothing recognised/i]],
  ['no-findings', [/no findings/i]],
  ['not-supported', [/report not supported/i]],
  ['unreadable', [/could not be read/i]],
  ['other-image', [/report of another image/i]],
  [
    'stale',
    [count(1, 'critical'), count(2, 'high'), count(1, 'low')],
    [count(1, 'critical'), count(2, 'high'), count(1, 'low'), /stale/i],
  ],
  ['hostile', [count(5, 'critical'), count(6, 'high'), count(3, 'unknown')]],
  ['many', [count(100, 'critical'), count(900, 'high')]],
  ['several', [count(1, 'high')]],
  ['sbom-only', [/not scanned/i]],
  [
    'large',
    [/large report/],
    [
      /^1 attachment could not be read/,
      /^What is attached could not be read\.$/,
    ],
  ],
  ['multi-platform', [count(2, 'high'), count(1, 'medium')]],
  ['trend-21', [count(5, 'high')]],
];

test('the table has a word for every state of a scan', async ({ page }) => {
  test.slow(); // One tag after the other.
  const part = page.getByRole('columnheader', { name: 'Security' });
  const show = async () => {
    await openTab(page, 'scans');
    await expectRow(page, 'not-scanned');
    await expect(part).toBeVisible();
    await seeAllRead(page);
  };
  // Tall enough for a page of rows.
  await keepLooks(page, 'security-table', show, { height: 1_500, part });
  await expectRowsToSay(
    page,
    STATES.map(([tag, row]) => [tag, row]),
  );
});

/** Tags of which nothing good may be said. */
const UNKNOWN = [
  'not-scanned',
  'not-supported',
  'unreadable',
  'other-image',
  'sbom-only',
  'large',
];

for (const [tag, row, words = row] of STATES) {
  test(`an image’s page tells of ${tag}`, async ({ page }) => {
    const security = region(page, 'Security');
    const show = async () => {
      await openImage(page, 'scans', tag);
      for (const word of words) {
        await expect(security.getByText(word).first()).toBeVisible();
      }
    };
    await keepLooks(page, `security-${tag}`, show, { part: security });
    if (UNKNOWN.includes(tag)) {
      await expect(security).not.toContainText(/no findings|passed/i);
    }
  });
}

test('nothing of a hostile report gets anywhere', async ({ page }) => {
  await openImage(page, 'scans', 'hostile');
  await expect(region(page, 'Security')).toContainText(/CVE-2099-9001/);
  expect(
    await page.getByRole('main').locator('img, script, iframe').count(),
  ).toBe(0);
  const addresses = await page
    .getByRole('region')
    .getByRole('link')
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href));
  expect(addresses.filter(href => !/^https?:\/\//.test(href))).toEqual([]);
  expect(addresses.filter(href => href.includes('//example.com'))).toEqual([]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

for (const component of [
  'demo',
  'demo-cyclonedx',
  'demo-sarif',
  'demo-cosign',
  'demo-misconfigurations',
]) {
  test(`${component}:v1 has the counts of the JSON`, async ({ page }, {
    project,
  }) => {
    await openImage(page, component, 'v1');
    const security = region(page, 'Security');
    for (const severity of ['critical', 'high', 'medium']) {
      await expect(security).toContainText(
        count(countRaw(severity.toUpperCase()), severity),
      );
    }
    await security.scrollIntoViewIfNeeded();
    await keepScreenshot(page, `security-${component}-${project.name}`);
  });
}

test('a comparison tells what was fixed', async ({ page }, { project }) => {
  await page.goto(`${pathOf('demo')}?acr-image=v2&acr-compare=v1`);
  await expect(page.getByText('CVE-2021-23337').first()).toBeVisible();
  await keepScreenshot(page, `security-compare-${project.name}`);
});
