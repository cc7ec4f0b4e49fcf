/* eslint-disable no-restricted-imports -- what takes their place looks as the new system does */
import {
  Content,
  Header,
  Page as BackstagePage,
} from '@backstage/core-components';
import type { PageProps } from '../Frame';

/** The app has nothing but its sidebar around it. */
export function Page({ title, children }: PageProps) {
  return (
    <BackstagePage themeId="tool">
      <Header title={title} />
      <Content>{children}</Content>
    </BackstagePage>
  );
}
