import { readFileSync } from 'fs';
import { resolve } from 'path';
import { parse } from 'yaml';
import { readBlocks } from '../../dev/documentation/markdown';
import { Wiring } from './host/wiring';

const PAGE = resolve(__dirname, '../../docs/red-hat-developer-hub.md');

/** A plugin of `dynamic-plugins.yaml`. */
interface DynamicPlugin {
  pluginConfig?: {
    dynamicPlugins?: { frontend?: Record<string, Wiring> };
  };
}

/** Reads what our page on the hub says of where the plugin's parts go. */
export function readWiring(): Record<string, Wiring> {
  const blocks = readBlocks(readFileSync(PAGE, 'utf8'), 'yaml').map(block =>
    parse(block),
  );
  const plugins: DynamicPlugin[] = blocks.flatMap(({ plugins: all }) =>
    Array.isArray(all) ? all : [],
  );
  const wirings = plugins.flatMap(({ pluginConfig }) =>
    pluginConfig?.dynamicPlugins?.frontend
      ? [pluginConfig.dynamicPlugins.frontend]
      : [],
  );
  if (wirings.length === 0) {
    throw new Error(`${PAGE} has no plugins with a pluginConfig`);
  }
  return Object.assign({}, ...wirings);
}
