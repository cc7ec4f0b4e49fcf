import { tagInPortal } from 'backstage-plugin-acr-common';
import { useRegistry } from '../../../data/registries';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { OutgoingLink } from '../../shared';

interface PortalLinkProps {
  repository: string;
  tag: string;
}

/** Leads to the tag in the Azure portal, where it is known where that is. */
export function PortalLink({ repository, tag }: PortalLinkProps) {
  const { t } = useAcrTranslation();
  const registry = useRegistry();
  const address = tagInPortal({ registry, name: repository }, tag);
  return address ? (
    <OutgoingLink to={address}>{t('image.portal')}</OutgoingLink>
  ) : null;
}
