import { Link } from '@backstage/core-components';
import { commitLink } from '../../image/sourceLinks';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

interface CommitProps {
  /** The repository that it is in, where the image names one. */
  source?: string;
  revision: string;
}

/** The commit that an image was made from, with a link where that is known. */
export function Commit({ source, revision }: CommitProps) {
  const { t } = useAcrTranslation();
  const url = source && commitLink(source, revision);
  const short = <code title={revision}>{revision.slice(0, 12)}</code>;
  return url ? (
    <Link to={url} aria-label={t('image.commitLink', { revision })}>
      {short}
    </Link>
  ) : (
    short
  );
}
