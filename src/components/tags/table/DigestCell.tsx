import { makeStyles } from '@material-ui/core/styles';
import { AcrTag } from 'backstage-plugin-acr-common';
import { memo } from 'react';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { CopyButton, shortDigest } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  digest: { fontSize: theme.typography.body2.fontSize, whiteSpace: 'nowrap' },
}));

/** The digest, short; the whole one on hover and by the button. */
export const DigestCell = memo(({ tag }: { tag: AcrTag }) => {
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
});
