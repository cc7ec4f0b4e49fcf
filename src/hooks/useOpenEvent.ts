import { useAnalytics } from '@backstage/core-plugin-api';
import { useEffect } from 'react';

/**
 * Tells the app’s analytics once that a page was opened.
 *
 * @param action - such as `openImage`
 * @param subject - what the page is about; another one is another page
 */
export function useOpenEvent(
  action: 'openImage' | 'compareImages',
  subject: string,
): void {
  const analytics = useAnalytics();
  useEffect(() => {
    analytics.captureEvent(action, subject);
  }, [analytics, action, subject]);
}
