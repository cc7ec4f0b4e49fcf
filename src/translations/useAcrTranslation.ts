import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from './ref';

/** Gives a text of the plugin in the user's language. */
export type AcrTranslate = TranslationFunction<(typeof acrTranslationRef)['T']>;

/** The plugin's texts in the user's language. */
export function useAcrTranslation(): { t: AcrTranslate } {
  return useTranslationRef(acrTranslationRef);
}
