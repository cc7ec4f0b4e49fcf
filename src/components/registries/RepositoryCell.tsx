import { useSelectedRegistry } from '../../data/address';
import { useRegistry } from '../../data/registries';
import { Link } from '../frame';

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
