import { noSign, Range, sign, skip, sticky } from './addressSigns';

const PARAMETER = [
  `(${sign('[?&#;]', '3f', '26', '23', '3b')})`,
  `(${noSign('\\s?&#;=', '3f', '26', '23', '3b', '3d')})`,
  sign('=', '3d'),
].join('');
const VALUE = sticky('[^&#\\s"`<>]*');
/** Where a query stands in another one, its values end at encoded signs, too. */
const ENCODED_VALUE = sticky(noSign('&#\\s"`<>', '26', '23'));

/** Words that name a secret in a query; `code` is the key of an Azure Function. */
const SECRET_WORDS = new Set(
  'token sig signature secret password passwd pwd pass passphrase key apikey code auth authorization bearer jwt sas pat credential credentials session assertion'.split(
    ' ',
  ),
);
const SECRET_END =
  /(?:token|secret|password|passwd|signature|apikey|accesskey|credential)s?$/;

/**
 * Finds the values of those parameters that are secret, in the queries and
 * fragments of all addresses of a text.
 */
export function findSecretValues(text: string): Range[] {
  const parameters = new RegExp(PARAMETER, 'gi');
  const ranges: Range[] = [];
  for (
    let found = parameters.exec(text);
    found;
    found = parameters.exec(text)
  ) {
    const [, before, name] = found;
    if (isSecret(name)) {
      const start = parameters.lastIndex;
      const value = before.length > 1 ? ENCODED_VALUE : VALUE;
      const end = skip(value, text, start) ?? start;
      parameters.lastIndex = end;
      if (end > start) {
        ranges.push({ start, end });
      }
    }
  }
  return ranges;
}

function isSecret(name: string): boolean {
  return decode(name)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .some(word => SECRET_WORDS.has(word) || SECRET_END.test(word));
}

/** Decodes the signs of ASCII, however often they were encoded. */
function decode(text: string): string {
  return text.replace(/%(?:25)*([2-7][\da-f])/gi, (_encoded, code) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
