import { ImageRepository } from 'backstage-plugin-acr-common';
import { useEffect, useState } from 'react';
import { useSelectedImage } from '../../data/address';
import { RegistryProvider } from '../../data/registries';
import { ComparisonPage, ImagePage } from '../image';
import type { ImagePageProps } from '../image';
import { useReturn } from '../shared';
import { RepositoryTags } from './repository';

/** A repository: the image that the address names, or the table of all tags. */
export function RepositoryView({
  repository,
}: {
  repository: ImageRepository;
}) {
  return (
    <RegistryProvider registry={repository.registry}>
      <ImageOrTags repository={repository} />
    </RegistryProvider>
  );
}

function ImageOrTags({ repository }: { repository: ImageRepository }) {
  const { choice, tableAddress } = useSelectedImage();
  const table = useReturn(choice?.tag, 'data-acr-tag');
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
          repository={repository.name}
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
