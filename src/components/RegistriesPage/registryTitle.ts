import { Registry } from '../../registries/Registry';
import { AcrTranslate } from '../../translations/useAcrTranslation';

/** What a registry is called; one without configuration has no name. */
export function registryTitle(t: AcrTranslate, registry: Registry): string {
  return registry.title ?? registry.loginServer ?? t('registries.unnamed');
}
