/** What Red Hat Developer Hub reads of `dynamicPlugins.frontend`, as far as we use it. */
export interface Wiring {
  dynamicRoutes?: Array<
    Imported & { path: string; menuItem?: { icon: string; text: string } }
  >;
  entityTabs?: Array<{ path: string; title: string; mountPoint: string }>;
  mountPoints?: Array<
    Imported & {
      mountPoint: string;
      config?: {
        layout?: Record<string, string>;
        props?: Record<string, string>;
        if?: { anyOf?: string[]; allOf?: string[] };
      };
    }
  >;
  translationResources?: Array<Imported & { ref?: string }>;
}

/** Something that a module of a plugin exports. */
export interface Imported {
  /** Default: `PluginRoot`. */
  module?: string;
  importName: string;
}

/** What the page is told: by its server, in the place of the hub's backend. */
export interface HostConfig {
  /** What a browser may see of the app's configuration. */
  app: object;
  /** By the names of plugins. */
  frontend: Record<string, Wiring>;
}

/** The module of a plugin that is meant where none is named. */
export const USUAL_MODULE = 'PluginRoot';

/** The modules that are named in it, each once. */
export function modulesOf(wiring: Wiring): string[] {
  const imported: Imported[] = [
    ...(wiring.dynamicRoutes ?? []),
    ...(wiring.mountPoints ?? []),
    ...(wiring.translationResources ?? []),
  ];
  return [...new Set(imported.map(({ module }) => module ?? USUAL_MODULE))];
}
