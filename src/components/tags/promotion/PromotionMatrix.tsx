import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { isDifferent, PromotionMatrix as Matrix } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { TablePager, usePages } from '../../shared';
import { PromotionTable } from './PromotionTable';

const useStyles = makeStyles(theme => ({
  // The label's own margin makes room for a larger switch than this one.
  filter: { margin: theme.spacing(1, 0), gap: theme.spacing(0.5) },
}));

/** The tags in pages, all of them or those that are not the same everywhere. */
export function PromotionMatrix({ matrix }: { matrix: Matrix }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const [isFiltered, setFiltered] = useState(false);
  const { columns } = matrix;
  const rows = useMemo(
    () => (isFiltered ? matrix.rows.filter(isDifferent) : matrix.rows),
    [isFiltered, matrix],
  );
  const { cut, goToFirst, pager } = usePages(rows.length);
  if (matrix.rows.length === 0) {
    return null;
  }
  const isWhole = columns.every(({ state }) => state === 'whole');
  return (
    <>
      <FormControlLabel
        className={classes.filter}
        title={t('promotion.differencesHint')}
        label={t('promotion.onlyDifferences')}
        control={
          <Switch
            size="small"
            color="primary"
            checked={isFiltered}
            onChange={event => {
              setFiltered(event.target.checked);
              goToFirst();
            }}
          />
        }
      />
      {rows.length === 0 ? (
        <Typography variant="body2">
          {isWhole
            ? t('promotion.noDifferences')
            : t('promotion.noDifferencesYet')}
        </Typography>
      ) : (
        <>
          <PromotionTable columns={columns} rows={cut(rows)} />
          <TablePager {...pager} />
        </>
      )}
    </>
  );
}
