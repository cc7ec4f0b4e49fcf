/** Pages of a list that come to grief on their way, after the first one. */
import { Page } from '@playwright/test';
import { RepositoryRecord } from 'backstage-plugin-acr-testing';
import { test } from './faultyBackstage';
import {
  expect,
  expectRow,
  keepScreenshot,
  openTab,
  watchRequests,
} from './sandbox';

const DAY = 24 * 60 * 60_000;
/** The pause after which the page tries again by itself. */
const PAUSE = 10_000;
const PAGES = /_tags\?.*orderby=timedesc/;

/** The list as far as it came. */
async function expectFirstPage(page: Page) {
  await expectRow(page, 'build-103');
  await expect(page.getByText('1–20 of 100')).toBeVisible();
}

/** What stands above the rows, which may take some tries. */
async function expectNote(page: Page, text: string) {
  const note = page.getByRole('alert').filter({ hasText: 'The list' });
  await expect(note).toHaveText(text, { timeout: 20_000 });
}

/** The whole list, with all that stands beside it. */
async function expectAll(page: Page) {
  await expect(
    page.getByText('myregistry.azurecr.io · 103 tags', { exact: true }),
  ).toBeVisible();
  await expectRow(page, 'build-103');
  await expect(page.getByRole('alert')).toHaveCount(0);
}

function mend(repository: RepositoryRecord) {
  repository.behaviour = undefined;
}

for (const [name, problem] of [
  ['dropped', 'Backstage cannot reach the registry'],
  ['cut-unnoticed', 'The answer cannot be read'],
  ['gzip', 'The answer cannot be read'],
  ['web-page', 'A web page came back, not the registry’s answer'],
]) {
  test(`the list goes on by itself once it has passed: ${name}`, async ({
    page,
    backstage,
  }) => {
    await page.clock.install();
    await openTab(page, `fault-${name}`);
    await expectNote(
      page,
      `The list is incomplete: ${problem}The page tries again by itself.Go on`,
    );
    await expectFirstPage(page);
    await keepScreenshot(page, `fault-${name}`);
    mend(backstage.repository(`testing/${name}`));
    await page.clock.fastForward(PAUSE);
    await expectAll(page);
  });
}

for (const [name, fault] of [
  ['byte-by-byte', 'comes byte by byte'],
  ['no-gzip', 'is said to be gzip and is none'],
  ['text-type', 'is called a web page'],
  ['image-type', 'is called a picture'],
]) {
  test(`a page is read that ${fault}`, async ({ page, backstage: _ }) => {
    await openTab(page, `fault-${name}`);
    await expectAll(page);
  });
}

test('a page that does not come to its end is given up', async ({
  page,
  backstage,
}) => {
  await page.clock.install();
  const asked = page.waitForRequest(/_tags\?.*orderby=timedesc.*last=/);
  await openTab(page, 'fault-too-slow');
  await asked;
  await page.clock.fastForward(30_000);
  await expectNote(
    page,
    'The list is incomplete: The registry did not answer in timeThe page tries again by itself.Go on',
  );
  await expectFirstPage(page);
  await keepScreenshot(page, 'fault-too-slow');
  mend(backstage.repository('testing/too-slow'));
  await page.clock.fastForward(PAUSE);
  await expectAll(page);
});

test('a page that is cut short is asked for again', async ({
  page,
  backstage,
}) => {
  await openTab(page, 'fault-cut');
  // The backend leaves the connection open for a while after such an answer.
  await expect(
    page.getByText(' · The last try failed. The next one follows by itself.'),
  ).toBeVisible();
  await expectFirstPage(page);
  await keepScreenshot(page, 'fault-cut');
  mend(backstage.repository('testing/cut'));
  await expectAll(page);
});

test('of a web page in the place of the list only the beginning is kept', async ({
  page,
  backstage,
}) => {
  backstage.repository('team/api').behaviour = {
    kind: 'answer',
    status: 200,
    contentType: 'text/html',
    body: '<h1>Gateway</h1>'.padEnd(10 * 1024 * 1024, '<p>Sign in</p>'),
  };
  await openTab(page, 'api');
  const panel = page.getByRole('alert');
  await expect(panel).toContainText(
    'A web page came back, not the registry’s answer',
  );
  await expect(panel).toContainText('The page tries again by itself.');
  await panel.getByText('What was answered').click();
  const answer = panel.getByText('<h1>Gateway</h1>');
  expect(await answer.innerText()).toHaveLength(2_000);
  await keepScreenshot(page, 'fault-10-mb');
});

for (const [name, requests, fault] of [
  ['endless', 31, 'has no end'],
  ['circle', 2, 'leads to itself'],
] as const) {
  test(`a list that ${fault} is not followed for ever`, async ({
    page,
    backstage: _,
  }) => {
    const asked = watchRequests(page, PAGES);
    await openTab(page, `fault-${name}`);
    await expectNote(
      page,
      'The list is incomplete: The answer is not what the registry should sayGo on',
    );
    await expectRow(page, 'build-103');
    await keepScreenshot(page, `fault-${name}`);
    expect(asked).toHaveLength(requests);
  });
}

const SLOW_DOWN =
  'myregistry.azurecr.io · The registry asks to slow down: everybody in Backstage shares its limits. Reading goes on by itself.';

test('a registry that asks for a long pause gets it', async ({
  page,
  backstage,
}) => {
  await page.clock.install();
  const asked = watchRequests(page, PAGES);
  await openTab(page, 'fault-long-pause');
  await expect(page.getByText(SLOW_DOWN, { exact: true })).toBeVisible();
  await expectFirstPage(page);
  await keepScreenshot(page, 'fault-long-pause');
  mend(backstage.repository('testing/long-pause'));
  await page.clock.fastForward(110_000);
  expect(asked).toHaveLength(2);
  await page.clock.fastForward(10_000);
  await expectAll(page);
  expect(asked).toHaveLength(3);
});

for (const [what, skew, pause, newest] of [
  ['behind', -3 * DAY, 5 * 60_000, /^[A-Z][a-z]+ \d+, \d{4}, /],
  ['ahead', 3 * DAY, 1_000, /^3 days ago, /],
] as const) {
  test(`a pause until a time ends though the clock is ${what}`, async ({
    page,
    backstage,
  }) => {
    await page.clock.install({ time: Date.now() + skew });
    await openTab(page, 'fault-pause-until');
    await expect(page.getByText(SLOW_DOWN, { exact: true })).toBeVisible();
    await expectFirstPage(page);
    const row = page.getByRole('row').filter({ hasText: 'build-103' });
    await expect(row.getByRole('time').first()).toHaveText(newest);
    await keepScreenshot(page, `fault-clock-${what}`);
    mend(backstage.repository('testing/pause-until'));
    await page.clock.fastForward(pause);
    await expectAll(page);
  });
}
