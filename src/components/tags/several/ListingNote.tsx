import { keyOf } from 'backstage-plugin-acr-common';
import { useSelectedRepository } from '../../../data/address';
import { NamedRepository, TagListing } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { describeFailure } from '../../failures';
import { labelOf } from '../table';
import { RepositoryNote } from './RepositoryNote';

interface ListingNoteProps extends NamedRepository {
  listing: TagListing;
  onGoOn: () => void;
}

/** Says what of a repository could not be read; else nothing. */
export function ListingNote(props: ListingNoteProps) {
  const { repository, listing, onGoOn } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { addressOf } = useSelectedRepository();
  if (!('error' in listing)) {
    return null;
  }
  const { failure } = listing.error;
  const { title: problem, action } = describeFailure(t, formats, failure, {
    repository: repository.name,
    api: 'metadata',
    registry: repository.registry,
  });
  const label = labelOf(props);
  const tryAgain = { name: t('error.tryAgain'), run: onGoOn };
  switch (listing.state) {
    case 'incomplete':
      return (
        <RepositoryNote
          label={label}
          what={t('error.incomplete', { problem })}
          action={{ ...tryAgain, name: t('error.goOn') }}
        />
      );
    case 'outdated':
      return (
        <RepositoryNote
          label={label}
          what={t('error.outdated', { problem })}
          action={tryAgain}
        />
      );
    default:
      return (
        <RepositoryNote
          label={label}
          what={problem}
          action={action === 'retry' ? tryAgain : undefined}
          explanation={addressOf(keyOf(repository))}
        />
      );
  }
}
