/** What may come from outside, for tests that try many cases of it. */
import fc from 'fast-check';

/** Any text at all, halves of characters and control characters among it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  // Halves of characters that take two, as JSON may have them.
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 10 })
    .map(codes => String.fromCharCode(...codes)),
);

/** What a hostile name or address is put together of. */
const FRAGMENTS =
  '.. . / // \\ % %2e %2E%2E %252e %2f %5c %00 ? # & = @ : ; , - -- _ __ ~ * a b0 A é http:// https:// javascript: data: file:/// //host team/api myregistry.azurecr.io localhost:5000 :8080 user:password@ latest sha256: < > " \' \t \n \u0000 \u202e'.split(
    ' ',
  );

/** A text made to leave the place that it is put into. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...FRAGMENTS, ' '), fc.string()), {
      maxLength: 8,
    })
    .map(parts => parts.join('')),
  anyText,
);

/** What a page would act on, if it took it for more than a text. */
const MARKUP = [
  '<img data-attack src=x onerror=alert(1)>',
  '<script data-attack>alert(1)</script>',
  '"><svg data-attack onload=alert(1)>',
  '<a data-attack href="javascript:alert(1)">x</a>',
  '[x](javascript:alert(1))',
  // eslint-disable-next-line no-script-url -- This is what must not be a link.
  'javascript:alert(1)',
  'https://example.com/x" onclick="alert(1)',
  'https://user:password@example.com/',
  '&lt;b data-attack&gt;',
  // Marks of messages, which are filled in.
  '$t(error.tryAgain)',
  '{{formatted}}',
  '<1>x</1>',
];

/** Letters of scripts that run to the left, or whose words have joiners; emoji. */
const LETTERS = 'a 1 # ש ם م ی क ् ക 👩 ❤ 🏴 🏽 辻 ᠠ 한 \u0301 \u05b0'.split(
  ' ',
);

/** What nobody sees; some of it belongs to some of those. */
const UNSEEN = [
  ...'\u0000\u0007\u001b\u0085\u00ad\u034f\u061c\u115f\u180b\u180e\u200b\u200c\u200d\u200e\u200f\u2028\u202a\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\u2069\u20e3\u2800\u3164\ufe0e\ufe0f\ufeff\ufff9\u{e0041}\u{e0067}\u{e007f}\u{e0100}',
];

/** A text in which something hides, or belongs though nobody sees it. */
export const hiddenText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...LETTERS) },
      { weight: 6, arbitrary: fc.constantFrom(...UNSEEN) },
      { weight: 1, arbitrary: fc.constant('\u0301'.repeat(9)) },
      { weight: 1, arbitrary: fc.constant('🏴󠁧󠁢󠁥󠁮󠁧󠁿') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map(parts => parts.join(''));

/** A text made to be more than a text on a page, or less than can be seen. */
export const shownText: fc.Arbitrary<string> = fc.oneof(
  hiddenText,
  fc
    .array(fc.oneof(fc.constantFrom(...MARKUP), hostileText), {
      minLength: 1,
      maxLength: 3,
    })
    .map(parts => parts.join('')),
  fc.constantFrom(...MARKUP),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
);

/** A name that the registry may have. */
export const repositoryName: fc.Arbitrary<string> = fc.stringMatching(
  /^[a-z0-9]{1,5}(?:(?:\.|_|__|-{1,3})[a-z0-9]{1,4}){0,2}(?:\/[a-z0-9]{1,5}(?:(?:\.|_|__|-{1,3})[a-z0-9]{1,4}){0,2}){0,2}$/,
);

/** A name, a name with something in it that none has, or no name at all. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  repositoryName,
  fc
    .tuple(repositoryName, hostileText, repositoryName)
    .map(parts => parts.join('')),
  hostileText,
);

/** The digest of a manifest, or something else. */
export const anyDigest: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^sha256:[0-9a-f]{64}$/),
  fc.stringMatching(/^sha(?:256|512):[0-9a-fA-F]{62,66}$/),
  hostileText,
);

/** Any JSON, keys with a meaning of their own among it. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  fc.dictionary(
    fc.constantFrom('toString', 'valueOf', 'length', '__proto__', 'name'),
    fc.jsonValue({ maxDepth: 1 }),
  ),
);

/**
 * JSON that is like an example: some of its values are others, and some of its
 * fields are missing.
 *
 * @param text - what may stand in the place of its texts
 */
export function jsonLike(
  example: unknown,
  text: fc.Arbitrary<string> = hostileText,
): fc.Arbitrary<unknown> {
  return variantOf(example, text).map(value =>
    // As it is on the wire: without what JSON does not have.
    JSON.parse(JSON.stringify(value) ?? 'null'),
  );
}

function variantOf(
  example: unknown,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 20, arbitrary: sameKind(example, text) },
    { weight: 1, arbitrary: anyJson },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
}

function sameKind(
  example: unknown,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<unknown> {
  const variant = (part: unknown) => variantOf(part, text);
  if (Array.isArray(example)) {
    return example.length === 0
      ? fc.constant([])
      : fc.array(fc.oneof(...example.slice(0, 3).map(variant)), {
          maxLength: 3,
        });
  }
  if (typeof example === 'object' && example !== null) {
    const fields = Object.entries(example).map(
      ([key, value]): [string, fc.Arbitrary<unknown>] => [key, variant(value)],
    );
    return fc.record(Object.fromEntries(fields));
  }
  return typeof example === 'string'
    ? fc.oneof(
        { weight: 6, arbitrary: fc.constant(example) },
        { weight: 1, arbitrary: text },
      )
    : fc.constant(example);
}
