import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { Descriptor } from '../../api/contentTypes';
import { useDownload } from '../../hooks/useDownload';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { describeFailure } from '../FailurePanel';
import { DEFAULT_PATHS } from '../FailurePanel/apiRoots';
import { formatBytes } from '../formatBytes';
import { fileName, saveFile } from './saveFile';

interface DownloadButtonProps {
  repository: string;
  descriptor: Descriptor;
  /** Whether it is known to be too large to be verified. */
  isTooLarge?: boolean;
}

/** Gives the user a document; one that is too large only as it came. */
export function DownloadButton(props: DownloadButtonProps) {
  const { repository, descriptor } = props;
  const { t } = useAcrTranslation();
  const { progress, start } = useDownload(repository, descriptor);
  const name = fileName(descriptor);
  const failure =
    progress.state === 'failed' ? progress.error.failure : undefined;
  const isTooLarge = props.isTooLarge || failure?.kind === 'too-large';
  const proxyPath = DEFAULT_PATHS['/v2/'];
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={progress.state === 'running'}
        aria-label={t('attached.download', { name })}
        title={name}
        onClick={() =>
          start({
            isVerified: !isTooLarge,
            save: content => saveFile(content, name),
          })
        }
      >
        {isTooLarge
          ? t('attached.downloadUnverified')
          : formatBytes(descriptor.size)}
      </Button>
      {failure && (
        <Typography variant="body2" color="error" role="alert">
          {isTooLarge
            ? t('attached.tooLarge')
            : describeFailure(t, failure, {
                repository,
                proxyPath,
                root: '/v2/',
              }).title}
        </Typography>
      )}
    </>
  );
}
