import { createApp } from '@backstage/app-defaults';
import { Entity } from '@backstage/catalog-model';
import { AppRouter, FlatRoutes } from '@backstage/core-app-api';
import { Sidebar, SidebarItem, SidebarPage } from '@backstage/core-components';
import { BackstagePlugin } from '@backstage/core-plugin-api';
import { TranslationResource } from '@backstage/core-plugin-api/alpha';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { UserSettingsPage } from '@backstage/plugin-user-settings';
import LayersIcon from '@material-ui/icons/Layers';
import { ComponentType } from 'react';
import { Navigate, Route } from 'react-router-dom';
import { GuestSignIn } from '../../../dev/legacy/GuestSignIn';
import { sandboxCatalogFactory } from '../../../dev/sandbox/catalog';
import type { LoadedPlugins } from './Host';
import { HostConfig, Imported, USUAL_MODULE, Wiring } from './wiring';

/** The tabs that the hub has by itself, as far as they matter here. */
const USUAL_TABS = [
  { path: '/', title: 'Overview', mountPoint: 'entity.page.overview' },
  {
    path: '/image-registry',
    title: 'Image Registry',
    mountPoint: 'entity.page.image-registry',
  },
];

/** The languages that the app has. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'ja'];

/** As the hub's tabs have it. */
const GRID = {
  display: 'grid',
  gap: 24,
  gridTemplateColumns: 'repeat(12, minmax(0, 1fr))',
};

/** A condition, or a component, of a plugin. */
type Exported = ((entity: Entity) => boolean) & ComponentType<object>;

/** Makes the app of what plugins export, as the configuration says. */
export function makeApp(
  { app, frontend }: HostConfig,
  plugins: LoadedPlugins,
): ComponentType {
  const wirings = Object.entries(frontend);
  const find = (plugin: string, { module, importName }: Imported) => {
    const found = plugins[plugin][module ?? USUAL_MODULE][importName];
    if (found === undefined) {
      throw new Error(`${plugin} has no ${importName}`);
    }
    return found;
  };
  const routes = wirings.flatMap(([plugin, { dynamicRoutes = [] }]) =>
    dynamicRoutes.map(route => ({
      ...route,
      Page: find(plugin, route) as ComponentType,
    })),
  );
  const cards = wirings.flatMap(([plugin, { mountPoints = [] }]) =>
    mountPoints.map(card => ({
      ...card,
      Card: find(plugin, card) as ComponentType<object>,
      isFor: toCondition(card.config?.if, name =>
        find(plugin, { ...card, importName: name }),
      ),
    })),
  );
  const backstageApp = createApp({
    apis: [sandboxCatalogFactory],
    plugins: Object.values(plugins).flatMap(findBackstagePlugins),
    icons: { layers: LayersIcon },
    components: { SignInPage: GuestSignIn },
    configLoader: async () => [{ context: 'hub', data: { ...app } }],
    __experimentalTranslations: {
      availableLanguages: LANGUAGES,
      resources: wirings.flatMap(([plugin, { translationResources = [] }]) =>
        translationResources.map(
          resource => find(plugin, resource) as TranslationResource,
        ),
      ),
    },
  });
  const tabs = [
    ...USUAL_TABS,
    ...wirings.flatMap(([, { entityTabs = [] }]) => entityTabs),
  ];
  const entityPage = (
    <EntityLayout>
      {tabs.map(({ path, title, mountPoint }) => {
        const ofTab = cards.filter(
          card => card.mountPoint === `${mountPoint}/cards`,
        );
        return (
          <EntityLayout.Route
            key={path}
            path={path}
            title={title}
            if={entity =>
              path === '/' || ofTab.some(card => card.isFor(entity))
            }
          >
            <div style={GRID}>
              {ofTab.map(({ importName, Card, isFor, config }) => (
                <EntitySwitch key={importName}>
                  <EntitySwitch.Case if={isFor}>
                    <div style={config?.layout}>
                      <Card {...config?.props} />
                    </div>
                  </EntitySwitch.Case>
                </EntitySwitch>
              ))}
            </div>
          </EntityLayout.Route>
        );
      })}
    </EntityLayout>
  );
  return backstageApp.createRoot(
    <AppRouter>
      <SidebarPage>
        <Sidebar disableExpandOnHover>
          {routes.map(({ path, menuItem }) =>
            menuItem ? (
              <SidebarItem
                key={path}
                icon={backstageApp.getSystemIcon(menuItem.icon) ?? LayersIcon}
                to={path}
                text={menuItem.text}
              />
            ) : null,
          )}
        </Sidebar>
        <FlatRoutes>
          <Route path="/" element={<Navigate to="catalog" />} />
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            {entityPage}
          </Route>
          <Route path="/settings" element={<UserSettingsPage />} />
          {routes.map(({ path, Page }) => (
            <Route key={path} path={path} element={<Page />} />
          ))}
        </FlatRoutes>
      </SidebarPage>
    </AppRouter>,
  );
}

function toCondition(
  conditions: NonNullable<
    NonNullable<Wiring['mountPoints']>[number]['config']
  >['if'],
  find: (name: string) => unknown,
): (entity: Entity) => boolean {
  const all = (conditions?.allOf ?? []).map(name => find(name) as Exported);
  const any = (conditions?.anyOf ?? []).map(name => find(name) as Exported);
  return entity =>
    all.every(isMet => isMet(entity)) &&
    (any.length === 0 || any.some(isMet => isMet(entity)));
}

/** The plugins among all that is exported: their APIs become those of the app. */
function findBackstagePlugins(
  modules: Record<string, Record<string, unknown>>,
): BackstagePlugin[] {
  return Object.values(modules)
    .flatMap(exported => Object.values(exported))
    .filter(
      (each): each is BackstagePlugin =>
        typeof each === 'object' &&
        each !== null &&
        'getId' in each &&
        'getApis' in each,
    );
}
