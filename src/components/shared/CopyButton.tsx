import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import CopyIcon from '@material-ui/icons/FileCopy';
import { useId } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { smallButton } from './smallButton';
import { useCopying } from './useCopying';

const useStyles = makeStyles(theme => ({ root: smallButton(theme) }));

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
  const { copy, isSaid } = useCopying();
  const id = useId();
  return (
    // In each row, a tooltip that has nothing to say would keep the table waiting.
    <button
      type="button"
      className={classes.root}
      aria-label={label}
      aria-describedby={isSaid ? id : undefined}
      onClick={() => {
        copy(text);
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
