/** Which host commands name where the configuration tells none. */
import { Page } from '@playwright/test';
import { expectSettled, openImage, region } from './imagePage';
import { keepLooks } from './looks';
import { expect, openTab, test } from './sandbox';

const WHY =
  /^The commands are not shown, .* calls itself images\.example\.com,/;

/** Takes the registries from the configuration, before the app reads that. */
async function withoutRegistries(page: Page) {
  await page.addInitScript(() =>
    document.addEventListener(
      'readystatechange',
      () => {
        const script = document.querySelector(
          'script[type="backstage.io/config"]',
        );
        const configs = JSON.parse(script?.textContent ?? '[]');
        configs.forEach((config: { data: { acr?: object } }) => {
          delete config.data.acr;
        });
        script?.replaceChildren(JSON.stringify(configs));
      },
      { once: true },
    ),
  );
}

test.beforeEach(async ({ page }) => {
  await withoutRegistries(page);
  await page.route(/\/api\/proxy\/acr\/api\//, async route => {
    const response = await route.fetch();
    const text = await response.text();
    const body = text.replaceAll('myregistry.azurecr.io', 'images.example.com');
    await route.fulfill({ response, body });
  });
});

test('an empty repository tells why it has no commands', async ({ page }) => {
  const show = async () => {
    await openTab(page, 'empty');
    await expect(page.getByRole('note')).toHaveText(WHY);
  };
  await keepLooks(page, 'no-commands-empty', show);
  await expect(page.getByText(/docker push/)).toHaveCount(0);
});

test('an image’s page tells why it has no commands', async ({ page }) => {
  const show = async () => {
    await openImage(page, 'scans', 'not-scanned');
    await expectSettled(page);
    for (const part of ['Pull', 'Security', 'Packages']) {
      await expect(region(page, part).getByText(WHY)).toBeVisible();
    }
  };
  // Tall enough for the whole page.
  await keepLooks(page, 'no-commands-image', show, { height: 2_600 });
  await expect(page.getByText(/docker pull|trivy|oras|syft/)).toHaveCount(0);
});
