import { ImageRepository, keyOf } from 'backstage-plugin-acr-common';
import { useSelectedRegistry } from '../../data/address';
import { RegistryProvider, useIsListed } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { NameOriginProvider } from '../failures';
import { BackLink, FocusedPage, registryLabel } from '../shared';
import { RepositoryView } from '../tags';

/** A repository of a registry, and the way back to the others. */
export function ChosenRepository({
  repository,
}: {
  repository: ImageRepository;
}) {
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedRegistry();
  const { registry } = repository;
  return (
    <FocusedPage>
      <BackLink
        to={addressOf(registry)}
        text={t('registries.back', { registry: registryLabel(t, registry) })}
      />
      <RegistryProvider registry={registry}>
        {/* The key starts anew for another repository: filter, sorting, page. */}
        <NamedRepository key={keyOf(repository)} repository={repository} />
      </RegistryProvider>
    </FocusedPage>
  );
}

/** Whatever is wrong with a name, it is the registry’s if that has listed it. */
function NamedRepository({ repository }: { repository: ImageRepository }) {
  const isListed = useIsListed(repository.name);
  return (
    <NameOriginProvider value={isListed ? 'catalog' : 'address'}>
      <RepositoryView repository={repository} />
    </NameOriginProvider>
  );
}
