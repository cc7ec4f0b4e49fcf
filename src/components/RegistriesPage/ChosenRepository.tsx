import { useSelectedRegistry } from '../../hooks/useSelectedRegistry';
import { ImageRepository, keyOf } from '../../registries/Registry';
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
      <NameOriginProvider value="address">
        {/* The key starts anew for another repository: filter, sorting, page. */}
        <RepositoryView key={keyOf(repository)} repository={repository} />
      </NameOriginProvider>
    </FocusedPage>
  );
}
