/** The browser of the bench. */
import { Browser, chromium, Page, Request } from 'playwright-core';
import { CHROMIUM } from '../e2e/chromium';
import { installStopwatch } from './stopwatch';

/** Launches the browser that the tests drive, too. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(CHROMIUM);
}

const STEP = 50;

/** Where things are in the app. */
export interface Place {
  browser: Browser;
  /** Of the app, without a slash at the end. */
  url: string;
}

/** A page of the app, and every request to the registry since it was opened. */
export interface Visit {
  page: Page;
  requests: string[];
  /**
   * Waits until all answers are there, and none is asked for any more.
   *
   * @param quiet - for how long nothing is asked for by then, in ms
   */
  settled(quiet?: number): Promise<void>;
  close(): Promise<void>;
}

/** Opens a page with empty caches, and waits until nothing happens on it. */
export async function visit(
  place: Place,
  path: string,
  prepare?: (page: Page) => Promise<void>,
): Promise<Visit> {
  const opened = await openBrowser(place);
  await prepare?.(opened.page);
  await opened.page.goto(place.url + path, { waitUntil: 'networkidle' });
  return opened;
}

/** Opens an empty page, with empty caches. */
export async function openBrowser({ browser }: Place): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'en-US',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const requests: string[] = [];
  const open = new Set<Request>();
  page.on('request', request => {
    if (request.url().includes('/api/proxy/')) {
      requests.push(request.url());
      open.add(request);
    }
  });
  page.on('requestfinished', request => open.delete(request));
  page.on('requestfailed', request => open.delete(request));
  await installStopwatch(page);
  return {
    page,
    requests,
    settled: async (quiet = 500) => {
      for (let passed = 0; passed < quiet; passed += STEP) {
        await page.waitForTimeout(STEP);
        passed = open.size === 0 ? passed : -STEP;
      }
    },
    close: () => context.close(),
  };
}

/** The overview of a component: the app is loaded, its tabs are not. */
export function overviewOf(component: string): string {
  return `/catalog/default/component/${component}`;
}

/** Requests of a visit for lists of tags, and for how many there are. */
export function listRequests({ requests }: Visit): string[] {
  return requests.filter(url => !/_manifests|\/v2\//.test(url));
}
