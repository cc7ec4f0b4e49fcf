/** What takes the time in the page itself; no step to the driver is in it. */
import type { Page } from 'playwright-core';

/** What is waited for. */
export interface Sight {
  /** What stands in the first cell of a table. */
  firstRow?: string;
  /** What stands anywhere on the page. */
  text?: string;
}

interface Stopwatch {
  /** From a click on a tab until something is on screen, in ms. */
  open(tab: string, sight: Sight): Promise<number>;
  /** Makes ready to take the time of the next such event, until a sight. */
  arm(event: string, sight: Sight): void;
  /** Takes the time from the start of the page, until a sight. */
  watch(sight: Sight): void;
  /** What was taken, in ms. */
  taken: Promise<number>;
}

declare global {
  interface Window {
    stopwatch: Stopwatch;
  }
}

/** Puts the stopwatch into every page that is opened from now on. */
export async function installStopwatch(page: Page): Promise<void> {
  await page.addInitScript(makeStopwatch);
}

/**
 * Takes the time from a click on a tab of the entity's page.
 *
 * @returns in ms
 */
export async function timeTab(
  page: Page,
  tab: string,
  sight: Sight,
): Promise<number> {
  // A busy machine may be quiet before the page has its tabs.
  await page.getByRole('link', { name: 'Bare', exact: true }).waitFor();
  return page.evaluate(([name, what]) => window.stopwatch.open(name, what), [
    tab,
    sight,
  ] as const);
}

/**
 * Takes the time from the start of loading a page, on one that was not yet
 * loaded.
 *
 * @param url - of the page
 * @returns in ms
 */
export async function timePage(
  page: Page,
  url: string,
  sight: Sight,
): Promise<number> {
  await page.addInitScript(what => {
    window.stopwatch.watch(what);
  }, sight);
  await page.goto(url);
  return page.evaluate(() => window.stopwatch.taken);
}

/**
 * Takes the time from an event that a user causes.
 *
 * @param event - its type, such as `click`
 * @returns in ms
 */
export async function timeEvent(
  page: Page,
  event: string,
  sight: Sight,
  act: () => Promise<void>,
): Promise<number> {
  await page.evaluate(([type, what]) => window.stopwatch.arm(type, what), [
    event,
    sight,
  ] as const);
  await act();
  return page.evaluate(() => window.stopwatch.taken);
}

/** Runs in the page, and therefore refers to nothing around it. */
function makeStopwatch() {
  const isThere = ({ firstRow, text }: Sight) => {
    const cell = document.querySelector('tbody td, tbody th');
    return (
      (!firstRow || cell?.textContent === firstRow) &&
      (!text || Boolean(document.body.textContent?.includes(text)))
    );
  };
  /** After the paint that shows it. */
  const untilPainted = () =>
    new Promise<number>(done => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done(performance.now());
        channel.port2.postMessage(undefined);
      });
    });
  const untilThere = (sight: Sight) =>
    new Promise<void>(done => {
      const observer = new MutationObserver(() => {
        if (isThere(sight)) {
          observer.disconnect();
          done();
        }
      });
      observer.observe(document, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
  const stopwatch: Stopwatch = {
    open: async (name, sight) => {
      const tab = [...document.querySelectorAll<HTMLElement>('a, [role=tab]')]
        .filter(element => element.textContent === name)
        .at(-1);
      const start = performance.now();
      const there = untilThere(sight);
      tab!.click();
      await there;
      return (await untilPainted()) - start;
    },
    arm: (type, sight) => {
      stopwatch.taken = new Promise(done => {
        window.addEventListener(
          type,
          async ({ timeStamp }) => {
            await untilThere(sight);
            done((await untilPainted()) - timeStamp);
          },
          { capture: true, once: true },
        );
      });
    },
    watch: sight => {
      stopwatch.taken = untilThere(sight).then(untilPainted);
    },
    taken: Promise.resolve(0),
  };
  window.stopwatch = stopwatch;
}
