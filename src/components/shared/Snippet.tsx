import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { CopyButton } from './CopyButton';
import { OutsideText } from './OutsideText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    marginTop: theme.spacing(1),
    padding: theme.spacing(1),
    backgroundColor: theme.palette.background.default,
    borderRadius: theme.shape.borderRadius,
  },
  text: {
    flex: 1,
    minWidth: 0,
    margin: 0,
    overflow: 'auto',
    maxHeight: 300,
    fontSize: theme.typography.body2.fontSize,
  },
}));

interface SnippetProps {
  text: string;
  /** What the copy button is called; default: Copy. */
  copyLabel?: string;
  /** Is told when it is copied. */
  onCopy?: () => void;
}

/** A command, YAML or an answer: as it is, and to be copied. */
export function Snippet({ text, copyLabel, onCopy }: SnippetProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <div className={classes.root}>
      {/* It scrolls, so it takes the keyboard's focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className={classes.text} tabIndex={0}>
        <OutsideText text={text} />
      </pre>
      <CopyButton
        text={text}
        label={copyLabel ?? t('error.copySnippet')}
        onCopy={onCopy}
      />
    </div>
  );
}
