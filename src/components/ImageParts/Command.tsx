import { readableCommand } from '../../image/commands';
import { maskSecrets } from '../../image/secrets';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';

/** What made a layer, as a Dockerfile has it, without secrets at first. */
export function Command({ command }: { command?: string }) {
  const { t } = useAcrTranslation();
  if (!command) {
    return <>{t('layers.commandNotTold')}</>;
  }
  const text = readableCommand(command);
  return <ClampedCode text={text} masked={maskSecrets(text)} />;
}
