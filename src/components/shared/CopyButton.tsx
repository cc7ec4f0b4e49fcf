import { errorApiRef, useApi } from '@backstage/core-plugin-api';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import CopyIcon from '@material-ui/icons/FileCopy';
import { useEffect, useId, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { withHiddenNamed } from '../../formats';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** For how long it says that it did, in ms. */
const SAID_FOR = 1_000;

const useStyles = makeStyles(theme => ({
  // As high as a line of text, so that rows stay dense.
  root: {
    width: 24,
    height: 24,
    padding: 4,
    border: 0,
    borderRadius: '50%',
    background: 'none',
    color: theme.palette.text.secondary,
    cursor: 'pointer',
    lineHeight: 0,
    '& svg': { width: 16, height: 16 },
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&:focus-visible': {
      outline: 'none',
      backgroundColor: theme.palette.action.focus,
    },
  },
}));

interface CopyButtonProps {
  /** What is copied: as it is shown, what hides in it by its code. */
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
  const [{ error }, copyToClipboard] = useCopyToClipboard();
  const [copiedAt, setCopiedAt] = useState<number>();
  const id = useId();
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
  const isSaid = copiedAt !== undefined;
  return (
    // There is one in each row: Material UI's, and a tooltip that has nothing to say,
    // would keep the table waiting.
    <button
      type="button"
      className={classes.root}
      aria-label={label}
      aria-describedby={isSaid ? id : undefined}
      onClick={() => {
        copyToClipboard(withHiddenNamed(text));
        setCopiedAt(Date.now());
        onCopy?.();
      }}
    >
      {isSaid ? <CopiedIcon id={id} /> : <CopyIcon />}
    </button>
  );
}

/** The icon of a button that was just clicked. */
function CopiedIcon({ id }: { id: string }) {
  const { t } = useAcrTranslation();
  return (
    <Tooltip
      id={id}
      open
      title={t('tag.copied')}
      disableFocusListener
      disableHoverListener
      disableTouchListener
    >
      <CopyIcon />
    </Tooltip>
  );
}
