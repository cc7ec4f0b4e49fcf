import { useMemo } from 'react';
import { readableCommand } from '../../image/commands';
import { maskSecrets } from '../../image/maskSecrets';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';

/** What made a layer, as a Dockerfile has it, without secrets at first. */
export function Command({ command }: { command?: string }) {
  const { t } = useAcrTranslation();
  const { text, masked } = useMemo(() => {
    const readable = readableCommand(command ?? '');
    return { text: readable, masked: maskSecrets(readable) };
  }, [command]);
  return text === '' ? (
    <>{t('layers.commandNotTold')}</>
  ) : (
    <ClampedCode text={text} masked={masked} />
  );
}
