import { Link } from '@backstage/core-components';
import { useRegistry } from '../../hooks/RegistryProvider';
import { useSelectedRegistry } from '../../hooks/useSelectedRegistry';

/** A repository's name, which leads to its tags. */
export function RepositoryCell({ name }: { name: string }) {
  const registry = useRegistry();
  const { addressOf } = useSelectedRegistry();
  return (
    <Link
      to={addressOf(registry, name)}
      style={{ overflowWrap: 'anywhere' }}
      data-acr-repository={name}
    >
      {name}
    </Link>
  );
}
