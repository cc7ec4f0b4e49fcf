import { Registry } from 'backstage-plugin-acr-common';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** What users call a registry; one without configuration has no name. */
export function registryLabel(
  t: AcrTranslate,
  { title, loginServer, name }: Registry,
): string {
  return title ?? loginServer ?? (name || t('registries.unnamed'));
}

/** What users call several registries, as a sentence names them. */
export function registryLabels(
  t: AcrTranslate,
  formats: Formats,
  registries: readonly Registry[],
): string {
  return formats.enumeration(registries.map(each => registryLabel(t, each)));
}
