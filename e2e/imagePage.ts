/** What tests of an image's page share. */
import { expect, Page } from '@playwright/test';
import { pathOf } from './sandbox';

/** Opens the page of an image by its address. */
export async function openImage(page: Page, component: string, tag: string) {
  await page.goto(`${pathOf(component)}?acr-image=${tag}`);
  await expect(
    page.getByRole('heading', { name: new RegExp(`:${tag}$`) }),
  ).toBeVisible();
}

/** A part of the page. */
export function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true });
}

/** The value of a fact in a part of the page. */
export function fact(page: Page, part: string, name: string) {
  return region(page, part)
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]');
}

/** Everything that is known settles before it is looked at. */
export async function expectSettled(page: Page) {
  await expect(region(page, 'Attached')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expect(region(page, 'Overview')).not.toContainText('…');
}
