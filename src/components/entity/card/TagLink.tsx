import { AcrTag, findPatch } from 'backstage-plugin-acr-common';
import { NewestTags } from '../../../data/tags';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { joinNames } from '../../shared';

interface TagLinkProps {
  tag: AcrTag;
  /** The other tags of its image. */
  others: readonly string[];
  newest: NewestTags;
  /** Of its image in the tab. */
  address: string;
}

/** A tag that leads to its image, with what else is to be said of it. */
export function TagLink({ tag, others, newest, address }: TagLinkProps) {
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const patch = findPatch(tag.name, name =>
    newest.tags.some(each => each.name === name),
  );
  return (
    <>
      {/* Told from the text that follows not by its colour alone. */}
      <Link to={address} underline={others.length > 0 ? 'always' : undefined}>
        {tag.name}
      </Link>
      {others.length > 0 &&
        ` ${t('tag.aliases', { names: joinNames(t, formats, others) })}`}
      {patch && ` · ${t('tag.patchOf', { tag: patch.base })}`}
    </>
  );
}
