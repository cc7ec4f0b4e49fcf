import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { ImageRepository } from 'backstage-plugin-acr-common';
import { SECTION_IDS } from '../../../data/address';
import { useKnownAssessments } from '../../../data/reports';
import { TagRow } from '../../../data/tags';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { Link } from '../../frame';
import { isNotScanned } from './describeVerdict';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(1, 2.5) },
}));

interface NotScannedNoteProps {
  /** Whose tags there are; a stable array. */
  repositories: readonly ImageRepository[];
  /** Those on screen. */
  rows: readonly TagRow[];
  /** Where a row leads: to its image. */
  addressOf: (row: TagRow) => string;
}

/**
 * Says what a dash in the column of security means, if there is one, and leads to an
 * image that says how a report is attached to it.
 */
export function NotScannedNote(props: NotScannedNoteProps) {
  const { repositories, rows, addressOf } = props;
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const known = useKnownAssessments(repositories, { enabled: true });
  const row = rows.find(({ repository, tag, buildCache }) => {
    const of = known[repositories.indexOf(repository)];
    const assessment = of?.get(tag.digest);
    return !buildCache && assessment && isNotScanned(assessment);
  });
  return row ? (
    <Typography className={classes.root} variant="body2" color="textSecondary">
      {t('security.notScanned.note')}{' '}
      <Link to={`${addressOf(row)}#${SECTION_IDS.security}`} underline="always">
        {t('security.notScanned.how')}
      </Link>
    </Typography>
  ) : null;
}
