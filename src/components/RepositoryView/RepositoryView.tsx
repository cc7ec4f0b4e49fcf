import { ImageRepository } from 'backstage-plugin-acr-common';
import { useEffect, useState } from 'react';
import { RegistryProvider } from '../../hooks/RegistryProvider';
import { useSelectedImage } from '../../hooks/useSelectedImage';
import { ComparisonPage } from '../Comparison/lazy';
import type { ImagePageProps } from '../ImagePage';
import { ImagePage } from '../ImagePage/lazy';
import { RepositoryTags } from '../RepositoryTags';
import { useFocusOnReturn } from './useFocusOnReturn';

/** A repository: the image that the address names, or the table of all tags. */
export function RepositoryView({
  repository,
}: {
  repository: ImageRepository;
}) {
  const { registry, name } = repository;
  return (
    <RegistryProvider registry={registry}>
      <ImageOrTags repository={name} />
    </RegistryProvider>
  );
}

function ImageOrTags({ repository }: { repository: string }) {
  const { choice, tableAddress } = useSelectedImage();
  const table = useFocusOnReturn(choice?.tag, 'data-acr-tag');
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
        <Chosen
          repository={repository}
          choice={choice}
          tableAddress={tableAddress}
        />
      )}
      {/* Once there, the table stays as it is, to come back to. */}
      {(wasTableShown || !choice) && (
        <div ref={table} hidden={choice !== undefined}>
          <RepositoryTags repository={repository} />
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
