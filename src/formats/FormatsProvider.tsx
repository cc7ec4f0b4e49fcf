import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { PropsWithChildren, useCallback, useSyncExternalStore } from 'react';
import { formatsOf } from './formats';
import { FormatsContext } from './useFormats';

/** Lets what is below write values in the language that the app is set to. */
export function FormatsProvider({ children }: PropsWithChildren<{}>) {
  const languageApi = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = languageApi.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [languageApi],
  );
  const language = useSyncExternalStore(
    subscribe,
    () => languageApi.getLanguage().language,
  );
  return (
    <FormatsContext.Provider value={formatsOf(language)}>
      {children}
    </FormatsContext.Provider>
  );
}
