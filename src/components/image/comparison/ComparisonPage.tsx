import { useSelectedImage } from '../../../data/address';
import { useOpenEvent } from '../../../data/analytics';
import { useImage } from '../../../data/images';
import { IMAGE_BUDGET, ReadingBudgetProvider } from '../../../data/query';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { BackLink, FocusedPage } from '../../shared';
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
