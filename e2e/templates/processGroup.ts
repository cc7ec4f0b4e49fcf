import { spawn } from 'child_process';
import { closeSync, openSync } from 'fs';
import { Surroundings } from './commands';

/** A process, and whatever it has started itself. */
export interface ProcessGroup {
  isRunning(): boolean;
  /** Ends all of them. */
  end(): Promise<void>;
}

const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;

/** Starts a process in a group of its own, which ends with this one at the latest. */
export function startGroup(
  command: string,
  args: readonly string[],
  { cwd, env, log }: Surroundings,
): ProcessGroup {
  const output = openSync(log, 'a');
  const { pid } = spawn(command, args, {
    cwd,
    env,
    stdio: ['ignore', output, output],
    detached: true,
  });
  closeSync(output);
  if (!pid) {
    throw new Error(`${command} could not be started in ${cwd}`);
  }
  const signal = (name: NodeJS.Signals | 0) => {
    try {
      return process.kill(-pid, name);
    } catch {
      // None of them is left.
      return false;
    }
  };
  const kill = () => signal('SIGKILL');
  process.once('exit', kill);
  return {
    isRunning: () => signal(0),
    end: async () => {
      signal('SIGTERM');
      const isOver = () => !signal(0);
      if (!(await becomes(isOver, PATIENCE_MS))) {
        kill();
        await becomes(isOver, PATIENCE_MS);
      }
      process.off('exit', kill);
    },
  };
}

/** Looks again and again whether something holds; tells whether it did in time. */
export async function becomes(
  holds: () => boolean | Promise<boolean>,
  withinMs: number,
): Promise<boolean> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) {
      return false;
    }
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS));
  }
  return true;
}
