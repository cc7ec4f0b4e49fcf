import { QueryClientProvider } from '@tanstack/react-query';
import { AcrApi, Registry } from 'backstage-plugin-acr-common';
import { createContext, PropsWithChildren, useContext, useMemo } from 'react';
import { queryClientOf } from '../query';
import { useRegistries } from './useRegistries';

interface CurrentRegistry {
  registry: Registry;
  api: AcrApi;
}

const RegistryContext = createContext<CurrentRegistry | undefined>(undefined);

/** Gives what stands below it a registry, its client and that one's cache. */
export function RegistryProvider(
  props: PropsWithChildren<{ registry: Registry }>,
) {
  const { registry, children } = props;
  const api = useRegistries().clientOf(registry);
  const current = useMemo(() => ({ registry, api }), [registry, api]);
  return (
    <RegistryContext.Provider value={current}>
      <QueryClientProvider client={queryClientOf(api)}>
        {children}
      </QueryClientProvider>
    </RegistryContext.Provider>
  );
}

function useCurrentRegistry(): CurrentRegistry {
  const current = useContext(RegistryContext);
  if (!current) {
    throw new Error('There is no RegistryProvider around');
  }
  return current;
}

/** The registry around, if there is one. */
export function useOptionalRegistry(): Registry | undefined {
  return useContext(RegistryContext)?.registry;
}

/** The registry around. Works below a {@link RegistryProvider}. */
export function useRegistry(): Registry {
  return useCurrentRegistry().registry;
}

/** The client of the registry around. Works below a {@link RegistryProvider}. */
export function useAcrApi(): AcrApi {
  return useCurrentRegistry().api;
}
