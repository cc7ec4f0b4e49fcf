import { Header, Page } from '@backstage/core-components';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { RegistriesPageBody } from './RegistriesPageBody';

/** The registries and what they hold, as a page of the old frontend system. */
export function RegistriesPage() {
  const { t } = useAcrTranslation();
  return (
    <Page themeId="tool">
      <Header title={t('registries.title')} />
      <RegistriesPageBody />
    </Page>
  );
}
