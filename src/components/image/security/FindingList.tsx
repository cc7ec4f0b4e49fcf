import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Finding } from 'backstage-plugin-acr-common/reports';
import { useMemo, useState } from 'react';
import { useInTurns } from '../../../data/query';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { ScrollTable, TablePager, usePages } from '../../shared';
import { filterFindings, NO_FILTER } from './filterFindings';
import { FindingFilters } from './FindingFilters';
import { FindingRow } from './FindingRow';
import { LayerNumbers } from './layerNumbers';

const ROWS_PER_PAGE = [25, 50, 100];

const useStyles = makeStyles(theme => ({
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
  const titles = useMemo(
    () => [
      t('report.advisory'),
      t('severity.label'),
      t('report.package'),
      t('report.installed'),
      t('report.fixedIn'),
      t('report.layer'),
      t('report.status'),
    ],
    [t],
  );
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
          <ScrollTable label={t('report.findings')} minWidth={860}>
            <TableHead>
              <TableRow>
                {titles.map(title => (
                  <TableCell key={title} className={classes.heading}>
                    {title}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {cut(matching).map((finding, at) => (
                <FindingRow
                  // One advisory may be of many packages, some without names.
                  key={`${at} ${finding.id}`}
                  finding={finding}
                  titles={titles}
                  layers={layers}
                />
              ))}
            </TableBody>
          </ScrollTable>
          <TablePager {...pager} />
        </>
      )}
    </>
  );
}
