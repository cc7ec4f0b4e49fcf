import { isAzureLoginServer } from '../registry';
import { Registry } from './Registry';

/**
 * The host that commands name for a registry: the configured login server. Where
 * there is none, what the registry calls itself is believed only if it can be
 * nobody's but Azure's: who copies a command signs in there, and pushes.
 *
 * @param told - what the registry calls itself, of any content
 * @returns `undefined` if no command may be written
 *
 * @alpha
 */
export function commandHostOf(
  { loginServer }: Pick<Registry, 'loginServer'>,
  told: string,
): string | undefined {
  return loginServer ?? (isAzureLoginServer(told) ? told : undefined);
}
