/** Debian's Chromium, without what it would do beside the page. */
export const CHROMIUM = {
  // No browser is downloaded.
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
