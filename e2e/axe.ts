/** What axe says of a page, in sentences that name rule, page and element. */
import { AxeBuilder } from '@axe-core/playwright';
import { Page } from '@playwright/test';

/** What the app puts around the plugin's pages: nothing can be done about it here. */
const SHELL = [
  // The sidebar, and what stands in its place where there is little room: links
  // without a name.
  'nav[aria-label="sidebar nav"]',
  '[data-testid="mobile-sidebar-root"]',
  // The name of the plugin that a page belongs to, outside of all landmarks.
  '.bui-PluginHeader',
  // The catalog's card about an entity: in an app of the old system nothing has the
  // second level before its title, which has the third.
  'article:has([title="Edit Metadata"])',
];

/** A menu or a list of choices that is open above the page. */
const POPUP = 'body > [role="presentation"]';

/**
 * Checks what is to be seen, by all rules that axe has on by default: WCAG 2.x, A
 * and AA, and its best practices.
 *
 * @param name - what the page is called in the sentences
 * @returns a sentence for each element that breaks a rule
 */
export async function violationsOn(
  page: Page,
  name: string,
): Promise<string[]> {
  // Without the other mode’s second page: there are no frames here.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  if (await page.locator(POPUP).count()) {
    // All else is hidden from everybody while it is open. Material UI puts it at
    // the end of the body, as is usual, outside of the landmarks: the rule knows
    // dialogs as content of their own, but no menus.
    axe.include(POPUP).disableRules('region');
  } else {
    SHELL.forEach(part => axe.exclude(part));
  }
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${name}: ${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}
