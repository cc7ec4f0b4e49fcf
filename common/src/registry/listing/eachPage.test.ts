/** @jest-environment node */
import { eachPage } from './eachPage';

const PAGES: Record<string, { items: string[]; next?: string }> = {
  first: { items: ['a', 'b'], next: 'second' },
  second: { items: ['c'], next: 'third' },
  third: { items: [] },
};

function reader() {
  return jest.fn(async (cursor: string = 'first') => PAGES[cursor]);
}

it('reads a list to its end', async () => {
  const read = reader();
  const items: string[] = [];
  for await (const page of eachPage(read)) {
    items.push(...page.items);
  }
  expect(items).toEqual(['a', 'b', 'c']);
  expect(read.mock.calls).toEqual([[undefined], ['second'], ['third']]);
});

it('reads no page that nobody asks for', async () => {
  const read = reader();
  for await (const page of eachPage(read)) {
    expect(page.items).toEqual(['a', 'b']);
    break;
  }
  expect(read).toHaveBeenCalledTimes(1);
});

it('fails as a page does', async () => {
  const read = reader().mockRejectedValueOnce(new Error('The user left'));
  await expect(eachPage(read).next()).rejects.toThrow('The user left');
});
