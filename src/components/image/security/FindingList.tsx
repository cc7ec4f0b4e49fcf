import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from 'backstage-plugin-acr-common/reports';
import { useState } from 'react';
import { useInTurns } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { TablePager, usePages } from '../../shared';
import { filterFindings, NO_FILTER } from './filterFindings';
import { FindingFilters } from './FindingFilters';
import { FindingRow } from './FindingRow';
import { LayerNumbers } from './layerNumbers';

const ROWS_PER_PAGE = [25, 50, 100];

const useStyles = makeStyles(theme => ({
  // On a narrow screen the table scrolls, not the page.
  scroller: { overflowX: 'auto' },
  table: { minWidth: 860 },
  note: { margin: theme.spacing(1, 0) },
  // As wide as the cells below.
  heading: { padding: theme.spacing(0.75, 1, 0.75, 0) },
}));

interface FindingListProps {
  /** The worst first. */
  findings: readonly Finding[];
  layers: LayerNumbers;
}

/** The findings of a report, a page at a time. */
export function FindingList({ findings, layers }: FindingListProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const [filter, setFilter] = useState(NO_FILTER);
  const { value: matching = findings } = useInTurns(
    '',
    [findings, filter],
    () => filterFindings(findings, filter),
  );
  const { cut, goToFirst, pager } = usePages(matching.length, ROWS_PER_PAGE);
  return (
    <>
      <FindingFilters
        filter={filter}
        onChange={next => {
          setFilter(next);
          goToFirst();
        }}
      />
      <Typography variant="body2" role="status" className={classes.note}>
        {matching.length === 0
          ? t('report.noMatch')
          : t('report.shown', {
              shown: formats.number(matching.length),
              total: formats.number(findings.length),
            })}
      </Typography>
      {matching.length > 0 && (
        <>
          <div
            className={classes.scroller}
            role="group"
            aria-label={t('report.findings')}
            // It scrolls, so it takes the keyboard's focus.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <Table size="small" className={classes.table}>
              <TableHead>
                <TableRow>
                  <TableCell className={classes.heading}>
                    {t('report.advisory')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('severity.label')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('report.package')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('report.installed')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('report.fixedIn')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('report.layer')}
                  </TableCell>
                  <TableCell className={classes.heading}>
                    {t('report.status')}
                  </TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {cut(matching).map((finding, at) => (
                  <FindingRow
                    // One advisory may be of many packages, some without names.
                    key={`${at} ${finding.id}`}
                    finding={finding}
                    layers={layers}
                  />
                ))}
              </TableBody>
            </Table>
          </div>
          <TablePager {...pager} />
        </>
      )}
    </>
  );
}
