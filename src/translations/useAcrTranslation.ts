import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { Context, createContext, useContext } from 'react';
import { acrTranslationRef } from './ref';

/** Gives a text of the plugin in the user's language. */
export type AcrTranslate = TranslationFunction<(typeof acrTranslationRef)['T']>;

/** Where all texts are there: below `AllTexts`. */
export const AllTextsContext: Context<AcrTranslate | undefined> = createContext<
  AcrTranslate | undefined
>(undefined);

/**
 * The plugin's texts in the user's language: all of them in what is loaded when it
 * is needed, else those of `firstMessages`.
 */
export function useAcrTranslation(): { t: AcrTranslate } {
  const { t } = useTranslationRef(acrTranslationRef);
  return { t: useContext(AllTextsContext) ?? t };
}
