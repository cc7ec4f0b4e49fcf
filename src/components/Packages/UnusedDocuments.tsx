import Typography from '@material-ui/core/Typography';
import { ReadCandidate } from '../../security/assessment/assess';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { describeReading } from '../describeReading';
import { FoundSboms } from './sboms';

/** What is attached and may have been meant as a list of the packages. */
export function UnusedDocuments(props: Omit<FoundSboms, 'own'>) {
  const { foreign, unread } = props;
  const { t } = useAcrTranslation();
  const notes = [
    ...foreign.map(({ candidate }) => ({
      id: candidate.id,
      text: t('sbom.otherImage', { name: candidate.fileName }),
    })),
    ...unread.map(document => ({
      id: document.candidate.id,
      text: describeUnread(t, document),
    })),
  ];
  return (
    <>
      {notes.map(({ id, text }) => (
        <Typography
          key={id}
          variant="body2"
          style={{ overflowWrap: 'anywhere' }}
        >
          {text}
        </Typography>
      ))}
    </>
  );
}

function describeUnread(
  t: AcrTranslate,
  { candidate, reading }: ReadCandidate,
): string {
  const name = candidate.fileName;
  switch (reading.kind) {
    case 'unreadable':
      return t('sbom.unreadable', {
        name,
        why: describeReading(t, reading.why),
      });
    case 'not-supported':
      return t('sbom.notSupported', {
        name,
        what: describeReading(t, reading.what),
      });
    default:
      return '';
  }
}
