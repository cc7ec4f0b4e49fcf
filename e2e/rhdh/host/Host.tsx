/**
 * A page that loads dynamic plugins as Red Hat Developer Hub does, by Scalprum: from
 * what its backend serves, with the page's own React.
 */
/* eslint-disable import/no-extraneous-dependencies -- Scalprum is installed for this test alone. */
import { Progress } from '@backstage/core-components';
import { processManifest } from '@scalprum/core';
import { ScalprumProvider, useScalprum } from '@scalprum/react-core';
import { ComponentType, useEffect, useState } from 'react';
import { makeApp } from './makeApp';
import { HostConfig, modulesOf } from './wiring';

/** The modules of plugins by their names, and what each exports. */
export type LoadedPlugins = Record<
  string,
  Record<string, Record<string, unknown>>
>;

const BASE = `${window.location.origin}/api/scalprum`;

const manifestOf = (name: string) => `${BASE}/${name}/plugin-manifest.json`;

/** Loads the plugins that the configuration names, and shows the app with them. */
export function Host({ config }: { config: HostConfig }) {
  const names = Object.keys(config.frontend);
  return (
    <ScalprumProvider
      config={Object.fromEntries(
        names.map(name => [name, { name, manifestLocation: manifestOf(name) }]),
      )}
      pluginSDKOptions={{
        pluginLoaderOptions: {
          transformPluginManifest: manifest => ({
            ...manifest,
            loadScripts: manifest.loadScripts.map(
              script => `${BASE}/${manifest.name}/${script}`,
            ),
          }),
        },
      }}
    >
      <LoadedApp config={config} />
    </ScalprumProvider>
  );
}

function LoadedApp({ config }: { config: HostConfig }) {
  const { initialized, pluginStore } = useScalprum();
  const [App, setApp] = useState<ComponentType>();
  useEffect(() => {
    async function load() {
      const plugins: LoadedPlugins = {};
      for (const [name, wiring] of Object.entries(config.frontend)) {
        plugins[name] = {};
        for (const module of modulesOf(wiring)) {
          await processManifest(manifestOf(name), name, module);
          plugins[name][module] = await pluginStore.getExposedModule(
            name,
            module,
          );
        }
      }
      const app = makeApp(config, plugins);
      setApp(() => app);
    }
    if (initialized) {
      load();
    }
  }, [initialized, pluginStore, config]);
  return App ? <App /> : <Progress />;
}
