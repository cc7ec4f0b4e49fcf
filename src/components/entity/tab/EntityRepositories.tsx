import { readingKey, RepositoryReading } from 'backstage-plugin-acr-common';
import {
  ALL,
  insteadOf,
  useSelectedRepository,
  useUnknownRepository,
} from '../../../data/address';
import { Redirect } from '../../../routing';
import { UnknownRepositoryNote } from '../../failures';
import { AllRepositories, ReadRepository } from '../../tags';
import { RepositorySwitch } from './RepositorySwitch';

interface EntityRepositoriesProps {
  /** At least one. */
  readings: RepositoryReading[];
}

/** An entity's repositories, of which one is shown, or all in one table. */
export function EntityRepositories({ readings }: EntityRepositoriesProps) {
  const { selected, addressOf } = useSelectedRepository();
  const unknown = useUnknownRepository();
  const areSeveral = readings.length > 1;
  if (selected === ALL && areSeveral) {
    return (
      <>
        <RepositorySwitch readings={readings} selected={ALL} />
        <AllRepositories
          key={readings.map(readingKey).join()}
          readings={readings}
        />
      </>
    );
  }
  const [first] = readings;
  const shown =
    selected === undefined || selected === ALL
      ? first
      : readings.find(reading => readingKey(reading) === selected);
  if (!shown) {
    // An image in the address is one of another repository: it is left out.
    const address = addressOf(readingKey(first));
    return <Redirect to={address} state={insteadOf(selected ?? '')} />;
  }
  return (
    <>
      {areSeveral && (
        <RepositorySwitch readings={readings} selected={readingKey(shown)} />
      )}
      {unknown !== undefined && <UnknownRepositoryNote name={unknown} />}
      {/* The key starts anew for another repository: filter, sorting, page. */}
      <ReadRepository key={readingKey(shown)} reading={shown} />
    </>
  );
}
