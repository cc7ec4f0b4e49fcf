import { launchBrowser } from './browser';
import { startSetting } from './setting';
import { measureEveryRow } from './measures/everyRow';
import { measureFirstRow } from './measures/firstRow';
import { measureInteraction } from './measures/interaction';
import { measureLongTasks } from './measures/longTasks';
import { shareOfLimit } from './measures/types';

async function main() {
  const setting = await startSetting();
  const browser = await launchBrowser();
  const which = process.argv[3] ?? '';
  const all = {
    measureFirstRow,
    measureEveryRow,
    measureInteraction,
    measureLongTasks,
  };
  for (const [name, measure] of Object.entries(all)) {
    if (!name.includes(which)) continue;
    for (const r of await measure(
      { browser, url: setting.url },
      Number(process.argv[2] ?? 1),
    )) {
      console.log(JSON.stringify(r), shareOfLimit(r).toFixed(2));
    }
  }
  await browser.close();
  await setting.stop();
}
main().catch(e => {
  console.error(e);
  process.exit(1);
});
