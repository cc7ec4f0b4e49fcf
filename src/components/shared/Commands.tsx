import { commandHostOf } from 'backstage-plugin-acr-common';
import { useRegistry } from '../../data/registries';
import { NoCommands } from './NoCommands';
import { Snippet } from './Snippet';

interface CommandsProps {
  /** What the registry calls itself. */
  told: string;
  copyLabel: string;
  /** Writes the commands for the host of a registry. */
  children: (host: string) => string;
}

/** Commands for the registry around, to copy; or why there are none. */
export function Commands({ told, copyLabel, children }: CommandsProps) {
  const host = commandHostOf(useRegistry(), told);
  return host === undefined ? (
    <NoCommands told={told} />
  ) : (
    <Snippet text={children(host)} copyLabel={copyLabel} />
  );
}
