import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { HeadedCell, Limited, OutsideText, ScrollTable } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { '& + &': { marginTop: theme.spacing(2.5) } },
  name: { width: '28%', paddingLeft: 0, color: theme.palette.text.secondary },
}));

interface ChangeTableProps {
  title: string;
  /** What stands over the names. */
  nameTitle: string;
  /** The tags that are compared. */
  from: string;
  to: string;
  /** What differs, by different names. */
  rows: Array<{ name: string; from: ReactNode; to: ReactNode }>;
}

/** What differs by name, side by side. */
export function ChangeTable(props: ChangeTableProps) {
  const { title, nameTitle, from, to, rows } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <div className={classes.root}>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      {rows.length === 0 ? (
        <Typography variant="body2">{t('compare.noDifference')}</Typography>
      ) : (
        <Limited items={rows}>
          {shown => (
            <ScrollTable label={title}>
              <TableHead>
                <TableRow>
                  <TableCell className={classes.name}>{nameTitle}</TableCell>
                  <TableCell>{from}</TableCell>
                  <TableCell>{to}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {shown.map(row => (
                  <TableRow key={row.name}>
                    <TableCell
                      component="th"
                      role="rowheader"
                      scope="row"
                      className={classes.name}
                    >
                      <OutsideText text={row.name} />
                    </TableCell>
                    <HeadedCell heading={from}>{row.from}</HeadedCell>
                    <HeadedCell heading={to}>{row.to}</HeadedCell>
                  </TableRow>
                ))}
              </TableBody>
            </ScrollTable>
          )}
        </Limited>
      )}
    </div>
  );
}
