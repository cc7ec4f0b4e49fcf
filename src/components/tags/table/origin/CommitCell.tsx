import { ImageFacts } from 'backstage-plugin-acr-common';
import { Commit } from '../../../shared';
import { FactCell, RowImage } from './FactCell';

/** The commit that an image says it was made from. */
export function CommitCell(props: RowImage) {
  return <FactCell {...props} describe={describeCommit} />;
}

function describeCommit({ source, revision }: ImageFacts) {
  return revision && <Commit source={source} revision={revision} />;
}
