import {
  FetchQueryOptions,
  QueryClient,
  QueryKey,
} from '@tanstack/react-query';
import { BudgetSpent, ReadingBudget } from './readingBudget';

/** How something is read that is known for some time. */
type KeptQuery<T, K extends QueryKey> = FetchQueryOptions<T, Error, T, K> & {
  staleTime: number;
};

/**
 * Fetches something, as `fetchQuery` does, if there is room for it. What is known
 * already, or on its way to somebody else, costs nothing.
 *
 * @param bytes - as many as are to come, as far as that is told beforehand
 * @throws a {@link BudgetSpent} if there is no room
 */
export async function fetchWithin<T, K extends QueryKey>(
  client: QueryClient,
  budget: ReadingBudget,
  query: KeptQuery<T, K>,
  bytes = 0,
): Promise<T> {
  if (isToBeAsked(client, query) && !budget.take(bytes)) {
    throw new BudgetSpent();
  }
  return client.fetchQuery(query);
}

/** The same for what is fetched whether there is room or not. */
export async function fetchAnyway<T, K extends QueryKey>(
  client: QueryClient,
  budget: ReadingBudget,
  query: KeptQuery<T, K>,
): Promise<T> {
  if (isToBeAsked(client, query)) {
    budget.charge();
  }
  return client.fetchQuery(query);
}

function isToBeAsked<T, K extends QueryKey>(
  client: QueryClient,
  { queryKey, staleTime }: KeptQuery<T, K>,
): boolean {
  const known = client.getQueryCache().find({ queryKey });
  return (
    known === undefined ||
    (known.state.fetchStatus !== 'fetching' && known.isStaleByTime(staleTime))
  );
}
