/** @jest-environment node */
import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { keepFew } from './keepFew';
import { queryKeys } from './queryKeys';

function makeClient() {
  const client = new QueryClient();
  const open = (from: number, to: number) => {
    for (let at = from; at <= to; at++) {
      client.setQueryData(queryKeys.tags(`team/${at}`), 'tags');
      client.setQueryData(queryKeys.manifest(`team/${at}`, 'sha256:0'), 'one');
      keepFew(client, `team/${at}`);
    }
  };
  const kept = () => client.getQueryCache().getAll().length;
  return { client, open, kept };
}

it('forgets what was read of the repository opened first', () => {
  const { client, open, kept } = makeClient();
  client.setQueryData(queryKeys.repositories, 'names');
  open(1, 20);
  expect(kept()).toBe(1 + 20 * 2);
  open(21, 21);
  expect(kept()).toBe(1 + 20 * 2);
  expect(client.getQueryData(queryKeys.tags('team/1'))).toBeUndefined();
  expect(client.getQueryData(queryKeys.tags('team/2'))).toBe('tags');
  expect(client.getQueryData(queryKeys.repositories)).toBe('names');
});

it('keeps one that was opened again', () => {
  const { client, open } = makeClient();
  open(1, 20);
  keepFew(client, 'team/1');
  open(21, 21);
  expect(client.getQueryData(queryKeys.tags('team/1'))).toBe('tags');
  expect(client.getQueryData(queryKeys.tags('team/2'))).toBeUndefined();
});

it('keeps what is on screen', () => {
  const { client, open } = makeClient();
  open(1, 1);
  const observer = new QueryObserver(client, {
    queryKey: queryKeys.tags('team/1'),
    enabled: false,
  });
  const leave = observer.subscribe(() => {});
  open(2, 50);
  expect(client.getQueryData(queryKeys.tags('team/1'))).toBe('tags');
  leave();
});
