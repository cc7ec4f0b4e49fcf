/** Lists of which something cannot be read, or that are too long. */
import { keepLooks } from './looks';
import { expect, expectRow, openTab, test } from './sandbox';

test('what cannot be read of lists is counted, and the rest shown', async ({
  page,
}) => {
  await page.route(/\/_(tags|manifests)\?/, async route => {
    const response = await route.fetch();
    const json = await response.json();
    const list = json.tags ?? json.manifests;
    list.splice(1, 0, { name: '../odd', digest: 'none' });
    await route.fulfill({ response, json });
  });
  const show = async () => {
    await openTab(page, 'api');
    await expectRow(page, 'edge');
    await expect(page.getByRole('note')).toHaveText([
      '1 entry of the registry’s answer could not be read and is not shown',
      '1 manifest in the registry’s list could not be read: the size and platform of its tags may be missing',
    ]);
  };
  await keepLooks(page, 'unreadable-entries', show);
  await expect(page.getByText('myregistry.azurecr.io · 42 tags')).toBeVisible();
});

test('of a registry without end the first million names are read', async ({
  page,
}) => {
  test.slow(); // A million takes its time.
  const names = Array.from({ length: 1_000_001 }, (_, at) => `r${at}`);
  names[1] = 'Team/Odd';
  await page.route(/\/_catalog\?/, route =>
    route.fulfill({ json: { repositories: names } }),
  );
  const note = page.getByRole('alert').filter({ hasText: 'The list' });
  const show = async () => {
    await page.goto('/acr?acr-registry=dev');
    await expect(note).toHaveText(
      'The list is incomplete: This list is too long to be read to its end',
      { timeout: 30_000 },
    );
    await expect(page.getByRole('note')).toHaveText(
      '1 entry of the registry’s answer could not be read and is not shown',
    );
  };
  await keepLooks(page, 'too-many-entries', show);
});
