import Typography from '@material-ui/core/Typography';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { Disclosure, Snippet } from '../shared';
import { FailureText } from './describeFailure';

/** How a failure is mended, folded away unless the reader can do it. */
export function Remedy({
  audience,
  text,
  snippet,
}: NonNullable<FailureText['remedy']>) {
  const { t } = useAcrTranslation();
  return (
    <Disclosure
      open={audience === 'owners'}
      summary={
        audience === 'owners'
          ? t('error.forOwners')
          : t('error.forAdministrators')
      }
    >
      <Typography variant="body2">{text}</Typography>
      {snippet && <Snippet text={snippet} />}
    </Disclosure>
  );
}
