import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { AssessmentNotes } from 'backstage-plugin-acr-common/reports';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { describeUnread, mayBeReadAgain } from '../../failures';
import { Disclosure, Limited } from '../../shared';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  list: { margin: 0, overflowWrap: 'anywhere' },
}));

interface AssessmentRemarksProps {
  repository: string;
  notes: AssessmentNotes;
  /** Reads anew what could not be read. */
  onRetry: () => void;
}

/** What makes less certain all that is said of an image's security. */
export function AssessmentRemarks(props: AssessmentRemarksProps) {
  const { repository, notes, onRetry } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const formats = useFormats();
  const { unread, isCut } = notes;
  if (unread.length === 0 && !isCut) {
    return null;
  }
  return (
    <div className={classes.root}>
      {unread.length > 0 && (
        <>
          <Typography variant="body2" role="note">
            {t('report.unreadAttachments', {
              count: unread.length,
              formatted: formats.number(unread.length),
            })}{' '}
            {mayBeReadAgain(unread) && (
              <Button size="small" onClick={onRetry}>
                {t('error.tryAgain')}
              </Button>
            )}
          </Typography>
          <Disclosure summary={t('report.why')}>
            <Limited items={unread}>
              {shown => (
                <ul className={classes.list}>
                  {shown.map((each, at) => (
                    // They may have one name; they stay in their order.
                    <li key={`${at} ${each.name}`}>
                      {t('report.unreadItem', {
                        name: each.name,
                        problem: describeUnread(t, formats, repository, each),
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </Limited>
          </Disclosure>
        </>
      )}
      {isCut && (
        <Typography variant="body2" role="note">
          {t('report.cut')}
        </Typography>
      )}
    </div>
  );
}
