import {
  AcrError,
  ConnectionCheck,
  toAcrError,
} from 'backstage-plugin-acr-common';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useRegistry } from './RegistryProvider';
import { useRegistries } from './useRegistries';

/** A test of the connection to a registry, as far as it is. */
export type ConnectionRun =
  | { state: 'none' }
  | { state: 'running'; checks: readonly ConnectionCheck[] }
  /** `error` says why the test itself ended early. */
  | {
      state: 'ended';
      checks: readonly ConnectionCheck[];
      error?: AcrError;
    };

/** The last test, and how to begin another one. */
export interface ConnectionTest {
  /** Whether there is one: an app's own registries need not have it. */
  isOffered: boolean;
  run: ConnectionRun;
  /**
   * Begins anew.
   *
   * @param repositories - which ones may be tried
   */
  start(repositories: readonly string[]): void;
}

/**
 * Tests the connection to the registry around; a test ends with the next one,
 * and when the user leaves. Works below a `RegistryProvider`.
 */
export function useConnectionTest(): ConnectionTest {
  const registry = useRegistry();
  const registries = useRegistries();
  const [run, setRun] = useState<ConnectionRun>({ state: 'none' });
  const current = useRef<AbortController>();
  useEffect(() => () => current.current?.abort(), [registry]);
  const start = useCallback(
    async (repositories: readonly string[]) => {
      current.current?.abort();
      const controller = new AbortController();
      current.current = controller;
      const { signal } = controller;
      const checks: ConnectionCheck[] = [];
      const tell = (next: ConnectionRun) => {
        if (!signal.aborted) {
          setRun(next);
        }
      };
      tell({ state: 'running', checks: [] });
      try {
        const options = { repositories, signal };
        const test = registries.testConnection?.(registry, options) ?? [];
        for await (const check of test) {
          checks.push(check);
          tell({ state: 'running', checks: [...checks] });
        }
        tell({ state: 'ended', checks });
      } catch (error) {
        tell({ state: 'ended', checks, error: toAcrError(error) });
      }
    },
    [registries, registry],
  );
  return { isOffered: registries.testConnection !== undefined, run, start };
}
