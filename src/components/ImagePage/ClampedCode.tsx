import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** As much as stands there at first, in characters. */
const SHORT = 160;

const useStyles = makeStyles(theme => ({
  code: {
    fontSize: theme.typography.body2.fontSize,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

/** A line of code; a long one is cut until somebody wants all of it. */
export function ClampedCode({ text }: { text: string }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [isWhole, setWhole] = useState(false);
  if (text.length <= SHORT) {
    return <code className={classes.code}>{text}</code>;
  }
  return (
    <>
      <code className={classes.code}>
        {isWhole ? text : `${text.slice(0, SHORT)}… `}
      </code>{' '}
      <Link
        component="button"
        type="button"
        variant="body2"
        aria-expanded={isWhole}
        onClick={() => setWhole(!isWhole)}
      >
        {isWhole ? t('image.less') : t('image.more')}
      </Link>
    </>
  );
}
