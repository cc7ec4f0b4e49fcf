import { useAnalytics } from '@backstage/core-plugin-api';
import { hostAndPathOf } from 'backstage-plugin-acr-common';
import { ReactNode } from 'react';
import { Link } from '../frame';

interface OutgoingLinkProps {
  to: string;
  'aria-label'?: string;
  children: ReactNode;
}

/**
 * A link to an address from outside. The app’s analytics are told its host and
 * path, and not what is shown: both may have a token in them.
 */
export function OutgoingLink(props: OutgoingLinkProps) {
  const { to } = props;
  const analytics = useAnalytics();
  const told = hostAndPathOf(to);
  return (
    <Link
      {...props}
      noTrack
      onClick={() =>
        analytics.captureEvent('click', told, { attributes: { to: told } })
      }
    />
  );
}
