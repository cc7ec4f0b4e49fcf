import { ComponentType } from 'react';
import { Texts } from '../../translations/Texts';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import type { PageProps } from '../frame';
import { RegistriesContent } from './RegistriesContent';

interface RegistriesPageProps {
  /** A page as the app has them. */
  Page: ComponentType<PageProps>;
}

/** The registries and what they hold, as a page. */
export function RegistriesPage(props: RegistriesPageProps) {
  return (
    <Texts>
      <TitledPage {...props} />
    </Texts>
  );
}

function TitledPage({ Page }: RegistriesPageProps) {
  const { t } = useAcrTranslation();
  return (
    <Page title={t('registries.title')}>
      <RegistriesContent />
    </Page>
  );
}
