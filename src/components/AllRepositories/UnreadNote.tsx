import { readingKey } from '../../annotations';
import { DEFAULT_PROXY_PATH } from '../../api/proxyPath';
import { useSelectedRepository } from '../../hooks/useSelectedRepository';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { toFailure } from '../AcrPage/ReadRepository';
import { describeFailure } from '../FailurePanel';
import { UnreadName } from './namedRepositories';
import { RepositoryNote } from './RepositoryNote';

/** Says why a name in the annotation leads to no repository. */
export function UnreadNote({ reading }: { reading: UnreadName }) {
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedRepository();
  const { title } = describeFailure(t, toFailure(reading), {
    repository: reading.text,
    proxyPath: DEFAULT_PROXY_PATH,
    root: '/acr/v1/',
  });
  return (
    <RepositoryNote
      label={reading.text}
      what={title}
      explanation={addressOf(readingKey(reading))}
    />
  );
}
