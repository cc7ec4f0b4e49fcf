import { createTranslationResource } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from './ref';

/**
 * The languages that the plugin speaks besides English, by the names that apps
 * have for them. Backstage loads the one whose name is exactly that of the app’s
 * language (`ResourceLoader` in `I18nextTranslationApi`): where several names are
 * usual, each of them is here. The bundler makes a chunk of each language.
 */
export const languages = {
  de: () => import('./languages/de'),
  fr: () => import('./languages/fr'),
  es: () => import('./languages/es'),
  it: () => import('./languages/it'),
  ja: () => import('./languages/ja'),
  pt: () => import('./languages/ptBR'),
  'pt-BR': () => import('./languages/ptBR'),
  zh: () => import('./languages/zhCN'),
  'zh-CN': () => import('./languages/zhCN'),
  'zh-Hans': () => import('./languages/zhCN'),
};

/**
 * The plugin's texts in other languages than English.
 *
 * @public
 */
export const acrTranslations = createTranslationResource({
  ref: acrTranslationRef,
  translations: languages,
});
