import { Container, Header } from '@backstage/ui';
import type { PageProps } from '../Frame';

/**
 * What stands below the plugin's header that the app draws: a title, as the
 * catalog's pages have one. The app leaves the page's landmark to it.
 */
export function Page({ title, children }: PageProps) {
  return (
    <main>
      <Header title={title} />
      <Container>{children}</Container>
    </main>
  );
}
