import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { englishMessages } from './messages';

/**
 * What the plugin's texts are found and translated by.
 *
 * @public
 */
export const acrTranslationRef = createTranslationRef({
  id: 'plugin.acr',
  messages: englishMessages,
});
