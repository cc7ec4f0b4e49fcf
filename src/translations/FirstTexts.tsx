import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { PropsWithChildren } from 'react';
import { FormatsProvider } from '../formats/FormatsProvider';
import { acrTranslationRef } from './ref';
import { TextsContext } from './useAcrTranslation';

/** Lets what is below say what there are words for from the start. */
export function FirstTexts({ children }: PropsWithChildren<{}>) {
  const { t } = useTranslationRef(acrTranslationRef);
  return (
    <TextsContext.Provider value={t}>
      <FormatsProvider>{children}</FormatsProvider>
    </TextsContext.Provider>
  );
}
