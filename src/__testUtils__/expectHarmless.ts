import { findHidden } from './findHidden';

/** What nothing that is shown of an image has. */
const ACTIVE =
  'script, style, link, meta, base, iframe, object, embed, img, video, audio, form, [data-attack], [src], [srcdoc], [action], [formaction]';

/** The attributes that people see or hear. */
const TOLD = ['title', 'aria-label', 'alt', 'placeholder', 'value'];

/**
 * Makes sure that texts from outside became texts, and of their addresses only
 * those of pages became links, which may not act on this one. Nothing in them hides,
 * or turns around what stands beside it.
 */
export function expectHarmless(root: HTMLElement) {
  expect(Array.from(root.querySelectorAll(ACTIVE))).toEqual([]);
  for (const { attributes } of root.querySelectorAll('*')) {
    const names = Array.from(attributes, ({ name }) => name);
    expect(names.filter(name => name.startsWith('on'))).toEqual([]);
  }
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    // An isolate may begin before a character that is named, and end behind it.
    const { currentNode } = texts;
    const whole = currentNode.parentElement?.closest('bdi') ?? currentNode;
    expect(findHidden(whole.textContent ?? '')).toEqual([]);
  }
  for (const name of TOLD) {
    for (const element of root.querySelectorAll(`[${name}]`)) {
      expect(findHidden(element.getAttribute(name) ?? '')).toEqual([]);
    }
  }
  for (const link of root.querySelectorAll('[href]')) {
    const href = link.getAttribute('href') ?? '';
    expect(link.tagName).toBe('A');
    expect(href).toMatch(/^https?:\/\/[^/]/);
    const { username, password } = new URL(href);
    expect([username, password]).toEqual(['', '']);
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  }
}
