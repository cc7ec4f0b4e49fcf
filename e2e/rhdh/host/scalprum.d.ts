/** What of Scalprum the host takes; it is installed for this test alone. */
declare module '@scalprum/core' {
  export function processManifest(
    url: string,
    scope: string,
    module: string,
  ): Promise<void>;
}

declare module '@scalprum/react-core' {
  import type { ReactNode } from 'react';

  interface PluginManifest {
    name: string;
    loadScripts: string[];
  }

  export function ScalprumProvider(props: {
    config: Record<string, { name: string; manifestLocation: string }>;
    pluginSDKOptions: {
      pluginLoaderOptions: {
        transformPluginManifest(manifest: PluginManifest): PluginManifest;
      };
    };
    children: ReactNode;
  }): JSX.Element;

  export function useScalprum(): {
    initialized: boolean;
    pluginStore: {
      getExposedModule<T>(scope: string, module: string): Promise<T>;
    };
  };
}
