import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { OutsideText } from './OutsideText';

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
  /** Or what makes it, if that takes long: only once somebody wants it. */
  text: string | (() => string);
  /** What stands there at first, if it is not the start of the text. */
  masked?: string;
}

/** Code of which a part is shown until somebody wants all of it. */
export function ClampedCode({ text, masked }: ClampedCodeProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [isWhole, setWhole] = useState(false);
  const first = masked ?? (typeof text === 'string' ? text : '');
  const short = first.length > SHORT ? `${first.slice(0, SHORT)}…` : first;
  const shown = useMemo(() => {
    if (!isWhole) {
      return short;
    }
    return typeof text === 'string' ? text : text();
  }, [isWhole, short, text]);
  const code = (
    <code className={classes.code}>
      <OutsideText text={shown} />
    </code>
  );
  if (short === text) {
    return code;
  }
  return (
    <>
      {code}{' '}
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
