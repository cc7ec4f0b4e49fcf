import FormControlLabel from '@material-ui/core/FormControlLabel';
import Switch from '@material-ui/core/Switch';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMemo, useState } from 'react';
import { isDifferent, PromotionMatrix as Matrix } from '../../../promotion';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { TablePager } from '../../shared';
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
  const [chosenPage, setPage] = useState(0);
  const [rowsPerPage, setRowsPerPage] = useState(20);
  const { columns } = matrix;
  const rows = useMemo(
    () => (isFiltered ? matrix.rows.filter(isDifferent) : matrix.rows),
    [isFiltered, matrix],
  );
  if (matrix.rows.length === 0) {
    return null;
  }
  const lastPage = Math.max(0, Math.ceil(rows.length / rowsPerPage) - 1);
  const page = Math.min(chosenPage, lastPage);
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
              setPage(0);
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
          <PromotionTable
            columns={columns}
            rows={rows.slice(page * rowsPerPage, (page + 1) * rowsPerPage)}
          />
          <TablePager
            count={rows.length}
            page={page}
            rowsPerPage={rowsPerPage}
            onPage={setPage}
            onRowsPerPage={size => {
              setRowsPerPage(size);
              setPage(0);
            }}
          />
        </>
      )}
    </>
  );
}
