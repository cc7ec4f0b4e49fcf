import { TranslationFunction } from '@backstage/frontend-plugin-api';
import { Context, createContext, useContext } from 'react';
import type { acrTranslationRef } from './ref';

/** Gives a text of the plugin in the user's language. */
export type AcrTranslate = TranslationFunction<(typeof acrTranslationRef)['T']>;

/** The same for keys and values that are only known when it runs. */
export type TranslateAny = (key: string, options?: {}) => string;

/**
 * The texts of what is below `Texts`. They are read once for all of it: a table has
 * some hundred places that say something.
 */
export const TextsContext: Context<AcrTranslate | undefined> = createContext<
  AcrTranslate | undefined
>(undefined);

/** The plugin's texts in the user's language. Works below `Texts`. */
export function useAcrTranslation(): { t: AcrTranslate } {
  const t = useContext(TextsContext);
  if (!t) {
    throw new Error('There are no texts around');
  }
  return { t };
}
