import { readingKey } from 'backstage-plugin-acr-common';
import { useSelectedRepository } from '../../../data/address';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { toFailure } from '../ReadRepository';
import { UnreadName } from './namedRepositories';
import { RepositoryNote } from './RepositoryNote';

/** Says why a name in the annotation leads to no repository. */
export function UnreadNote({ reading }: { reading: UnreadName }) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { addressOf } = useSelectedRepository();
  const title = failureTitle(t, formats, toFailure(reading), {
    repository: reading.text,
  });
  return (
    <RepositoryNote
      label={reading.text}
      what={title}
      explanation={addressOf(readingKey(reading))}
    />
  );
}
