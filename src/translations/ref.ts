import { createTranslationRef } from '@backstage/frontend-plugin-api';
import type { englishMessages } from './messages';
import { firstMessages } from './messages/first';

type Messages = typeof englishMessages;

/**
 * What the plugin's texts are found and translated by.
 *
 * @public
 */
export const acrTranslationRef = createTranslationRef<
  'plugin.acr',
  Messages,
  {}
>({
  id: 'plugin.acr',
  // The other texts come with `LaterTexts`, when something is opened that has them.
  messages: firstMessages as unknown as Messages,
});
