import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PropsWithChildren, useMemo } from 'react';
import { FormatsProvider } from '../formats';
import { acrTranslationRef } from './ref';
import { AcrTranslate, TextsContext, TranslateAny } from './useAcrTranslation';
import { visibleValues } from './visibleValues';

/** Gives what is below the plugin’s texts, and the formats of the user’s language. */
export function Texts({ children }: PropsWithChildren<{}>) {
  const { t } = useTranslationRef(acrTranslationRef);
  const translate = useMemo(() => remember(t), [t]);
  return (
    <TextsContext.Provider value={translate}>
      <FormatsProvider>{children}</FormatsProvider>
    </TextsContext.Provider>
  );
}

/** Finds texts once into which nothing is filled: a table says them in each row. */
function remember(t: AcrTranslate): AcrTranslate {
  // The types know each key with its own values, and nothing of keys in general.
  const translateAny = t as unknown as TranslateAny;
  const known = new Map<string, string>();
  const translate = (key: string, options?: {}) => {
    if (options) {
      return translateAny(key, visibleValues(options));
    }
    const text = known.get(key) ?? translateAny(key);
    known.set(key, text);
    return text;
  };
  return translate as unknown as AcrTranslate;
}
