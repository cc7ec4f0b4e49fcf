import { AcrError } from 'backstage-plugin-acr-common';
import { useImageFacts } from '../../../../data/images';
import { ReadingNote } from '../../../failures';

export interface FactsReaderProps {
  repository: string;
  /** What the repository is called, where there are several. */
  label?: string;
  /** Of the rows in view; a stable array. */
  digests: readonly string[];
  /** Whether it was said already why nothing can be read. */
  isSaid: (error: AcrError) => boolean;
}

/** Reads what images in view say of themselves: their rows show it. */
export function FactsReader(props: FactsReaderProps) {
  const { repository, label, digests, isSaid } = props;
  const { error, retry } = useImageFacts(repository, digests);
  return error && !isSaid(error) ? (
    <ReadingNote
      repository={repository}
      api="content"
      error={error}
      part="facts"
      label={label}
      onRetry={() => retry()}
    />
  ) : null;
}
