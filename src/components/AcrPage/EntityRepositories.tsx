import { RepositoryReading, readingKey } from '../../annotations';
import { useSelectedRepository } from '../../hooks/useSelectedRepository';
import { ReadRepository } from './ReadRepository';
import { RepositorySwitch } from './RepositorySwitch';

/** An entity's repositories, of which one is shown. */
export function EntityRepositories(props: { readings: RepositoryReading[] }) {
  const { readings } = props;
  const { selected } = useSelectedRepository();
  const [first] = readings;
  const shown = readings.find(r => readingKey(r) === selected) ?? first;
  return (
    <>
      <RepositorySwitch readings={readings} selected={readingKey(shown)} />
      <ReadRepository key={readingKey(shown)} reading={shown} />
    </>
  );
}
