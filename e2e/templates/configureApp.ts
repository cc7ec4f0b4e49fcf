import { join } from 'path';
import { mergeIntoYaml } from './editYaml';
import { blocksUnder } from './readme';

/** The registry of the README's examples. */
const EXAMPLE_REGISTRY = 'https://mycontainerregistry.azurecr.io';

/**
 * Writes to an app's configuration and to its example component what the README
 * shows.
 *
 * @param root - of the app
 */
export function configureApp(root: string, registryUrl: string): void {
  blocksUnder('### 2. The proxy endpoint', 'yaml').forEach(example =>
    mergeIntoYaml(
      join(root, 'app-config.yaml'),
      example.replace(EXAMPLE_REGISTRY, registryUrl),
    ),
  );
  const [annotation] = blocksUnder('### 3. The annotation', 'yaml');
  mergeIntoYaml(
    join(root, 'examples/entities.yaml'),
    annotation,
    entity => entity.get('kind') === 'Component',
  );
}
