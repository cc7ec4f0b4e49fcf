/** The page that compares two images, as a user goes about it. */
import { renderInTestApp } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeAcrApi } from 'backstage-plugin-acr-testing/fakes';
import { pageOf } from './renderPage';

/** What stands over the comparison. */
export const HEADING = 'team/api: 1.4.3 → 1.4.4';

/** Comes to the page by an address with this query. */
export async function visit(api: FakeAcrApi, query: string) {
  await renderInTestApp(pageOf(api, 'team/api'), {
    routeEntries: [`/?${query}`],
  });
  return userEvent.setup();
}

/** Comes to the comparison; the query may have more, from `&` on. */
export async function openComparison(api: FakeAcrApi, more = '') {
  const query = `acr-image=1.4.4&acr-compare=1.4.3${more}`;
  const user = await visit(api, query);
  await screen.findByRole('heading', { name: HEADING });
  return user;
}

/** A part of the page. */
export function region(name: string) {
  return screen.findByRole('region', { name });
}

/** What the summary says, by its names, once all is read. */
export async function summary() {
  const section = await region('Summary');
  await waitFor(() => expect(section).not.toHaveTextContent('…'));
  const names = within(section).queryAllByRole('term');
  const values = within(section).queryAllByRole('definition');
  return Object.fromEntries(
    names.map(({ textContent }, index) => [
      textContent,
      values[index].textContent?.replaceAll(', Opens in a new window', ''),
    ]),
  );
}

/** The cells of a table, row by row. */
export async function rowsOf(name: string) {
  const table = await screen.findByRole('table', { name });
  return within(table)
    .getAllByRole('row')
    .map(row => Array.from(row.children).map(cell => cell.textContent));
}
