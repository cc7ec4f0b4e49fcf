import {
  AcrManifestProperties,
  AcrTag,
  BuildCache,
  keyOf,
} from 'backstage-plugin-acr-common';
import { AssessmentSummary } from 'backstage-plugin-acr-common/reports';
import { createContext, PropsWithChildren, useContext } from 'react';
import { BuildCaches } from '../../../data/images';
import { Reading, useTold } from '../../../data/query';
import { RepositoryRow } from './repositoryRows';
import { RowReader, RowReaderProps } from './RowReader';

/** What is known of a repository's images on screen beside their tags. */
export interface RowFacts {
  manifests: ReadonlyMap<string, AcrManifestProperties>;
  /** Whether there is no manifest that a tag could point to. */
  isMissing: (tag: AcrTag) => boolean;
  buildCaches: BuildCaches;
  endOfLife: ReadonlyMap<string, Date>;
  assessments: ReadonlyMap<string, Reading<AssessmentSummary>>;
  /** Whether there may be reports of the images. */
  mayHaveReports: boolean;
}

const RowFactsContext = createContext<ReadonlyMap<string, RowFacts>>(new Map());

interface RowFactsProviderProps {
  /** What to read of each repository that has rows on screen. */
  reads: ReadonlyArray<Omit<RowReaderProps, 'tell'>>;
}

/**
 * Reads what stands in the rows on screen beside the tags. What comes changes
 * their cells alone: the table around is not made anew for each.
 */
export function RowFactsProvider(
  props: PropsWithChildren<RowFactsProviderProps>,
) {
  const { reads, children } = props;
  const { byKey, tell } = useTold<RowFacts>();
  return (
    <RowFactsContext.Provider value={byKey}>
      {reads.map(read => (
        <RowReader key={keyOf(read.repository)} {...read} tell={tell} />
      ))}
      {children}
    </RowFactsContext.Provider>
  );
}

/** What is known of an image on screen. */
export interface ImageFacts {
  manifest?: AcrManifestProperties;
  isManifestMissing?: boolean;
  buildCache?: BuildCache;
  endOfLife?: Date;
  /** Absent where nobody can know. */
  assessment?: Reading<AssessmentSummary>;
}

/** What is known of the image of a row on screen. */
export function useImageFacts({ repository, tag }: RepositoryRow): ImageFacts {
  const facts = useContext(RowFactsContext).get(keyOf(repository));
  if (!facts) {
    return { assessment: { state: 'loading' } };
  }
  return {
    manifest: facts.manifests.get(tag.digest),
    isManifestMissing: facts.isMissing(tag),
    buildCache: facts.buildCaches.get(tag.digest),
    endOfLife: facts.endOfLife.get(tag.digest),
    assessment: facts.mayHaveReports
      ? facts.assessments.get(tag.digest) ?? { state: 'loading' }
      : undefined,
  };
}
