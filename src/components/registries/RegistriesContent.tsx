import { Registry } from 'backstage-plugin-acr-common';
import { useEffect, useState } from 'react';
import { RegistryChoice, useSelectedRegistry } from '../../data/address';
import { useReturn } from '../shared';
import { ChosenRepository } from './ChosenRepository';
import { MistakenAddress } from './MistakenAddress';
import { RegistryOverview } from './RegistryOverview';

/** The registries, or the repository of one that the address names. */
export function RegistriesContent() {
  const { choice } = useSelectedRegistry();
  const repository =
    choice.kind === 'repository' ? choice.repository : undefined;
  const overview = useReturn(repository?.name, 'data-acr-repository');
  // Who comes for one repository does not wait for the list of all.
  const isOverview = repository === undefined;
  const [wasOverviewShown, setOverviewShown] = useState(isOverview);
  useEffect(() => {
    if (isOverview) {
      setOverviewShown(true);
    }
  }, [isOverview]);
  if (choice.kind === 'mistaken') {
    return <MistakenAddress name={choice.name} failure={choice.failure} />;
  }
  return (
    <>
      {repository && <ChosenRepository repository={repository} />}
      {/* Once there, it stays as it is, to come back to. */}
      {(wasOverviewShown || isOverview) && (
        <div ref={overview} hidden={!isOverview}>
          <RegistryOverview registry={registryOf(choice)} />
        </div>
      )}
    </>
  );
}

function registryOf(
  choice: Exclude<RegistryChoice, { kind: 'mistaken' }>,
): Registry | undefined {
  switch (choice.kind) {
    case 'registry':
      return choice.registry;
    case 'repository':
      return choice.repository.registry;
    default:
      return undefined;
  }
}
