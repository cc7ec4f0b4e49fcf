import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import CopyIcon from '@material-ui/icons/FileCopy';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** For how long it says that it did, in ms. */
const SAID_FOR = 1_000;

const useStyles = makeStyles(theme => ({
  // As high as a line of text, so that rows stay dense.
  root: {
    width: 24,
    height: 24,
    padding: 4,
    color: theme.palette.text.secondary,
    '& svg': { width: 16, height: 16 },
    '&.Mui-focusVisible': { backgroundColor: theme.palette.action.focus },
  },
}));

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  /** What the button is called. */
  label: string;
  /** Is told of each time. */
  onCopy?: () => void;
}

/**
 * A small button that copies a text and says that it did. That of core-components
 * tells nobody.
 */
export function CopyButton({ text, label, onCopy }: CopyButtonProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [{ error }, copyToClipboard] = useCopyToClipboard();
  const [copiedAt, setCopiedAt] = useState<number>();
  const errorApi = useApi(errorApiRef);
  useEffect(() => {
    if (error) {
      errorApi.post(error);
    }
  }, [error, errorApi]);
  useEffect(() => {
    if (copiedAt === undefined) {
      return undefined;
    }
    const timer = setTimeout(() => setCopiedAt(undefined), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copiedAt]);
  return (
    <Tooltip
      open={copiedAt !== undefined}
      title={t('tag.copied')}
      disableFocusListener
      disableHoverListener
      disableTouchListener
    >
      <IconButton
        className={classes.root}
        // There is one in each row: without waves the table is there sooner.
        disableRipple
        aria-label={label}
        onClick={() => {
          copyToClipboard(text);
          setCopiedAt(Date.now());
          onCopy?.();
        }}
      >
        <CopyIcon />
      </IconButton>
    </Tooltip>
  );
}
