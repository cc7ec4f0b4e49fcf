import { QueryClientProvider } from '@tanstack/react-query';
import { PropsWithChildren } from 'react';
import { queryClientOf } from './queryClient';
import { useAcrApi } from './useAcrApi';

/** Gives what stands below it the cache of the client that they read by. */
export function AcrQueryProvider({ children }: PropsWithChildren<{}>) {
  return (
    <QueryClientProvider client={queryClientOf(useAcrApi())}>
      {children}
    </QueryClientProvider>
  );
}
