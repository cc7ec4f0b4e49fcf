/** How much JavaScript the tab costs an app. */
import { execFileSync } from 'child_process';
import { mkdtempSync, readFileSync, rmSync } from 'fs';
import { tmpdir } from 'os';
import { join, resolve } from 'path';
import { MeasureApart } from './types';

const ROOT = resolve(__dirname, '../..');
/** What the first view may weigh, in kB. */
const MOST = 48;

/** Takes the figures of `yarn check:bundle`, of a package that is built. */
export const measureBundle: MeasureApart = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  try {
    const file = join(folder, 'bundle.json');
    execFileSync(
      process.execPath,
      [join(ROOT, 'scripts/checkBundle.mjs'), '--json', file],
      { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    const { bytes } = JSON.parse(readFileSync(file, 'utf8'));
    return [
      {
        what: 'JavaScript of the first view, gzip',
        ours: Math.round(bytes.new.firstView / 100) / 10,
        unit: 'kB',
        limit: { most: MOST },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
};
