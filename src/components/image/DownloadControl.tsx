import Button from '@material-ui/core/Button';
import CancelIcon from '@material-ui/icons/Close';
import DownloadIcon from '@material-ui/icons/GetApp';
import { PropsWithChildren } from 'react';
import { DownloadState } from '../../data/images';
import {
  AcrTranslate,
  useAcrTranslation,
} from '../../translations/useAcrTranslation';
import { VisuallyHidden } from '../shared';

interface DownloadControlProps {
  progress: DownloadState;
  /** What is downloaded, as the button says it. */
  label: string;
  /** What the button is called, if that is more than it says. */
  name?: string;
  title?: string;
  className?: string;
  onStart: () => void;
  onCancel: () => void;
}

/**
 * A button that begins a download, and cancels it while it runs: one button, so that
 * the focus stays where it is. Tells screen readers how far it is; `children` are
 * told with it.
 */
export function DownloadControl(
  props: PropsWithChildren<DownloadControlProps>,
) {
  const { progress, label, name, title, className, children } = props;
  const { onStart, onCancel } = props;
  const { t } = useAcrTranslation();
  const isRunning = progress.state === 'running';
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        className={className}
        title={title}
        startIcon={isRunning ? <CancelIcon /> : <DownloadIcon />}
        aria-label={isRunning ? undefined : name}
        onClick={event => {
          // Who clicks twice out of habit does not mean to cancel.
          if (event.detail > 1) {
            return;
          }
          (isRunning ? onCancel : onStart)();
        }}
      >
        {isRunning ? t('download.cancel', { label }) : label}
      </Button>
      <div role="status">
        <VisuallyHidden>{describeProgress(t, progress, label)}</VisuallyHidden>
        {children}
      </div>
    </>
  );
}

function describeProgress(
  t: AcrTranslate,
  { state }: DownloadState,
  label: string,
): string {
  switch (state) {
    case 'running':
      return t('download.running', { label });
    case 'saved':
      return t('download.ended', { label });
    case 'cancelled':
      return t('download.cancelled', { label });
    default:
      return '';
  }
}
