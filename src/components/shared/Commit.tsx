import { commitLink, maskStart } from 'backstage-plugin-acr-common';
import { useFindForge } from '../../data/images';
import { visibleText } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { OutgoingLink } from './OutgoingLink';
import { OutsideText } from './OutsideText';

/** As much of a hash as tells commits apart, in characters. */
const SHORT = 12;
const HASH = /^[0-9a-f]+$/i;

interface CommitProps {
  /** The repository that it is in, where the image names one. */
  source?: string;
  revision: string;
}

/** The commit that an image was made from, with a link where that is known. */
export function Commit({ source, revision }: CommitProps) {
  const { t } = useAcrTranslation();
  const findForge = useFindForge();
  const url = source && commitLink(source, revision, findForge);
  const masked = maskStart(revision);
  const short = shorten(masked);
  const code = (
    <code title={visibleText(masked)}>
      <OutsideText text={short} />
    </code>
  );
  return url ? (
    // What is seen is in its name: it can be called by that.
    <OutgoingLink
      to={url}
      aria-label={t('image.commitLink', { revision: short })}
    >
      {code}
    </OutgoingLink>
  ) : (
    code
  );
}

/** Everybody knows that a hash is shortened; of anything else that has to be seen. */
function shorten(revision: string): string {
  const start = revision.slice(0, SHORT);
  return HASH.test(revision) || start === revision ? start : `${start}…`;
}
