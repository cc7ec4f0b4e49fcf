import { IMAGE_BUDGET } from '../../hooks/readingBudget';
import { ReadingBudgetProvider } from '../../hooks/ReadingBudgetProvider';
import { useImage } from '../../hooks/useImage';
import { useOpenEvent } from '../../hooks/useOpenEvent';
import { useSelectedImage } from '../../hooks/useSelectedImage';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { BackLink, FocusedPage } from '../ImageParts';
import { ComparedTags } from './ComparisonHeader';
import { LoadedComparison } from './LoadedComparison';
import { UnreadComparison } from './UnreadComparison';

export interface ComparisonPageProps extends ComparedTags {
  /** Where the table of all tags is, relative to this page. */
  tableAddress: string;
}

/** What differs between two images of a repository. */
export function ComparisonPage(props: ComparisonPageProps) {
  const { tableAddress, ...tags } = props;
  const { repository, choice, comparedWith } = tags;
  const { tag, platform } = choice;
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedImage();
  const from = useImage(repository, comparedWith);
  const to = useImage(repository, tag);
  useOpenEvent('compareImages', `${repository}:${comparedWith}…${tag}`);
  return (
    <FocusedPage>
      <BackLink
        to={addressOf({ tag, platform })}
        text={t('compare.image', { repository, tag })}
      />
      <BackLink to={tableAddress} text={t('image.back', { repository })} />
      {from.state === 'ready' && to.state === 'ready' ? (
        <ReadingBudgetProvider
          size={IMAGE_BUDGET}
          view={[repository, comparedWith, tag, platform].join()}
        >
          <LoadedComparison from={from.value} to={to.value} {...tags} />
        </ReadingBudgetProvider>
      ) : (
        <UnreadComparison from={from} to={to} {...tags} />
      )}
    </FocusedPage>
  );
}
