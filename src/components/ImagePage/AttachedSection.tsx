import { AttachmentReading } from '../../hooks/useAttachments';
import { Reading } from '../../hooks/reading';
import { Referrers } from '../../hooks/referrersQuery';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Attached } from './Attached';
import { Part } from './Part';
import { Section } from './Section';
import { SECTION_IDS } from './sections';

/** A manifest that things are attached to. */
export interface AttachedSubject {
  /** What it is called; absent if there is only one. */
  title?: string;
  /** The list of what is attached to it. */
  list: Reading<Referrers>;
  attachments: AttachmentReading[];
}

interface AttachedSectionProps {
  repository: string;
  subjects: AttachedSubject[];
}

/** What is attached to an image, and to the index that it is in. */
export function AttachedSection(props: AttachedSectionProps) {
  const { repository, subjects } = props;
  const { t } = useAcrTranslation();
  return (
    <Section id={SECTION_IDS.attached} title={t('image.attached')}>
      {subjects.map(({ title, list, attachments }) => (
        <Part key={title ?? ''} repository={repository} reading={list}>
          {({ isCut }) => (
            <Attached
              repository={repository}
              subject={title}
              attachments={attachments}
              isCut={isCut}
            />
          )}
        </Part>
      ))}
    </Section>
  );
}
