import { useRegistries } from '../../../data/registries';
import { TagListing } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Fold } from '../../shared';
import { PromotionContent } from './lazy';

/** What is shown of a repository, and where it is known already. */
export interface PromotionProps {
  repository: string;
  /** Its tags in the registry around. */
  listing: TagListing;
}

/** Which tag's image is in which registry, if there are several. */
export function Promotion(props: PromotionProps) {
  const { t } = useAcrTranslation();
  const { configured } = useRegistries();
  return configured.length < 2 ? null : (
    <Fold title={t('promotion.title')}>
      <PromotionContent {...props} />
    </Fold>
  );
}
