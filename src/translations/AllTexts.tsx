import {
  createTranslationRef,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { PropsWithChildren, useMemo } from 'react';
import { FormatsProvider } from '../formats/FormatsProvider';
import { laterMessages } from './messages/later';
import { acrTranslationRef } from './ref';
import { AcrTranslate, TextsContext } from './useAcrTranslation';

/** The English texts that are not in `acrTranslationRef`. Nobody translates it. */
const laterTranslationRef = createTranslationRef({
  id: 'plugin.acr.later',
  messages: laterMessages,
});

/** Lets what is below say everything that the plugin has words for. */
export function AllTexts({ children }: PropsWithChildren<{}>) {
  const { t } = useTranslationRef(acrTranslationRef);
  const { t: later } = useTranslationRef(laterTranslationRef);
  const translate = useMemo(() => {
    const orLater = (key: string, options: {}) => {
      // An unknown text is told by its name: it is in English, and not the app's own.
      const text = (t as Translate)(key, options);
      return text === key ? (later as Translate)(key, options) : text;
    };
    return orLater as AcrTranslate;
  }, [t, later]);
  return (
    <TextsContext.Provider value={translate}>
      <FormatsProvider>{children}</FormatsProvider>
    </TextsContext.Provider>
  );
}

/** A translation, whatever it is asked for. */
type Translate = (key: string, options: {}) => string;
