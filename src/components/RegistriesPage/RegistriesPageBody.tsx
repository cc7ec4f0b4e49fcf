import { Content } from '@backstage/core-components';
import { AllTexts } from '../../translations/AllTexts';
import { RegistriesContent } from './RegistriesContent';

/** What stands below the header; apps of the new system have their own one. */
export function RegistriesPageBody() {
  return (
    <Content>
      <AllTexts>
        <RegistriesContent />
      </AllTexts>
    </Content>
  );
}
