import { CopyTextButton } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

const useStyles = makeStyles(theme => ({
  // As high as a line of text, so that rows stay dense.
  root: {
    display: 'inline-flex',
    color: theme.palette.text.secondary,
    '& button': { width: 24, height: 24, color: 'inherit' },
    '& svg': { width: 16, height: 16 },
  },
}));

interface CopyButtonProps {
  /** What is copied. */
  text: string;
  /** What the button is called. */
  label: string;
}

/** A small button that copies a text and says that it did. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <span className={classes.root}>
      <CopyTextButton
        text={text}
        variant="tertiary"
        tooltipText={t('tag.copied')}
        aria-label={label}
      />
    </span>
  );
}
