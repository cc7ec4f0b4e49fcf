import { ANSWERS_KEPT_FOR, KeepingStorage, KeptAnswers } from './keptAnswers';

const KEY = ['referrers', 'dev', '', 'team/api', 'sha256:1', 'user:a'] as const;
const NAME = `acr.kept:${JSON.stringify(KEY)}`;
const ANSWER = { items: ['one'] };

const kept = () => new KeptAnswers(() => window.localStorage);

function keyOf(repository: string, digest: string) {
  return ['referrers', 'dev', '', repository, digest, 'user:a'] as const;
}

/** What a storage holds, in characters. */
function charactersOf(storage: Storage) {
  return Object.entries(storage).reduce(
    (sum, [name, text]) => sum + name.length + text.length,
    0,
  );
}

beforeEach(() => {
  window.localStorage.clear();
  jest.useFakeTimers({ now: Date.parse('2026-11-30T09:00:00Z') });
});
afterEach(() => {
  jest.useRealTimers();
  window.localStorage.clear();
});

it('keeps an answer for ten minutes, for other pages, too', () => {
  kept().keep(KEY, ANSWER);
  jest.advanceTimersByTime(ANSWERS_KEPT_FOR - 1);
  expect(kept().read(KEY)).toEqual(ANSWER);
  jest.advanceTimersByTime(1);
  expect(kept().read(KEY)).toBeUndefined();
});

it.each([
  ['another user', [...KEY.slice(0, -1), 'user:b']],
  ['another registry', ['referrers', 'prod', ...KEY.slice(2)]],
  ['another digest', [...KEY.slice(0, 4), 'sha256:2', 'user:a']],
])('says nothing to %s', (_what, [first, ...others]) => {
  kept().keep(KEY, ANSWER);
  expect(kept().read([first, ...others])).toBeUndefined();
});

it('forgets what begins alike, and nothing else', () => {
  const answers = kept();
  const [mine, other, longer] = [
    keyOf('team/api', 'sha256:1'),
    keyOf('team/web', 'sha256:1'),
    keyOf('team/api","x', 'sha256:1'),
  ];
  [mine, other, longer].forEach(key => answers.keep(key, ANSWER));
  window.localStorage.setItem('acr/hiddenColumns', '[]');
  answers.forget(['referrers', 'dev', '', 'team/api']);
  expect(answers.read(mine)).toBeUndefined();
  expect(answers.read(other)).toEqual(ANSWER);
  expect(answers.read(longer)).toEqual(ANSWER);
  answers.forget(other);
  expect(answers.read(other)).toBeUndefined();
  expect(window.localStorage.getItem('acr/hiddenColumns')).toBe('[]');
});

describe('is bounded:', () => {
  it('the oldest of 500 answers makes room', () => {
    const answers = kept();
    for (let at = 0; at <= 500; at += 1) {
      answers.keep(keyOf('team/api', `sha256:${at}`), ANSWER);
      jest.advanceTimersByTime(1);
    }
    expect(window.localStorage).toHaveLength(500);
    expect(answers.read(keyOf('team/api', 'sha256:0'))).toBeUndefined();
    expect(answers.read(keyOf('team/api', 'sha256:1'))).toEqual(ANSWER);
    expect(answers.read(keyOf('team/api', 'sha256:500'))).toEqual(ANSWER);
  });

  it('a million characters are kept', () => {
    const answers = kept();
    const large = 'x'.repeat(90_000);
    for (let at = 0; at < 15; at += 1) {
      answers.keep(keyOf('team/api', `sha256:${at}`), large);
      jest.advanceTimersByTime(1);
    }
    expect(window.localStorage).toHaveLength(11);
    expect(charactersOf(window.localStorage)).toBeLessThan(1_000_000);
    expect(answers.read(keyOf('team/api', 'sha256:14'))).toBe(large);
  });

  it('an answer that is large by itself is not kept', () => {
    kept().keep(KEY, 'x'.repeat(100_000));
    expect(window.localStorage).toHaveLength(0);
  });

  it('what is too old goes with the next answer', () => {
    kept().keep(KEY, ANSWER);
    jest.advanceTimersByTime(ANSWERS_KEPT_FOR);
    kept().keep(keyOf('team/web', 'sha256:1'), ANSWER);
    expect(window.localStorage.getItem(NAME)).toBeNull();
    expect(window.localStorage).toHaveLength(1);
  });
});

it.each([
  ['nothing', ''],
  ['no time', '{"items":[]}'],
  ['no answer', `${Date.parse('2026-11-30T09:00:00Z')} `],
  ['half an answer', `${Date.parse('2026-11-30T09:00:00Z')} {"items":`],
  ['a time to come', `${Date.parse('2026-11-30T09:00:01Z')} {"items":[]}`],
  ['a time of very many digits', `${'9'.repeat(400)} {"items":[]}`],
  [
    'more than is kept of one',
    `${Date.parse('2026-11-30T09:00:00Z')} "${'x'.repeat(100_000)}"`,
  ],
])('takes %s for nothing', (_what, text) => {
  window.localStorage.setItem(NAME, text);
  expect(kept().read(KEY)).toBeUndefined();
});

describe('what the storage does not take', () => {
  function refuse(): never {
    throw new DOMException('No', 'QuotaExceededError');
  }
  const FULL: KeepingStorage = {
    getItem: () => null,
    setItem: refuse,
    removeItem: () => {},
  };

  it.each<[string, () => KeepingStorage]>([
    ['as it is full', () => FULL],
    ['as it is forbidden', refuse],
    [
      'as nothing of it works',
      () => ({ ...FULL, getItem: refuse, removeItem: refuse }),
    ],
  ])('is kept as long as the page: %s', (_why, storage) => {
    const answers = new KeptAnswers(storage);
    answers.keep(KEY, ANSWER);
    expect(answers.read(KEY)).toEqual(ANSWER);
    expect(new KeptAnswers(storage).read(KEY)).toBeUndefined();
    answers.forget(['referrers', 'dev', '', 'team/api']);
    expect(answers.read(KEY)).toBeUndefined();
  });

  it('is bounded, too', () => {
    const answers = new KeptAnswers(() => FULL);
    for (let at = 0; at <= 500; at += 1) {
      answers.keep(keyOf('team/api', `sha256:${at}`), ANSWER);
      jest.advanceTimersByTime(1);
    }
    expect(answers.read(keyOf('team/api', 'sha256:0'))).toBeUndefined();
    expect(answers.read(keyOf('team/api', 'sha256:1'))).toEqual(ANSWER);
  });
});
