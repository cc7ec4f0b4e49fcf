import { Content, Header, Page } from '@backstage/core-components';
import { Texts } from '../../translations/Texts';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { RegistriesContent } from './RegistriesContent';

/** The registries and what they hold, as a page of the old frontend system. */
export function RegistriesPage() {
  return (
    <Page themeId="tool">
      <Texts>
        <TitledHeader />
        <Content>
          <RegistriesContent />
        </Content>
      </Texts>
    </Page>
  );
}

function TitledHeader() {
  const { t } = useAcrTranslation();
  return <Header title={t('registries.title')} />;
}
