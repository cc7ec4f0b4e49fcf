/** The cells that tell what is read of the rows on screen alone. */
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { keyOf } from 'backstage-plugin-acr-common';
import { useSelectedRepository } from '../../../data/address';
import { RegistryProvider } from '../../../data/registries';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import {
  AssessmentText,
  HintedWord,
  NoSecurity,
  PlatformCell,
  SizeCell,
  TagCell,
} from '../table';
import { RepositoryRow } from './repositoryRows';
import { useImageFacts } from './RowFactsProvider';

const useStyles = makeStyles({
  repository: { overflowWrap: 'anywhere' },
});

interface CellProps {
  row: RepositoryRow;
}

/** A tag, which leads to its image in its own repository. */
export function LinkedTagCell({ row }: CellProps) {
  const { addressOf } = useSelectedRepository();
  const facts = useImageFacts(row);
  return (
    <TagCell
      tag={row.tag}
      names={row.names}
      patchOf={row.patchOf}
      manifest={facts.manifest}
      isManifestMissing={facts.isManifestMissing}
      buildCache={facts.buildCache}
      endOfLife={facts.endOfLife}
      address={addressOf(keyOf(row.repository), row.tag.name)}
    />
  );
}

/** Whose tag it is; where there are several registries, in which of them. */
export function RepositoryCell({ row }: CellProps) {
  const classes = useStyles();
  return (
    <div className={classes.repository}>
      {row.repository.name}
      {row.registryTitle && (
        <Typography variant="body2" color="textSecondary">
          {row.registryTitle}
        </Typography>
      )}
    </div>
  );
}

/** What scanners found in an image, or why that is not known. */
export function KnownSecurityCell({ row }: CellProps) {
  const { t } = useAcrTranslation();
  const { assessment, buildCache } = useImageFacts(row);
  if (buildCache) {
    return <NoSecurity />;
  }
  return assessment ? (
    <AssessmentText repository={row.repository.name} assessment={assessment} />
  ) : (
    <HintedWord
      word={t('repositories.noReports')}
      hint={t('repositories.noReportsHint')}
    />
  );
}

/** An image's size. */
export function KnownSizeCell({ row }: CellProps) {
  const { manifest, buildCache } = useImageFacts(row);
  return <SizeCell manifest={manifest} buildCache={buildCache} />;
}

/** What an image runs on. */
export function KnownPlatformCell({ row }: CellProps) {
  const { name, registry } = row.repository;
  const { manifest } = useImageFacts(row);
  return (
    <RegistryProvider registry={registry}>
      <PlatformCell repository={name} manifest={manifest} />
    </RegistryProvider>
  );
}
