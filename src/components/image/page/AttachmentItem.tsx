import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { isAttachedTo, maskStart } from 'backstage-plugin-acr-common';
import { madeOrAttachedAt } from 'backstage-plugin-acr-common/reports';
import { AttachmentReading } from '../../../data/images';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { Limited, OutsideText, TimeCell } from '../../shared';
import { DownloadButton } from './DownloadButton';
import { describeKind } from './kinds';

/** As many documents as are offered at first: cosign adds one each time. */
const SHOWN_DOCUMENTS = 10;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  text: { flex: '1 1 260px', minWidth: 0, overflowWrap: 'anywhere' },
  documents: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

interface AttachmentItemProps extends AttachmentReading {
  repository: string;
  /** The digest of the manifest in whose list it is. */
  listedFor?: string;
}

/** Something that is attached: what it is, and the documents in it. */
export function AttachmentItem(props: AttachmentItemProps) {
  const { repository, listedFor, attachment, reading } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { kind, artifactType, endOfLife, subject, documents } = attachment;
  const time = madeOrAttachedAt(undefined, attachment);
  return (
    <li className={classes.root}>
      <div className={classes.text}>
        <Typography variant="body2">
          <strong>{describeKind(t, kind)}</strong>
          {endOfLife && ` · ${formats.day(endOfLife)}`}
          {time && ' · '}
          {time && <TimeCell time={time} />}
        </Typography>
        <Typography variant="body2" color="textSecondary">
          <OutsideText
            text={artifactType ? maskStart(artifactType) : t('attached.noType')}
          />
        </Typography>
        {subject && !isAttachedTo(attachment, listedFor) && (
          <Typography variant="body2">
            {t('attached.ofOther', { digest: subject })}
          </Typography>
        )}
      </div>
      <div className={classes.documents}>
        <Limited items={documents} limit={SHOWN_DOCUMENTS}>
          {shown =>
            shown.map((document, at) => (
              <DownloadButton
                // The same document may be in it twice.
                key={`${at} ${document.digest}`}
                repository={repository}
                descriptor={document}
              />
            ))
          }
        </Limited>
      </div>
      {reading.state === 'failed' && (
        <Typography variant="body2" role="alert">
          {describeProblem()}{' '}
          <Button size="small" onClick={() => reading.retry()}>
            {t('error.tryAgain')}
          </Button>
        </Typography>
      )}
    </li>
  );

  function describeProblem(): string {
    if (reading.state !== 'failed') {
      return '';
    }
    const { failure } = reading.error;
    if (failure.kind === 'content-unknown') {
      return t('attached.gone');
    }
    return failureTitle(t, formats, failure, { repository, api: 'content' });
  }
}
