/** @jest-environment node */
import {
  hostileText,
  PROPERTY_RUNS,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { hostAndPathOf, maskPasswords, withoutCredentials } from './addresses';
import { httpLink, readSource } from '../sourceLinks';

/** What is nowhere else in an address. */
const SECRET = 'S3CRET';
const MASK = '••••••••';

const password = fc
  .tuple(
    fc.stringMatching(/^[!-~]{0,6}$/),
    fc.constantFrom('', '@', '/', ':', '//', '?', '#', '&', '=', '%', '://'),
    fc.stringMatching(/^[!-~]{0,6}$/),
  )
  .map(([before, between, behind]) => before + SECRET + between + behind);
const user = fc.constantFrom('u', 'me', 'x-token', 'me@corp.example', 'a%40b');
const host = fc.constantFrom(
  'host',
  'HOST.example',
  'git.example.com:8443',
  '10.0.0.1',
  '[::1]',
  '[2001:db8::1]:22',
);
const path = fc.constantFrom('', '/', '/team/api.git', ':team/api.git');
const scheme = fc.constantFrom(
  'https://',
  'HTTP://',
  'ssh://',
  'git+https://',
  'ftp://',
  'redis://',
  '//',
  'https:\\\\\\\\',
  'https:/',
  '',
);
const encodings: Array<(text: string) => string> = [
  text => text,
  encodeURIComponent,
  text => encodeURIComponent(encodeURIComponent(text)),
  text => `https://a.example/login?to=${encodeURIComponent(text)}`,
];
const signedIn = fc
  .tuple(scheme, user, password, host, path, fc.constantFrom(...encodings))
  .map(([start, name, secret, where, rest, encode]) =>
    encode(`${start}${name}:${secret}@${where}${rest}`),
  );
const withToken = fc
  .tuple(
    fc.constantFrom('https://host.example/x', '//host', 'git@host:a/b', ''),
    fc.constantFrom('?', '?a=1&', '#', '?a;'),
    fc.constantFrom('token', 'access_token', 'SIG', 'X-Amz-Signature', 'p%77d'),
    fc.stringMatching(/^[\w./:@+%?-]{0,6}$/),
    fc.constantFrom('', '&b=2', '#c'),
    fc.constantFrom(...encodings),
  )
  .map(([start, before, name, value, rest, encode]) =>
    encode(`${start}${before}${name}=${value}${SECRET}${rest}`),
  );
const withSecret = fc.oneof(signedIn, withToken);

it('never leaves a secret in an address', () => {
  fc.assert(
    fc.property(withSecret, address => {
      [
        withoutCredentials(address),
        hostAndPathOf(address),
        readSource(address).text,
        readSource(address).url ?? '',
        httpLink(address) ?? '',
      ].forEach(text => expect(text).not.toContain(SECRET));
    }),
    PROPERTY_RUNS,
  );
});

it('masks every password in a text', () => {
  fc.assert(
    fc.property(signedIn, signedIn, (one, other) => {
      const text = `RUN curl ${one} -o x && git clone ${other}`;
      const masked = maskPasswords(text, MASK);
      expect(masked).not.toContain(SECRET);
      expect(masked).toMatch(/^RUN curl \S* -o x && git clone \S*$/);
    }),
    PROPERTY_RUNS,
  );
});

it('leaves no more to do for the next time', () => {
  fc.assert(
    fc.property(fc.oneof(withSecret, hostileText), text => {
      const plain = withoutCredentials(text);
      expect(withoutCredentials(plain)).toBe(plain);
      const masked = maskPasswords(text, MASK);
      expect(maskPasswords(masked, MASK)).toBe(masked);
    }),
    PROPERTY_RUNS,
  );
});
