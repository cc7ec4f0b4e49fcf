import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  Descriptor,
  documentName,
  documentFileName,
  MAX_BLOB_SIZE,
} from 'backstage-plugin-acr-common';
import { useState } from 'react';
import { useDownload } from '../../../data/images';
import { useFormats, visibleText } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { saveFile } from '../../shared';
import { DownloadControl } from '../DownloadControl';

const useStyles = makeStyles({
  root: { minWidth: 0, overflowWrap: 'anywhere' },
  // A name is written as it is.
  button: { textTransform: 'none', overflowWrap: 'anywhere' },
});

interface DownloadButtonProps {
  repository: string;
  descriptor: Descriptor;
  /** Whether it was refused already, whatever its descriptor says. */
  wasTooLarge?: boolean;
}

/** Gives the user a document; one that is too large only as it came. */
export function DownloadButton(props: DownloadButtonProps) {
  const { repository, descriptor, wasTooLarge = false } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { progress, start, cancel } = useDownload(repository, descriptor);
  const name = documentFileName(descriptor);
  const size = formats.bytes(descriptor.size);
  const failure =
    progress.state === 'failed' ? progress.error.failure : undefined;
  // A descriptor need not tell the truth.
  const [isTooLarge, setTooLarge] = useState(
    wasTooLarge || descriptor.size > MAX_BLOB_SIZE,
  );
  if (failure?.kind === 'too-large' && !isTooLarge) {
    setTooLarge(true);
  }
  const label = isTooLarge
    ? t('attached.downloadUnverified', { name, size })
    : [visibleText(documentName(descriptor) ?? ''), size]
        .filter(Boolean)
        .join(' · ');
  return (
    <div className={classes.root}>
      <DownloadControl
        className={classes.button}
        progress={progress}
        label={label}
        name={t('attached.download', { label })}
        title={name}
        onStart={() =>
          start({
            isVerified: !isTooLarge,
            save: content => saveFile(content, name),
          })
        }
        onCancel={cancel}
      >
        {isTooLarge && (
          <Typography variant="body2">
            {t('attached.tooLarge', { digest: descriptor.digest })}
          </Typography>
        )}
      </DownloadControl>
      {failure && failure.kind !== 'too-large' && (
        <Typography variant="body2" role="alert">
          {failureTitle(t, formats, failure, { repository, api: 'content' })}
        </Typography>
      )}
    </div>
  );
}
