import { Texts } from '../../translations/Texts';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Page } from '../frame';
import { RegistriesContent } from './RegistriesContent';

/** The registries and what they hold, as a page. */
export function RegistriesPage() {
  return (
    <Texts>
      <TitledPage />
    </Texts>
  );
}

function TitledPage() {
  const { t } = useAcrTranslation();
  return (
    <Page title={t('registries.title')}>
      <RegistriesContent />
    </Page>
  );
}
