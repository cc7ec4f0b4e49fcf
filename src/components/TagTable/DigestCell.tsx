import { makeStyles } from '@material-ui/core/styles';
import { ImageTag } from '../../api/types';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { CopyButton } from '../CopyButton';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  digest: { fontSize: theme.typography.body2.fontSize, whiteSpace: 'nowrap' },
}));

/** The digest, short; the whole one on hover and by the button. */
export function DigestCell({ tag }: { tag: ImageTag }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <span className={classes.root}>
      <code className={classes.digest} title={tag.digest}>
        {shortDigest(tag.digest)}
      </code>
      <CopyButton
        text={tag.digest}
        label={t('tag.copyDigest', { tag: tag.name })}
      />
    </span>
  );
}

/** The first and the last four characters after `sha256:`. */
function shortDigest(digest: string): string {
  const hex = digest.slice(digest.indexOf(':') + 1);
  return `${hex.slice(0, 4)}…${hex.slice(-4)}`;
}
