import { makeStyles } from '@material-ui/core/styles';
import { maskDefined, maskStart } from 'backstage-plugin-acr-common';
import { Claim } from 'backstage-plugin-acr-common/reports';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { OutsideText } from '../../shared';
import { describeClaim } from './words';

const useStyles = makeStyles(theme => ({
  small: {
    ...theme.typography.caption,
    color: theme.palette.text.secondary,
    overflowWrap: 'anywhere',
  },
}));

/** What somebody says of a finding: what, why, and who says so. */
export function ClaimText({ claim }: { claim: Claim }) {
  const classes = useStyles();
  const { t } = useAcrTranslation();
  const { justification, statement, author, document } = claim;
  // Both may be in the same words.
  const reasons = [...new Set([justification, statement])]
    .map(maskDefined)
    .filter(Boolean);
  const source = [
    author
      ? t('report.claimBy', { author: maskStart(author) })
      : t('report.claimByUnknown'),
    document
      ? t('report.claimIn', { document: maskStart(document) })
      : t('report.claimInReport'),
  ];
  return (
    <>
      {describeClaim(t, claim)}
      {reasons.map(reason => (
        <div key={reason} className={classes.small}>
          {reason && <OutsideText text={reason} />}
        </div>
      ))}
      <div className={classes.small}>{source.join(' · ')}</div>
    </>
  );
}
