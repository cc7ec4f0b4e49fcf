/** How often many users have the registry list what is attached to images. */
import type { Page } from 'playwright-core';
import { Place, visit } from '../browser';
import type {} from '../crowd';
import { Measure, Result } from './types';

/** As many users as there are; in short there are no more than ten. */
const USERS = [1, 10, 100];
/** As many are there without what is measured, whatever their number. */
const USERS_ANEW = 10;
/** What each of them opens, and then once more. */
const TABS = ['visited-1', 'visited-2', 'visited-3', 'visited-4', 'visited-5'];

/** Lets users open tabs, each with an empty storage at first. */
export const measureReferrers: Measure = async (place, runs) => {
  const numbers = runs > 1 ? USERS : USERS.slice(0, -1);
  const kept = await countLists(place, Math.max(...numbers), true);
  const anew = await countLists(place, USERS_ANEW, false);
  return numbers.map((users): Result => {
    const shown = Math.min(users, USERS_ANEW);
    const times = users / shown;
    return {
      what: `Lists of what is attached: ${users} user${
        users > 1 ? 's' : ''
      }, five tabs each, all opened twice`,
      ours: kept[users - 1],
      baseline: {
        name:
          times > 1
            ? `all rows anew, ${times} × ${shown} users`
            : 'all rows anew',
        value: anew[shown - 1] * times,
      },
      unit: '',
      limit: { timesBaseline: 0.5 },
    };
  });
};

/**
 * Counts the lists that were asked for by the first user, the first two and so on.
 *
 * @param keeps - whether answers are kept, and rows are asked for by what is in view
 */
async function countLists(
  place: Place,
  users: number,
  keeps: boolean,
): Promise<number[]> {
  const { page, close } = await visit(place, '/crowd');
  if (!keeps) {
    await page.evaluate(() =>
      Reflect.deleteProperty(window, 'IntersectionObserver'),
    );
  }
  const counts: number[] = [];
  for (let at = 1; at <= users; at++) {
    await page.evaluate(() => window.localStorage.clear());
    for (const repository of [...TABS, ...TABS]) {
      await openTab(page, repository, keeps ? `user:default/${at}` : undefined);
    }
    counts.push(await page.evaluate(() => window.crowd.lists));
  }
  await close();
  return counts;
}

/** Opens a tab in a page of its own, and waits until everything in view is read. */
async function openTab(page: Page, repository: string, user?: string) {
  const tab = { repository, user };
  const opened = await page.evaluate(next => window.crowd.open(next), tab);
  const sight = { row: `[data-opened="${opened}"] tbody tr`, hasAll: !user };
  await page.waitForFunction(({ row: rowOf, hasAll }) => {
    const rows = [...document.querySelectorAll(rowOf)].filter(row => {
      const { top, bottom } = row.getBoundingClientRect();
      return hasAll || (top < window.innerHeight && bottom > 0);
    });
    return (
      window.crowd.awaited === 0 &&
      rows.length > 0 &&
      rows.every(row => !row.querySelector('[title="Reading the reports"]'))
    );
  }, sight);
}
