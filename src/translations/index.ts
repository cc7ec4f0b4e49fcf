/**
 * The plugin's languages, for apps of both frontend systems. Each is loaded when
 * somebody chooses it.
 *
 * @packageDocumentation
 */
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { TranslationBlueprint } from '@backstage/plugin-app-react';
import { acrTranslations } from './resource';

export { acrTranslationRef } from './ref';
export { acrTranslations };

/**
 * Brings the languages into an app of the new frontend system.
 *
 * @public
 */
export default createFrontendModule({
  pluginId: 'app',
  extensions: [
    TranslationBlueprint.make({
      name: 'acr',
      params: { resource: acrTranslations },
    }),
  ],
});
