/** What the browser tests share: the sandbox's pages, and a watch on errors. */
import { expect, Page, test as base } from '@playwright/test';
import { resolve } from 'path';
import { SANDBOXES } from './sandboxes';

/** Fails a test during which the page threw. */
export const test = base.extend<{ thrown: Error[] }>({
  thrown: [
    async ({ page }, use) => {
      const thrown: Error[] = [];
      page.on('pageerror', error => thrown.push(error));
      await use(thrown);
      expect(thrown).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Where a component of the sandbox is. */
export function pathOf(component: string, tab = 'acr'): string {
  return `/catalog/default/component/${component}/${tab}`;
}

/** Where the backend of a project's sandbox is. */
export function backendOf({ name }: { name: string }): string {
  const { backendPort } = SANDBOXES.find(sandbox => sandbox.name === name)!;
  return `http://localhost:${backendPort}`;
}

/** Opens the ACR tab of a component of the sandbox. */
export async function openTab(page: Page, component: string) {
  await page.goto(pathOf(component));
}

/** A tab of the entity page: a link in the new frontend system. */
export function tabOf(page: Page, name: string) {
  return page
    .getByRole('tab', { name, exact: true })
    .or(page.getByRole('main').getByRole('link', { name, exact: true }));
}

/** Waits until a tag's row is there. */
export async function expectRow(page: Page, tag: string) {
  await expect(copyButton(page, tag)).toBeVisible();
}

/** The button that copies the digest of a tag. */
export function copyButton(page: Page, tag: string) {
  return page.getByRole('button', {
    name: `Copy the digest of ${tag}`,
    exact: true,
  });
}

/** The tags of the rows on screen, in order. */
export async function shownTags(page: Page): Promise<string[]> {
  const label = 'Copy the digest of ';
  const buttons = page.getByRole('button', { name: new RegExp(`^${label}`) });
  const names = await buttons.evaluateAll(all =>
    all.map(button => button.getAttribute('aria-label') ?? ''),
  );
  return names.map(name => name.slice(label.length));
}

/** Notes every request to the registry's proxy endpoint, or some of them. */
export function watchRequests(page: Page, path = /./): string[] {
  const requests: string[] = [];
  page.on('request', request => {
    if (request.url().includes('/api/proxy/acr/') && path.test(request.url())) {
      requests.push(request.url());
    }
  });
  return requests;
}

/** Keeps a picture of the page, to be looked at. */
export async function keepScreenshot(page: Page, name: string) {
  await page.screenshot({
    path: resolve(__dirname, 'screenshots', `${name}.png`),
    animations: 'disabled',
  });
}

/**
 * Waits until all rows are read, showing one after the other: they are read when they
 * are in view. What is above the table is in view then.
 */
export async function seeAllRead(page: Page) {
  const rows = page.locator('tbody tr');
  await expect(async () => {
    for (const row of await rows.all()) {
      await row.scrollIntoViewIfNeeded();
    }
    expect(await page.getByText('…', { exact: true }).count()).toBe(0);
  }).toPass();
  await rows.evaluateAll(([row]) => {
    for (
      let around = row?.parentElement;
      around;
      around = around.parentElement
    ) {
      around.scrollTop = 0;
    }
  });
}
