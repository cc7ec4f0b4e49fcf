import { AcrApi, ConnectionCheck, ConnectionTestOptions } from '../registry';
import { Registry } from './Registry';

/**
 * Knows the registries of this Backstage, and how each is read.
 *
 * @public
 */
export interface AcrRegistriesApi {
  /**
   * The configured ones, in the order of the configuration; at least one. The
   * first is where repositories are whose annotation names no registry.
   */
  readonly configured: readonly Registry[];

  /**
   * Finds a registry by its name or, if it is configured, by its login server,
   * both in any case. One that is not configured is taken for one behind the
   * proxy endpoint `/acr/custom/api/<name>`, where `acr.customRegistries` allows it.
   *
   * @returns `undefined` if there is no such registry
   */
  find(name: string): Registry | undefined;

  /** The client that reads a registry: always the same one. */
  clientOf(registry: Registry): AcrApi;

  /**
   * Tests the connection to a registry, and tells of each step as soon as it is
   * known. A failure is told as one and rejects nothing; only `signal` does. Where
   * this is absent, users are offered no test.
   *
   * @alpha
   */
  testConnection?(
    registry: Registry,
    options: ConnectionTestOptions,
  ): AsyncIterable<ConnectionCheck>;
}
