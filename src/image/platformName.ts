import { Platform } from '../api/types';

/** A platform as Docker writes it: `linux/amd64`, `linux/arm/v7`. */
export function platformName({ os, architecture, variant }: Platform): string {
  return [os, architecture, variant].filter(Boolean).join('/');
}
