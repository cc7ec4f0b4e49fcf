import { useEffect } from 'react';
import { AcrEvent, useAcrEvent } from './useAcrEvent';

/**
 * Tells the app’s analytics once that a page was opened. Works below a
 * `RegistryProvider`.
 *
 * @param action - such as `openImage`
 * @param subject - what the page is about; another one is another page
 */
export function useOpenEvent(
  action: Extract<AcrEvent, 'openImage' | 'compareImages'>,
  subject: string,
): void {
  const tell = useAcrEvent();
  useEffect(() => {
    tell(action, subject);
  }, [tell, action, subject]);
}
