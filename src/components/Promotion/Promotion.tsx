import { useRegistries } from '../../hooks/useRegistries';
import { Tags } from '../../hooks/useTags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Fold } from '../Fold';
import { PromotionContent } from './lazy';

/** What is shown of a repository, and where it is known already. */
export interface PromotionProps {
  repository: string;
  /** Its tags in the registry around. */
  tags: Tags;
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
