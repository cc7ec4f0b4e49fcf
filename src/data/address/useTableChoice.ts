import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useGoInstead, useQuery } from '../../routing';

/** How long the address waits for a user who is still writing, in ms. */
const PAUSE = 300;

const PARAMETERS = {
  filter: 'acr-filter',
  security: 'acr-security',
  sort: 'acr-sort',
  page: 'acr-page',
} as const;

/** What of a table is chosen, as the address has it: of any content. */
export interface TableChoice {
  /** The text that rows have to contain. */
  filter: string;
  /** The name of a choice by security; empty for all rows. */
  security: string;
  /** A column, behind `-` if the highest comes first; empty for the usual order. */
  sort: string;
  /** The page on screen; the first is 0. */
  page: number;
}

/** Changes some of what is chosen: a stable function. */
export type ChangeTable = (change: Partial<TableChoice>) => void;

/**
 * Keeps what of a table is chosen, and has the address say so, without a step to go
 * back: who reloads, or opens a link that somebody shared, finds the same rows.
 */
export function useTableChoice(): [TableChoice, ChangeTable] {
  const query = useQuery();
  const goInstead = useGoInstead();
  const said = useMemo(() => readTableChoice(query), [query]);
  const [choice, setChoice] = useState(said);
  const adopted = useRef(said);
  useEffect(() => {
    // Somebody has gone to an address with another choice, or back to one.
    if (!isSame(said, adopted.current)) {
      adopted.current = said;
      setChoice(said);
    }
  }, [said]);
  useEffect(() => {
    if (isSame(choice, said)) {
      return undefined;
    }
    const timer = setTimeout(() => {
      adopted.current = choice;
      goInstead(`?${withTableChoice(query, choice)}`);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [choice, said, query, goInstead]);
  const change = useCallback(
    (some: Partial<TableChoice>) => setChoice(old => ({ ...old, ...some })),
    [],
  );
  return [choice, change];
}

function isSame(a: TableChoice, b: TableChoice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function readTableChoice(query: URLSearchParams): TableChoice {
  const page = Number(query.get(PARAMETERS.page) ?? 1);
  return {
    filter: query.get(PARAMETERS.filter) ?? '',
    security: query.get(PARAMETERS.security) ?? '',
    sort: query.get(PARAMETERS.sort) ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page - 1 : 0,
  };
}

/** The query with another choice; what is usual needs no words. */
function withTableChoice(
  query: URLSearchParams,
  { filter, security, sort, page }: TableChoice,
): URLSearchParams {
  const next = withoutTable(query);
  const values: Array<[string, string]> = [
    [PARAMETERS.filter, filter],
    [PARAMETERS.security, security],
    [PARAMETERS.sort, sort],
    [PARAMETERS.page, page > 0 ? String(page + 1) : ''],
  ];
  values
    .filter(([, value]) => value !== '')
    .forEach(([name, value]) => next.set(name, value));
  return next;
}

/** The query for another table, of which nothing is chosen. */
export function withoutTable(query: URLSearchParams): URLSearchParams {
  const others = new URLSearchParams(query);
  Object.values(PARAMETERS).forEach(name => others.delete(name));
  return others;
}
