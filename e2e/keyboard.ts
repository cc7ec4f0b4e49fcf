/** Going through a page without a mouse. */
import { expect, Locator, Page } from '@playwright/test';

/** More than there are to anything that a test goes to. */
const MOST_STEPS = 150;

/** Presses a key until an element has the focus, and expects that one sees it. */
export async function reach(page: Page, target: Locator, key = 'Tab') {
  await expect(target).toBeVisible();
  const before = await lookOf(target);
  await moveTo(page, target, key);
  await expect.poll(() => lookOf(target)).not.toBe(before);
}

/** Presses a key until an element has the focus. */
export async function moveTo(page: Page, target: Locator, key = 'Tab') {
  await expect(target).toBeVisible();
  for (let step = 0; !(await hasFocus(target)); step++) {
    expect(step, `steps to ${target}`).toBeLessThan(MOST_STEPS);
    await moveOn(page, key);
  }
}

/** Presses a key that moves the focus, and expects that it does: nothing holds it. */
export async function moveOn(page: Page, key = 'Tab') {
  const from = await page.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  const isLeft = await from.evaluate(it => it !== document.activeElement);
  expect(isLeft, `${key} leads on from ${from}`).toBe(true);
  await from.dispose();
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate(it => it === document.activeElement);
}

/** By what somebody sees where the focus is, on an element or the field around. */
function lookOf(target: Locator): Promise<string> {
  return target.evaluate(it => {
    const root = it.matches('input') ? it.parentElement ?? it : it;
    return [root, ...root.querySelectorAll('*')]
      .map(part => {
        const { outline, boxShadow, backgroundColor, border, textDecoration } =
          getComputedStyle(part);
        return [outline, boxShadow, backgroundColor, border, textDecoration];
      })
      .join('\n');
  });
}
