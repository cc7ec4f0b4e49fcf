import { join } from 'path';
import { addToModule, readExample } from './editSource';
import { blockWith, section } from './readme';

/**
 * Adds to the source of an app of the old frontend system what the README shows,
 * at the places that it names.
 */
export function addToOldApp(source: string): void {
  const entityPage = join(source, 'components/catalog/EntityPage.tsx');
  const pages = entityPages();
  addToModule(
    entityPage,
    exampleWith('### 1. The package', 'AcrPage'),
    pages.map(page => new RegExp(`const ${page} = .*?(?=</EntityLayout>\n)`)),
  );
  addToModule(
    entityPage,
    exampleWith('### On the overview page', 'AcrImagesCard'),
    [/const overviewContent = .*?(?=<\/Grid>\n\);)/],
  );
  addToModule(
    join(source, 'App.tsx'),
    exampleWith('### The registries page', 'AcrRegistriesPage'),
    [/<FlatRoutes>.*?(?=<\/FlatRoutes>)/],
  );
  addToModule(
    join(source, 'components/Root/Root.tsx'),
    exampleWith('### The registries page', 'SidebarItem'),
    [/<SidebarScrollWrapper>.*?(?=<\/SidebarScrollWrapper>)/],
  );
}

/** The pages of entities that the README names. */
function entityPages(): string[] {
  const text = section('### 1. The package');
  const pages = [...text.matchAll(/`(\w+EntityPage)`/g)];
  if (pages.length === 0) {
    throw new Error('The README does not say to which pages the tab is added');
  }
  return pages.map(([, page]) => page);
}

function exampleWith(heading: string, what: string) {
  return readExample(blockWith(heading, 'tsx', what));
}
