import { showCommand } from 'backstage-plugin-acr-common';
import { useMemo } from 'react';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';

/** What made a layer, as a Dockerfile has it, without secrets at first. */
export function Command({ command }: { command?: string }) {
  const { t } = useAcrTranslation();
  const code = useMemo(() => command && showCommand(command), [command]);
  return code ? <ClampedCode {...code} /> : <>{t('layers.commandNotTold')}</>;
}
