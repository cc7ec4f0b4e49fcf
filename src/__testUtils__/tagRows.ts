import { screen } from '@testing-library/react';

/**
 * How each row of a table of tags is known. It is looked for by its label alone:
 * to tell the name of everything that has a role takes jsdom longer than the rest
 * of a test.
 */
const COPY = 'Copy the digest of ';
const OF_ANY_TAG = new RegExp(`^${COPY}`);

/** Waits until the first rows are there. */
export async function findRows(): Promise<void> {
  await screen.findAllByLabelText(OF_ANY_TAG);
}

/** The tags of the rows on screen, in order. */
export function shownTags(): string[] {
  return screen
    .queryAllByLabelText(OF_ANY_TAG)
    .map(button => button.getAttribute('aria-label')!.slice(COPY.length));
}

/** The rows on screen, of whichever repository. */
export function shownRows(): HTMLElement[] {
  return screen
    .queryAllByLabelText(OF_ANY_TAG)
    .map(button => button.closest('tr')!);
}

/** The row of a tag that is there once. */
export function rowOf(tag: string): HTMLElement {
  return screen.getByLabelText(COPY + tag).closest('tr')!;
}
