/** What the page on Red Hat Developer Hub names is what the plugin has. */
import { USUAL_MODULE, Wiring } from '../e2e/rhdh/host/wiring';
import { readWiring } from '../e2e/rhdh/readWiring';
import { name, scalprum } from '../package.json';
import * as root from '../src';
import * as translations from '../src/translations';

/** The modules that the hub's command exposes, by their files. */
const MODULES: Record<string, Record<string, unknown>> = {
  './src/index.ts': { ...root },
  './src/translations/index.ts': { ...translations },
};

const wiring: Wiring = readWiring()[scalprum.name];
const exposed: Record<string, string> = scalprum.exposedModules;
const {
  dynamicRoutes = [],
  mountPoints = [],
  translationResources = [],
} = wiring;

const NAMED = [
  ...dynamicRoutes,
  ...mountPoints,
  ...mountPoints.flatMap(({ module, config }) =>
    [...(config?.if?.anyOf ?? []), ...(config?.if?.allOf ?? [])].map(
      importName => ({ module, importName }),
    ),
  ),
  ...translationResources,
  ...translationResources.flatMap(({ module, ref }) =>
    ref ? [{ module, importName: ref }] : [],
  ),
].map(({ module = USUAL_MODULE, importName }) => [module, importName]);

it('calls the plugin what the command calls it', () => {
  expect(scalprum.name).toBe(name);
});

it('names each part', () => {
  expect(new Set(NAMED.map(([, importName]) => importName))).toEqual(
    new Set([
      'AcrImagesCard',
      'AcrPage',
      'AcrRegistriesPage',
      'isAcrAvailable',
      'acrTranslationRef',
      'acrTranslations',
    ]),
  );
});

it.each(NAMED)('%s has %s', (module, importName) => {
  expect(MODULES[exposed[module]]).toHaveProperty(importName);
});

it('tells the card where the tab is', () => {
  const card = mountPoints.find(
    ({ importName }) => importName === 'AcrImagesCard',
  );
  const tab = mountPoints.find(({ importName }) => importName === 'AcrPage');
  expect(tab?.mountPoint).toBe(
    `entity.page.${card?.config?.props?.tabPath}/cards`,
  );
});
