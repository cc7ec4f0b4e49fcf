/** @jest-environment node */
import { ReadingBudget } from './readingBudget';

const { signal } = new AbortController();

/** How often a request of so many bytes may be sent. */
function countTakes(budget: ReadingBudget, bytes = 0): number {
  let count = 0;
  while (budget.take(bytes)) {
    count += 1;
  }
  return count;
}

it('has room for as many requests', () => {
  expect(countTakes(new ReadingBudget({ requests: 3, bytes: 0 }))).toBe(3);
});

it('has room for as many bytes, and then for what is smaller', () => {
  const budget = new ReadingBudget({ requests: 9, bytes: 25 });
  expect(countTakes(budget, 10)).toBe(2);
  expect(budget.take(5)).toBe(true);
  expect(budget.take(1)).toBe(false);
  expect(budget.take()).toBe(true);
});

it('takes nothing for what is refused', () => {
  const budget = new ReadingBudget({ requests: 1, bytes: 5 });
  expect(budget.take(6)).toBe(false);
  expect(budget.take(5)).toBe(true);
});

it('counts what is sent in any case, though there is no room for it', () => {
  const budget = new ReadingBudget({ requests: 2, bytes: 5 });
  budget.charge(7);
  budget.charge();
  budget.charge();
  expect(budget.take()).toBe(false);
});

it('begins anew', () => {
  const budget = new ReadingBudget({ requests: 2, bytes: 9 });
  countTakes(budget, 4);
  budget.renew();
  expect(countTakes(budget, 4)).toBe(2);
});

describe('in turn', () => {
  /** Reads for some things, and tells which have begun; they wait for `answer`. */
  function readFor(
    budget: ReadingBudget,
    keys: string[],
    answer: Promise<unknown>,
  ) {
    const begun: string[] = [];
    const reads = keys.map(key =>
      budget.inTurn(key, signal, () => {
        begun.push(key);
        return answer;
      }),
    );
    return { begun, done: Promise.all(reads) };
  }

  it('reads for four things at a time, in the order in which they came', async () => {
    const budget = new ReadingBudget({ requests: 1, bytes: 0 });
    let release = (_: unknown) => {};
    const answer = new Promise(resolve => {
      release = resolve;
    });
    const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
    const { begun, done } = readFor(budget, keys, answer);
    await new Promise(resolve => setTimeout(resolve, 0));
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
    release('read');
    expect(await done).toEqual(keys.map(() => 'read'));
    expect(begun).toEqual(keys);
  });

  it('begins anew with what was read for before', async () => {
    const budget = new ReadingBudget({ requests: 2, bytes: 0 });
    const take = async (key: string) =>
      budget.inTurn(key, signal, async () => budget.take());
    expect(await take('a')).toBe(true);
    expect(await take('b')).toBe(true);
    expect(await take('c')).toBe(false);
    expect(await take('a')).toBe(true);
    expect(await take('b')).toBe(true);
    expect(await take('c')).toBe(false);
  });

  it('goes on where an attempt has failed', async () => {
    const budget = new ReadingBudget({ requests: 2, bytes: 0 });
    const failing = async () => {
      budget.take();
      throw new Error('Throttled');
    };
    await expect(budget.inTurn('a', signal, failing)).rejects.toThrow();
    await expect(budget.inTurn('a', signal, failing)).rejects.toThrow();
    expect(budget.take()).toBe(false);
  });

  it('does not begin what is no longer on screen', async () => {
    const budget = new ReadingBudget({ requests: 1, bytes: 0 });
    const read = jest.fn();
    const reason = new Error('The page was turned');
    await expect(
      budget.inTurn('a', AbortSignal.abort(reason), read),
    ).rejects.toBe(reason);
    expect(read).not.toHaveBeenCalled();
  });
});
