import { Content } from '@backstage/core-components';
import { RegistriesContent } from './RegistriesContent';

/** What stands below the header; apps of the new system have their own one. */
export function RegistriesPageBody() {
  return (
    <Content>
      <RegistriesContent />
    </Content>
  );
}
