import Button from '@material-ui/core/Button';
import RefreshIcon from '@material-ui/icons/Refresh';
import { AttachedTo, useReadAttachedAnew } from '../../../data/images';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Part } from '../../failures';
import { Section } from '../../shared';
import { Attached } from './Attached';
import { SECTION_IDS } from '../../../data/address';

/** A manifest that things are attached to. */
export interface AttachedSubject extends AttachedTo {
  /** What it is called; absent if there is only one. */
  title?: string;
}

interface AttachedSectionProps {
  repository: string;
  subjects: AttachedSubject[];
}

/** What is attached to an image, and to the index that it is in. */
export function AttachedSection(props: AttachedSectionProps) {
  const { repository, subjects } = props;
  const { t } = useAcrTranslation();
  const readAnew = useReadAttachedAnew(repository);
  return (
    <Section
      id={SECTION_IDS.attached}
      title={t('image.attached')}
      action={
        <Button
          size="small"
          startIcon={<RefreshIcon />}
          title={t('attached.refreshHint')}
          onClick={() =>
            readAnew(subjects.flatMap(({ digest }) => digest ?? []))
          }
        >
          {t('list.refresh')}
        </Button>
      }
    >
      {subjects.map(({ title, referrers, companions, ...attached }) => (
        <div key={title ?? ''}>
          <Attached
            repository={repository}
            subject={title}
            isWhole={
              referrers.state === 'ready' && companions.state === 'ready'
            }
            {...attached}
            others={attached.others.length}
            onMore={() => attached.showMore()}
          />
          <Part repository={repository} reading={referrers}>
            {() => null}
          </Part>
          {/* One bar is enough while both are read. */}
          {companions.state === 'failed' && (
            <Part repository={repository} api="metadata" reading={companions}>
              {() => null}
            </Part>
          )}
        </div>
      ))}
    </Section>
  );
}
