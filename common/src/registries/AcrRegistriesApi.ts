import { AcrApi } from '../registry/model/AcrApi';
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
   * proxy endpoint `/acr/custom/api/<name>`.
   *
   * @returns `undefined` if no registry can have such a name
   */
  find(name: string): Registry | undefined;

  /** The client that reads a registry: always the same one. */
  clientOf(registry: Registry): AcrApi;
}
