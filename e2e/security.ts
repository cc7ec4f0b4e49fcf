/** What tests of what is told of the security of images share. */
import { expect, Page } from '@playwright/test';
import { copyButton, expectRow } from './sandbox';

/** What is told of a tag, in the table and on the image's page. */
export type ToldState = [tag: string, words: RegExp[]];

/** A count, as `2 critical`, `2 C` or `Critical 2`. */
export function count(number: number, severity: string): RegExp {
  const [letter] = severity;
  return new RegExp(
    `(^|\\D)${number} (${severity}|${letter})|${severity}:? ?${number}(\\D|$)`,
    'i',
  );
}

/** Looks at the row of each tag; in the end no row is filtered out. */
export async function expectRowsToSay(
  page: Page,
  states: readonly ToldState[],
) {
  const filter = page.getByRole('searchbox', {
    name: 'Filter by tag or digest',
  });
  for (const [tag, words] of states) {
    await filter.fill(tag);
    await expectRow(page, tag);
    const row = page.getByRole('row').filter({ has: copyButton(page, tag) });
    for (const word of words) {
      await expect(
        row.getByRole('cell').filter({ hasText: word }),
      ).not.toHaveCount(0);
    }
  }
  await filter.fill('');
}
