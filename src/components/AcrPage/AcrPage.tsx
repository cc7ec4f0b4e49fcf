import { useEffect, useState } from 'react';
import {
  MissingAnnotationEmptyState,
  useEntity,
} from '@backstage/plugin-catalog-react';
import {
  ACR_REPOSITORY_ANNOTATION,
  readRepositoryName,
} from '../../annotations';
import { AcrQueryProvider } from '../../hooks/AcrQueryProvider';
import { useSelectedImage } from '../../hooks/useSelectedImage';
import { FailurePanel } from '../FailurePanel';
import { ImagePage } from '../ImagePage';
import { RepositoryTags } from '../RepositoryTags';

/** The images of the entity that stands around it. */
export function AcrPage() {
  const { entity } = useEntity();
  const reading = readRepositoryName(entity);
  switch (reading.kind) {
    case 'missing':
      return (
        <MissingAnnotationEmptyState annotation={ACR_REPOSITORY_ANNOTATION} />
      );
    case 'malformed':
      return (
        <FailurePanel
          repository={reading.text}
          failure={{
            kind: 'malformed-name',
            repository: reading.text,
            problem: reading.problem,
          }}
        />
      );
    default:
      // The key starts anew for another repository: filter, sorting, page.
      return (
        <AcrQueryProvider>
          <Repository key={reading.name} name={reading.name} />
        </AcrQueryProvider>
      );
  }
}

/** The image that the address names, or the table of all tags. */
function Repository({ name }: { name: string }) {
  const { tag, tableAddress } = useSelectedImage();
  // Who comes for one image does not wait for the list of all.
  const [wasTableShown, setTableShown] = useState(tag === undefined);
  useEffect(() => {
    if (tag === undefined) {
      setTableShown(true);
    }
  }, [tag]);
  return (
    <>
      {tag && (
        <ImagePage
          key={tag}
          repository={name}
          tag={tag}
          tableAddress={tableAddress}
        />
      )}
      {/* Once there, the table stays as it is, to come back to. */}
      {(wasTableShown || !tag) && (
        <div hidden={tag !== undefined}>
          <RepositoryTags repository={name} />
        </div>
      )}
    </>
  );
}
