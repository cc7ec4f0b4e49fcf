import { Link } from '@backstage/core-components';
import { useAnalytics } from '@backstage/core-plugin-api';
import { hostAndPathOf } from 'backstage-plugin-acr-common';
import { PropsWithChildren } from 'react';

interface OutgoingLinkProps {
  to: string;
  'aria-label'?: string;
}

/**
 * A link to an address from outside. The app’s analytics are told its host and
 * path, and not what is shown: both may have a token in them.
 */
export function OutgoingLink(props: PropsWithChildren<OutgoingLinkProps>) {
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
