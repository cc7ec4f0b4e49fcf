import { Platform } from '../registry';

/**
 * A platform as Docker writes it: `linux/amd64`, `linux/arm/v7`.
 *
 * @alpha
 */
export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(Boolean).join('/');
}
