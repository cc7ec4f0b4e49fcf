import { makeStyles } from '@material-ui/core/styles';
import ChangedIcon from '@material-ui/icons/Autorenew';
import { AcrTag } from 'backstage-plugin-acr-common';
import { memo } from 'react';
import { wasChanged } from '../../data/tags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { TimeCell } from './TimeCell';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  changed: { color: theme.palette.text.secondary, fontSize: 18 },
}));

/** When a tag was changed, with a mark if that was after it was created. */
export const ModifiedCell = memo(({ tag }: { tag: AcrTag }) => {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <span className={classes.root}>
      <TimeCell time={tag.updatedAt} />
      {wasChanged(tag) && (
        <ChangedIcon
          className={classes.changed}
          titleAccess={t('tag.changed')}
        />
      )}
    </span>
  );
});
