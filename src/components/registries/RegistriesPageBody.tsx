import { Content } from '@backstage/core-components';
import { Texts } from '../../translations/Texts';
import { RegistriesContent } from './RegistriesContent';

/**
 * What stands below the header that apps of the new system have: they leave the
 * page’s landmark to it.
 */
export function RegistriesPageBody() {
  return (
    <main>
      <Content>
        <Texts>
          <RegistriesContent />
        </Texts>
      </Content>
    </main>
  );
}
