import {
  createTranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { PropsWithChildren, useMemo } from 'react';
import { laterMessages } from './messages/later';
import {
  AcrTranslate,
  TextsContext,
  TranslateAny,
  useAcrTranslation,
} from './useAcrTranslation';
import { visibleValues } from './visibleValues';

/** The English texts that are not in `acrTranslationRef`. Nobody translates it. */
const laterTranslationRef = createTranslationRef({
  id: 'plugin.acr.later',
  messages: laterMessages,
});

/** Adds to the texts around what else the plugin has words for. */
export function LaterTexts({ children }: PropsWithChildren<{}>) {
  const { t } = useAcrTranslation();
  const { t: later } = useTranslationRef(laterTranslationRef);
  const translate = useMemo(() => {
    const orLater = (key: string, options?: {}) => {
      // An unknown text is told by its name: it is in English, and not the app's own.
      const text = (t as TranslateAny)(key, options);
      return text === key
        ? (later as TranslateAny)(key, options && visibleValues(options))
        : text;
    };
    return orLater as AcrTranslate;
  }, [t, later]);
  return (
    <TextsContext.Provider value={translate}>{children}</TextsContext.Provider>
  );
}
