import { Platform } from '../model';
import { isObject } from './json';

/** The longest name of a system, a processor or a version, in characters. */
const MAX_LENGTH = 100;

/**
 * Reads a platform; BuildKit calls that of an attestation `unknown/unknown`,
 * and what runs on nothing has none.
 */
export function readPlatform(item: unknown): Platform | undefined {
  if (!isObject(item)) {
    return undefined;
  }
  const { os, architecture, variant, ...rest } = item;
  const osVersion = rest['os.version'];
  return isTold(os) && isTold(architecture)
    ? {
        os,
        architecture,
        ...(isTold(variant) && { variant }),
        ...(isTold(osVersion) && { osVersion }),
      }
    : undefined;
}

function isTold(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value !== '' &&
    value !== 'unknown' &&
    value.length <= MAX_LENGTH
  );
}
