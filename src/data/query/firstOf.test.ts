/** @jest-environment node */
import { firstOf } from './firstOf';

it('asks for no second page', async () => {
  const asked: number[] = [];
  async function* pages() {
    for (const page of [1, 2]) {
      asked.push(page);
      yield page;
    }
  }
  expect(await firstOf(pages())).toBe(1);
  expect(asked).toEqual([1]);
});

it('says so if there is none', async () => {
  async function* pages(): AsyncGenerator<number> {}
  await expect(firstOf(pages())).rejects.toThrow('The client listed no page');
});
