import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useCallback, useSyncExternalStore } from 'react';
import { Formats, formatsOf } from './formats';

/** Writes values in the language that the app is set to. */
export function useFormats(): Formats {
  const languageApi = useApi(appLanguageApiRef);
  const subscribe = useCallback(
    (onChange: () => void) => {
      const subscription = languageApi.language$().subscribe(onChange);
      return () => subscription.unsubscribe();
    },
    [languageApi],
  );
  return formatsOf(
    useSyncExternalStore(subscribe, () => languageApi.getLanguage().language),
  );
}
