import { useAnalytics } from '@backstage/core-plugin-api';
import Link from '@material-ui/core/Link';
import { hostAndPathOf } from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { VisuallyHidden } from './VisuallyHidden';

interface OutgoingLinkProps {
  to: string;
  'aria-label'?: string;
  children: ReactNode;
}

/**
 * A link to an address from outside: it opens in a new window, and says so. The
 * app’s analytics are told its host and path, and not what is shown: both may have
 * a token in them.
 */
export function OutgoingLink(props: OutgoingLinkProps) {
  const { to, 'aria-label': label, children } = props;
  const analytics = useAnalytics();
  const { t } = useAcrTranslation();
  const told = hostAndPathOf(to);
  const hint = `, ${t('link.newWindow')}`;
  return (
    <Link
      href={to}
      target="_blank"
      rel="noopener"
      aria-label={label && label + hint}
      // What only screen readers read is to add no room to the page.
      style={{ position: 'relative' }}
      onClick={() =>
        analytics.captureEvent('click', told, { attributes: { to: told } })
      }
    >
      {children}
      <VisuallyHidden>{hint}</VisuallyHidden>
    </Link>
  );
}
