import { ImageRepository, keyOf } from 'backstage-plugin-acr-common';
import { RegistryProvider } from '../../hooks/RegistryProvider';
import { useIsListed } from '../../hooks/useRepositories';
import { useSelectedRegistry } from '../../hooks/useSelectedRegistry';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { NameOriginProvider } from '../FailurePanel';
import { BackLink, FocusedPage } from '../ImageParts';
import { RepositoryView } from '../RepositoryView';
import { registryLabel } from '../registryLabel';

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
