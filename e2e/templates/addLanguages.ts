import { join } from 'path';
import { addToModule, readExample } from './editSource';
import { mergeIntoYaml } from './editYaml';
import { blocksUnder, blockWith } from './readme';
import { Template } from './template';

const HEADING = '## Languages';

/** Tells an app which languages there are, and where the plugin's texts are, as the README shows. */
export function addLanguages(root: string, { kind }: Template): void {
  const isOld = kind === 'legacy';
  const { imports, elements } = readExample(
    blockWith(
      HEADING,
      'tsx',
      isOld ? '__experimentalTranslations' : 'features',
    ),
  );
  const [, added] = (
    isOld ? /createApp\(\{(.*)\}\)/s : /features: \[(.*)\]/s
  ).exec(elements.join('\n'))!;
  addToModule(
    join(root, 'packages/app/src/App.tsx'),
    { imports, elements: [isOld ? added.trim() : `${added},`] },
    [isOld ? /const app = createApp\(\{\n/ : /features: \[/],
  );
  if (!isOld) {
    const [languages] = blocksUnder(HEADING, 'yaml');
    mergeIntoYaml(join(root, 'app-config.yaml'), languages);
  }
}
