/** Whether what is ours looks as the catalog's own does beside it, in both systems. */
import { Locator, Page } from '@playwright/test';
import { keepLooks } from './looks';
import { expect, pathOf, test } from './sandbox';

const THEMES = ['light', 'dark'] as const;

/** How some of an element's style is computed. */
function styleOf(element: Locator, names: readonly string[]) {
  return element.evaluate((found, of) => {
    const style = window.getComputedStyle(found);
    return of.map(name => `${name}: ${style.getPropertyValue(name)}`);
  }, names);
}

const TEXT = [
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'text-decoration-line',
];
const GROUND = [
  'background-color',
  'border-radius',
  'border-top-width',
  'box-shadow',
];

function cardOf(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return { heading, ground: heading.locator('xpath=ancestor::article[1]') };
}

async function leftOf(element: Locator): Promise<number> {
  return (await element.boundingBox())!.x;
}

/** How far the title stands from the left of its card. */
async function indentOf({ heading, ground }: ReturnType<typeof cardOf>) {
  return (await leftOf(heading)) - (await leftOf(ground));
}

for (const theme of THEMES) {
  test(`the card looks as those beside it, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    await page.goto(pathOf('service', ''));
    const link = page.getByRole('link', { name: 'edge', exact: true });
    await expect(link).toBeVisible();
    const ours = cardOf(page, 'Container images');
    const theirs = cardOf(page, 'Links');
    expect(await styleOf(ours.heading, TEXT)).toEqual(
      await styleOf(theirs.heading, TEXT),
    );
    expect(await styleOf(ours.ground, GROUND)).toEqual(
      await styleOf(theirs.ground, GROUND),
    );
    expect(await indentOf(ours)).toBe(await indentOf(theirs));

    const all = page.getByRole('link', { name: 'All images' });
    const dashboard = page.getByRole('link', { name: 'Dashboard' });
    await expect(dashboard).toBeVisible();
    expect(await styleOf(all, TEXT)).toEqual(await styleOf(dashboard, TEXT));
  });

  test(`the page of the registries looks as the catalog’s, ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme });
    const titles = [];
    for (const [path, title] of [
      ['/acr', 'Container registries'],
      ['/catalog', 'Backstage Catalog'],
    ]) {
      await page.goto(path);
      const heading = page.getByRole('heading', { name: title, exact: true });
      await expect(heading).toBeVisible();
      const box = await heading.boundingBox();
      titles.push({
        style: await styleOf(heading, TEXT),
        at: [box?.x, box?.y, box?.height],
        level: await heading.evaluate(({ tagName }) => tagName),
      });
    }
    expect(titles[0]).toEqual(titles[1]);
  });
}

test('the card and the catalog’s stand in one picture', async ({ page }, {
  project,
}) => {
  await keepLooks(page, `neighbours-${project.name}`, async () => {
    await page.goto(pathOf('service', ''));
    await expect(
      page.getByRole('link', { name: 'edge', exact: true }),
    ).toBeVisible();
    await expect(page.getByText('About', { exact: true })).toBeVisible();
  });
});
