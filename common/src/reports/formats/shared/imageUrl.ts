/**
 * Which image a package URL is of. Sources: Package URL specification, types
 * `oci` and `docker`; moby/buildkit, `util/purl/image.go` (`digest` and
 * `platform` as qualifiers).
 */
import type { DocumentSubject } from '../../model';
import { digestOf } from './lookInto';
import { parsePackageUrl } from './packages';
import { platformOf, platformOfText } from './platform';

/** What the package URL of an image tells. */
export interface ImageUrl {
  digest?: string;
  platform?: DocumentSubject['platform'];
}

const IMAGE_TYPES = ['oci', 'docker'];

/** Tells whether packages of a type are images. */
export function isImageType(type: string): boolean {
  return IMAGE_TYPES.includes(type);
}

/** Reads the package URL of an image; `undefined` if it is of anything else. */
export function readImageUrl(value: unknown): ImageUrl | undefined {
  const url = parsePackageUrl(value);
  if (!url || !isImageType(url.type)) {
    return undefined;
  }
  const { arch, os, platform: text, digest: told } = url.qualifiers ?? {};
  const digest = digestOf(url.version) ?? digestOf(told);
  const platform =
    platformOf({ os, architecture: arch }) ?? platformOfText(text);
  return { ...(digest && { digest }), ...(platform && { platform }) };
}
