import Typography from '@material-ui/core/Typography';
import { ReactNode } from 'react';
import { ImageChoice, useSelectedImage } from '../../../data/address';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { PageHeader } from '../../shared';

/** Two tags of a repository. */
export interface ComparedTags {
  repository: string;
  choice: ImageChoice;
  /** The tag that the chosen one is compared with. */
  comparedWith: string;
}

interface ComparisonHeaderProps extends ComparedTags {
  /** What can be chosen beside the title. */
  controls?: ReactNode;
  /** What to bear in mind about all of the comparison. */
  note?: string;
}

/** Which images are compared, and the way to turn that round. */
export function ComparisonHeader(props: ComparisonHeaderProps) {
  const { repository, choice, comparedWith, controls, note } = props;
  const { t } = useAcrTranslation();
  const { addressOf } = useSelectedImage();
  const { tag } = choice;
  const swapped = { ...choice, tag: comparedWith, comparedWith: tag };
  return (
    <PageHeader
      title={t('compare.title', { repository, from: comparedWith, to: tag })}
      controls={controls}
    >
      <Typography variant="body2">
        <Link to={addressOf(swapped)}>{t('compare.swap')}</Link>
      </Typography>
      {note && <Typography variant="body2">{note}</Typography>}
    </PageHeader>
  );
}
