import LinearProgress from '@material-ui/core/LinearProgress';
import Paper from '@material-ui/core/Paper';
import { useMemo } from 'react';
import { isRunning, isWhole } from '../../data/query';
import { UsersReading } from '../../data/catalog';
import { RepositoryListing, useRegistry } from '../../data/registries';
import { useFormats } from '../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { UnfinishedNote, UnreadableNote } from '../failures';
import { ListHeader, registryLabel } from '../shared';
import { describeListing } from './describeListing';
import { MissingRepositories } from './MissingRepositories';
import { toRows, UsedName } from './repositoryRows';
import { RepositorySearch } from './RepositorySearch';
import { UsersNote } from './UsersNote';

/** As high as the bar, also when there is none: the rows below do not move. */
const ROOM = { height: 4 };

const NO_NAMES: string[] = [];

interface ListedRepositoriesProps {
  listing: Exclude<RepositoryListing, { state: 'failed' }>;
  /** Who uses which repository. */
  reading: UsersReading;
  /** The repositories of this registry that somebody uses. */
  used: UsedName[];
  onRefresh: () => void;
  onGoOn: () => void;
}

/** The repositories that the registry around lists. */
export function ListedRepositories(props: ListedRepositoriesProps) {
  const { listing, reading, used, onRefresh, onGoOn } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const registry = useRegistry();
  const names = 'repositories' in listing ? listing.repositories : NO_NAMES;
  const rows = useMemo(
    () => toRows(registry, names, reading),
    [registry, names, reading],
  );
  const title = registryLabel(t, registry);
  return (
    <Paper>
      <ListHeader
        title={t('registries.repositories', { registry: title })}
        progress={describeListing(t, formats, listing)}
        news={isRunning(listing) ? '' : describeListing(t, formats, listing)}
        onRefresh={onRefresh}
      />
      <UsersNote reading={reading} />
      {isWhole(listing) && <MissingRepositories names={names} used={used} />}
      {(listing.state === 'incomplete' || listing.state === 'outdated') && (
        <UnfinishedNote
          asked="catalog"
          repository={title}
          listing={listing}
          onGoOn={onGoOn}
        />
      )}
      {listing.state !== 'loading' && (
        <UnreadableNote unreadable={listing.unreadable} />
      )}
      {isRunning(listing) ? (
        <LinearProgress style={ROOM} aria-label={t('registries.loading')} />
      ) : (
        <div style={ROOM} />
      )}
      <RepositorySearch
        rows={rows}
        mayBeUnused={reading.state === 'ready'}
        emptyText={explainNoRows(t, listing)}
      />
    </Paper>
  );
}

/** Why no row is found, be there a filter or not. */
function explainNoRows(t: AcrTranslate, listing: RepositoryListing) {
  if (!isWhole(listing)) {
    return { unfiltered: '\u00a0', filtered: t('registries.noMatchYet') };
  }
  return {
    unfiltered: t('registries.empty'),
    filtered: t('registries.noMatch'),
  };
}
