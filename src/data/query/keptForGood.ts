/** How what is named by its digest is kept: it never becomes another. */
export const KEPT_FOR_GOOD = { staleTime: Infinity, gcTime: Infinity } as const;
