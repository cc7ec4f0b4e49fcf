import { Page } from '@playwright/test';

// What is due to what every Backstage app is made of.
const OF_BACKSTAGE = [
  // The rows of core-components' Table.
  /Support for defaultProps will be removed from (memo|function) components .*(Connect\(Droppable\)|MTable\w+)/s,
  // The buttons of Material UI 4, and the logo that the template has in its sidebar.
  /^Warning: findDOMNode is deprecated .*at (ButtonBase|SidebarLogo) \(/s,
  // The settings look for the guest in the catalog, which knows none.
  /404 \(Not Found\) \(\S+\/catalog\/entities\/by-name\/user\/development\/guest\)$/,
];

/**
 * Notes what the page complains of: what it throws, what it writes to the console
 * as an error, and what the proxy refuses.
 */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', error => complaints.push(String(error)));
  page.on('console', message => {
    const text = `${message.text()} (${message.location().url})`;
    if (
      message.type() === 'error' &&
      !OF_BACKSTAGE.some(pattern => pattern.test(text))
    ) {
      complaints.push(text);
    }
  });
  page.on('response', response => {
    if (response.url().includes('/api/proxy/') && !response.ok()) {
      complaints.push(`${response.status()} ${response.url()}`);
    }
  });
  return complaints;
}
