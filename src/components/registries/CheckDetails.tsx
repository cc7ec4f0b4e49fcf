import Typography from '@material-ui/core/Typography';
import { ConnectionCheck, ConnectionStep } from 'backstage-plugin-acr-common';
import { readableHeadersSnippet } from '../../apis';
import { useRegistry } from '../../data/registries';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailureMessage } from '../failures';
import { registryLabel, Snippet } from '../shared';
import { describeReason } from './describeCheck';

/** The steps that the endpoint for content is needed for. */
const CONTENT_STEPS: ConnectionStep[] = ['content', 'referrers', 'redirects'];

/** What more there is to say of a check, and how to mend what it found. */
export function CheckDetails({ check }: { check: ConnectionCheck }) {
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  switch (check.result) {
    case 'passed':
      return check.repository ? (
        <Typography variant="body2" color="textSecondary">
          {t('connection.triedWith', { repository: check.repository })}
        </Typography>
      ) : null;
    case 'not-tried':
      return (
        <Typography variant="body2" color="textSecondary">
          {describeReason(t, check.reason)}
        </Typography>
      );
    case 'limited':
      return check.step === 'link' ? (
        <>
          <Typography variant="body2">{t('connection.limit.link')}</Typography>
          <Typography variant="body2">
            {t('connection.limit.linkRemedy')}
          </Typography>
          <Snippet text={readableHeadersSnippet('metadata', registry)} />
        </>
      ) : (
        <Typography variant="body2">
          {t('connection.limit.referrers')}
        </Typography>
      );
    default:
      return (
        <FailureMessage
          isPart
          repository={check.repository ?? registryLabel(t, registry)}
          asked={check.repository === undefined ? 'catalog' : 'repository'}
          api={CONTENT_STEPS.includes(check.step) ? 'content' : 'metadata'}
          failure={check.error.failure}
          answer={check.error.answer}
        />
      );
  }
}
