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
import { ComparisonPage } from '../Comparison';
import { FailurePanel } from '../FailurePanel';
import { useFocusOnReturn } from './useFocusOnReturn';
import { ImagePage, ImagePageProps } from '../ImagePage';
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
  const { choice, tableAddress } = useSelectedImage();
  const table = useFocusOnReturn(choice?.tag);
  // Who comes for one image does not wait for the list of all.
  const [wasTableShown, setTableShown] = useState(choice === undefined);
  useEffect(() => {
    if (choice === undefined) {
      setTableShown(true);
    }
  }, [choice]);
  return (
    <>
      {choice && (
        <Chosen repository={name} choice={choice} tableAddress={tableAddress} />
      )}
      {/* Once there, the table stays as it is, to come back to. */}
      {(wasTableShown || !choice) && (
        <div ref={table} hidden={choice !== undefined}>
          <RepositoryTags repository={name} />
        </div>
      )}
    </>
  );
}

/** An image, or what differs between it and another one. */
function Chosen(props: ImagePageProps) {
  const { tag, comparedWith } = props.choice;
  return comparedWith === undefined ? (
    <ImagePage key={tag} {...props} />
  ) : (
    <ComparisonPage
      key={`${comparedWith} ${tag}`}
      comparedWith={comparedWith}
      {...props}
    />
  );
}
