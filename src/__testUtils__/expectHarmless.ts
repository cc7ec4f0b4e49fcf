/** What nothing that is shown of an image has. */
const ACTIVE =
  'script, style, link, meta, base, iframe, object, embed, img, video, audio, form, [data-attack], [src], [srcdoc], [action], [formaction]';

/**
 * Makes sure that texts from outside became texts, and of their addresses only
 * those of pages became links, which may not act on this one.
 */
export function expectHarmless(root: HTMLElement) {
  expect(Array.from(root.querySelectorAll(ACTIVE))).toEqual([]);
  for (const { attributes } of root.querySelectorAll('*')) {
    const names = Array.from(attributes, ({ name }) => name);
    expect(names.filter(name => name.startsWith('on'))).toEqual([]);
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
