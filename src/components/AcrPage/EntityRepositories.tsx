import { RepositoryReading, readingKey } from '../../annotations';
import { ALL, useSelectedRepository } from '../../hooks/useSelectedRepository';
import { AllRepositories } from '../AllRepositories';
import { ReadRepository } from './ReadRepository';
import { RepositorySwitch } from './RepositorySwitch';

/** An entity's repositories, of which one is shown, or all in one table. */
export function EntityRepositories(props: { readings: RepositoryReading[] }) {
  const { readings } = props;
  const { selected } = useSelectedRepository();
  if (selected === ALL) {
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
  const shown = readings.find(r => readingKey(r) === selected) ?? first;
  return (
    <>
      <RepositorySwitch readings={readings} selected={readingKey(shown)} />
      <ReadRepository key={readingKey(shown)} reading={shown} />
    </>
  );
}
