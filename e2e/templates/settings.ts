import { tmpdir } from 'os';
import { mkdtempSync } from 'fs';
import { join, resolve } from 'path';
import { Template, TEMPLATES } from './template';

/** Something about the way the script was started; the message says what. */
export class UsageError extends Error {}

/** What is to be tried, and where. */
export interface Settings {
  readonly templates: readonly Template[];
  /** Holds the apps, the tools and what they print. Outside any repository. */
  readonly folder: string;
  /** Whether the folder is to be there afterwards. */
  readonly isKept: boolean;
}

/**
 * Reads what is to be tried.
 *
 * @param args - names of templates, all without any; `--reuse FOLDER` keeps the
 *   apps there, and uses those again that are there already
 * @throws a {@link UsageError} if they make no sense
 */
export function readSettings(args: readonly string[]): Settings {
  const at = args.indexOf('--reuse');
  if (at !== -1 && !args[at + 1]) {
    throw new UsageError('--reuse needs a folder.');
  }
  const names = args.filter((_arg, i) => at === -1 || i < at || i > at + 1);
  const templates = names.map(name => {
    const template = TEMPLATES.find(each => each.name === name);
    if (!template) {
      const known = TEMPLATES.map(each => each.name).join(', ');
      throw new UsageError(`There is no template '${name}', but ${known}.`);
    }
    return template;
  });
  return {
    templates: templates.length > 0 ? templates : TEMPLATES,
    folder:
      at === -1
        ? mkdtempSync(join(tmpdir(), 'acr-templates-'))
        : resolve(args[at + 1]),
    isKept: at !== -1,
  };
}
