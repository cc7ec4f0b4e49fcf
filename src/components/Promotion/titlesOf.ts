import { Formats } from '../../formats/formats';
import { Registry } from '../../registries/Registry';

/** What users call a registry. */
export function titleOf({ title, name }: Registry): string {
  return title ?? name;
}

/** What users call several registries, as a sentence names them. */
export function titlesOf(
  formats: Formats,
  registries: readonly Registry[],
): string {
  return formats.enumeration(registries.map(titleOf));
}
