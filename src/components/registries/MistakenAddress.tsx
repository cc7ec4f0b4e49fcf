import { AcrFailure } from 'backstage-plugin-acr-common';
import { useSelectedRegistry } from '../../data/address';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { FailurePanel } from '../failures';
import { BackLink } from '../shared';

interface MistakenAddressProps {
  /** What the address says. */
  name: string;
  failure: AcrFailure;
}

/** Says why the address leads to nothing, and leads back. */
export function MistakenAddress({ name, failure }: MistakenAddressProps) {
  const { t } = useAcrTranslation();
  const { startAddress } = useSelectedRegistry();
  return (
    <>
      <BackLink to={startAddress} text={t('registries.backToRegistries')} />
      <FailurePanel repository={name} namedBy="address" failure={failure} />
    </>
  );
}
