/**
 * Makes sure that a URL is below another, for a browser that resolves `..` and
 * for whoever decodes the path on the way, as often as they like.
 *
 * @param query - the only parameters that it may have; default: none
 */
export function expectBelow(
  url: string,
  parent: string,
  query: readonly string[] = [],
) {
  const { href, hash, searchParams } = new URL(url);
  expect(href).toBe(url);
  expect(hash).toBe('');
  for (const name of searchParams.keys()) {
    expect(query).toContain(name);
  }
  expectPathBelow(url.split('?', 1)[0], parent);
}

function expectPathBelow(path: string, parent: string) {
  expect(new URL(path).href).toBe(path);
  expect(path.startsWith(`${parent}/`)).toBe(true);
  expect(path.slice(parent.length)).not.toMatch(/[?#\\]|\/\//);
  const decoded = decodeURIComponent(path);
  if (decoded !== path) {
    expectPathBelow(decoded, decodeURIComponent(parent));
  }
}
