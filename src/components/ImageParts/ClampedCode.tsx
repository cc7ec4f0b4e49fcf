import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';

/** As much as stands there at first, in characters. */
const SHORT = 160;

const useStyles = makeStyles(theme => ({
  code: {
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
  },
}));

interface ClampedCodeProps {
  text: string;
  /** What stands there at first, if something in it is hidden. */
  masked?: string;
}

/** Code of which a part is shown until somebody wants all of it. */
export function ClampedCode({ text, masked = text }: ClampedCodeProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [isWhole, setWhole] = useState(false);
  const short = masked.length > SHORT ? `${masked.slice(0, SHORT)}…` : masked;
  const code = (shown: string) => <code className={classes.code}>{shown}</code>;
  if (short === text) {
    return code(text);
  }
  return (
    <>
      {code(isWhole ? text : short)}{' '}
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
