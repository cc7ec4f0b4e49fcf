import Typography from '@material-ui/core/Typography';
import { AcrFailure } from 'backstage-plugin-acr-common';
import { useFormats } from '../../../formats';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { failureTitle } from '../../failures';
import { Link } from '../../frame';

interface FailureLineProps {
  repository: string;
  failure: AcrFailure;
  /** Where all is told about it. */
  tabAddress: string;
}

/** Says what went wrong, and where it is explained. */
export function FailureLine(props: FailureLineProps) {
  const { repository, failure, tabAddress } = props;
  const { t } = useAcrTranslation();
  const formats = useFormats();
  return (
    <Typography variant="body2" style={{ overflowWrap: 'anywhere' }}>
      {failureTitle(t, formats, failure, { repository })}{' '}
      <Link to={tabAddress}>{t('card.details')}</Link>
    </Typography>
  );
}
