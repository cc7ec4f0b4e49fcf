import { makeStyles } from '@material-ui/core/styles';
import { maskStart } from 'backstage-plugin-acr-common';
import { Misconfiguration } from 'backstage-plugin-acr-common/reports';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Limited, OutsideText } from '../../shared';
import { Advisory } from './Advisory';
import { SeverityChip } from './SeverityChip';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    ...theme.typography.body2,
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  text: { marginTop: theme.spacing(0.5), color: theme.palette.text.secondary },
}));

interface MisconfigurationsProps {
  /** The worst first. */
  items: readonly Misconfiguration[];
}

/** What should be otherwise in how an image is made, and how to mend it. */
export function Misconfigurations({ items }: MisconfigurationsProps) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  return (
    <Limited items={items}>
      {shown => (
        <ul className={classes.list} aria-label={t('report.misconfigurations')}>
          {shown.map(
            ({ id, severity, title, url, message, resolution }, at) => (
              // The same one may be in several files; they stay in their order.
              <li key={`${at} ${id}`} className={classes.item}>
                <SeverityChip severity={severity} />{' '}
                <Advisory id={id} url={url} />{' '}
                <strong>
                  {title && <OutsideText text={maskStart(title)} />}
                </strong>
                {message && (
                  <div className={classes.text}>
                    <OutsideText text={maskStart(message)} />
                  </div>
                )}
                {resolution && (
                  <div className={classes.text}>
                    {t('report.resolution', { text: maskStart(resolution) })}
                  </div>
                )}
              </li>
            ),
          )}
        </ul>
      )}
    </Limited>
  );
}
