/** What an app imports, with the plugin and without it. */

/**
 * What every Backstage app has: React, its router, and the libraries that Backstage
 * itself, its catalog and every other plugin are made of. Whatever these import at
 * the app's start (parts of Material UI, its icons, hooks of react-use) is there,
 * too. What they do not import is counted as the plugin's.
 */
const BACKSTAGE = [
  'react',
  'react/jsx-runtime',
  'react-dom',
  'react-router-dom',
  '@backstage/catalog-client',
  '@backstage/catalog-model',
  '@backstage/core-components',
  '@backstage/core-plugin-api',
  '@backstage/errors',
  '@backstage/frontend-plugin-api',
  '@backstage/plugin-app-react',
  '@backstage/plugin-catalog-react',
  '@backstage/plugin-catalog-react/alpha',
  '@backstage/ui',
];

/** Imports all of the modules, and keeps it. */
function importAll(modules) {
  const imports = modules.map(
    (name, at) => `import * as m${at} from '${name}';`,
  );
  return `${imports.join('\n')}
globalThis.kept = [${modules.map((_name, at) => `m${at}`)}];`;
}

/** An app without the plugin. */
export const APP = importAll(BACKSTAGE);

/** How an app of each frontend system imports the plugin: as the README says. */
export const SYSTEMS = {
  new: `
    import acr from 'backstage-plugin-acr/alpha';
    import translations from 'backstage-plugin-acr/translations';
    globalThis.features = [acr, translations];`,
  old: `
    import { AcrImagesCard, AcrPage, AcrRegistriesPage, isAcrAvailable } from 'backstage-plugin-acr';
    import { acrTranslations } from 'backstage-plugin-acr/translations';
    globalThis.used = [AcrImagesCard, AcrPage, AcrRegistriesPage, isAcrAvailable, acrTranslations];`,
};
