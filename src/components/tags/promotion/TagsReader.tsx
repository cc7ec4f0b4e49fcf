import { memo, useEffect } from 'react';
import { useRegistry } from '../../../data/registries';
import { Tags, useTags } from '../../../data/tags';

interface TagsReaderProps {
  repository: string;
  /** A stable function. */
  onRead: (registryName: string, tags: Tags) => void;
}

function ReadTags({ repository, onRead }: TagsReaderProps) {
  const { name } = useRegistry();
  const tags = useTags(repository);
  useEffect(() => onRead(name, tags));
  return null;
}

/**
 * Reads the tags of a repository in the registry around, and shows nothing. It
 * is drawn anew only when there is something new to tell.
 */
export const TagsReader = memo(ReadTags);
