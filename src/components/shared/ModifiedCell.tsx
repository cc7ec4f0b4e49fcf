import { makeStyles } from '@material-ui/core/styles';
import MovedIcon from '@material-ui/icons/Autorenew';
import { AcrTag } from 'backstage-plugin-acr-common';
import { memo } from 'react';
import { wasMoved } from '../../data/tags';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { TimeCell } from './TimeCell';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
  moved: { color: theme.palette.text.secondary, fontSize: 18 },
}));

/** When a tag was changed, with a mark if it points elsewhere than at first. */
export const ModifiedCell = memo(({ tag }: { tag: AcrTag }) => {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <span className={classes.root}>
      <TimeCell time={tag.updatedAt} />
      {wasMoved(tag) && (
        <MovedIcon className={classes.moved} titleAccess={t('tag.moved')} />
      )}
    </span>
  );
});
