import { useMemo } from 'react';
import { hasBuildArguments, readableCommand } from '../../image/commands';
import { maskSecrets } from '../../image/secrets/assignments';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { ClampedCode } from './ClampedCode';

/** As much as is looked at before somebody wants all of it, in characters. */
const START = 4_096;

/** What made a layer, as a Dockerfile has it, without secrets at first. */
export function Command({ command }: { command?: string }) {
  const { t } = useAcrTranslation();
  const code = useMemo(() => command && readCommand(command), [command]);
  return code ? <ClampedCode {...code} /> : <>{t('layers.commandNotTold')}</>;
}

function readCommand(command: string) {
  const isReadAtOnce = command.length <= START || hasBuildArguments(command);
  const start = readableCommand(
    isReadAtOnce ? command : command.slice(0, START),
  );
  const isAll = isReadAtOnce && start.length <= START;
  return {
    text: isReadAtOnce ? start : () => readableCommand(command),
    masked: isAll ? maskSecrets(start) : `${maskSecrets(cutStart(start))}…`,
  };
}

/** Ends with a whole word: half of a secret may not look like one. */
function cutStart(text: string): string {
  const start = text.slice(0, START);
  return start.slice(0, start.lastIndexOf(' ') + 1);
}
