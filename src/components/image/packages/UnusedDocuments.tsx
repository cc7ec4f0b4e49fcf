import Typography from '@material-ui/core/Typography';
import { ListedDocument } from 'backstage-plugin-acr-common/reports';
import { Formats, useFormats } from '../../../formats';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../../translations/useAcrTranslation';
import { describeProblem } from '../../failures';
import { Limited } from '../../shared';
import { FoundSboms } from './sboms';

/** As many documents as are named at first. */
const SHOWN = 10;

/** What is attached and may have been meant as a list of the packages. */
export function UnusedDocuments(props: Pick<FoundSboms, 'foreign' | 'unread'>) {
  const { foreign, unread } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const notes = [
    ...foreign.map(({ id, candidate }) => ({
      id,
      text: t('sbom.otherImage', { name: candidate.fileName }),
    })),
    ...unread.map(document => ({
      id: document.id,
      text: describeUnread(t, formats, document),
    })),
  ];
  return (
    <Limited items={notes} limit={SHOWN}>
      {shown =>
        shown.map(({ id, text }) => (
          <Typography
            key={id}
            variant="body2"
            style={{ overflowWrap: 'anywhere' }}
          >
            {text}
          </Typography>
        ))
      }
    </Limited>
  );
}

function describeUnread(
  t: AcrTranslate,
  formats: Formats,
  { candidate, reading }: ListedDocument,
): string {
  const name = candidate.fileName;
  switch (reading.kind) {
    case 'unreadable':
      return t('sbom.unreadable', {
        name,
        why: describeProblem(t, formats, reading.problem),
      });
    case 'not-supported':
      return t('sbom.notSupported', {
        name,
        what: describeProblem(t, formats, reading.problem),
      });
    default:
      return '';
  }
}
