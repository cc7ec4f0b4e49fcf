/**
 * Hides what is a secret by its form, whatever it is called. The forms are those
 * that their makers publish, so that others find them: GitHub's "Supported secret
 * scanning patterns", Microsoft Purview's "Sensitive information type entity
 * definitions" (Azure DevOps: `AZDO` at the 77th of 84 characters) and
 * microsoft/security-utilities (Entra: `8Q~` at the fourth of 40; `JQQJ9` in the
 * keys of newer services).
 */
import { maskCredentials } from './credentials';
import { MASK } from './mask';

/** What begins a secret, up to where it is one; no text is looked at twice. */
const FORMS: Array<[form: RegExp, shown: string]> = [
  // Signatures of shared access, and of Amazon's and Google's links.
  [
    /((?:[?&;]|%26)(?:x-(?:amz|goog)-)?sig(?:nature)?(?:=|%3D))[^\s"'<>&;\\]+/gi,
    '$1',
  ],
  [/(\bsig(?:nature)?(?:=|%3D))[\w%+/=-]{16,}/gi, '$1'],
  // The keys of Azure Functions, and of Google's interfaces.
  [/([?&](?:code|key|api-?key)=)[^\s"'<>&#;\\]{16,}/gi, '$1'],
  // Addresses that take messages from whoever knows them.
  [
    /\b((?:hooks\.slack\.com|hooks\.zapier\.com|webhook\.office\.com|outlook\.office(?:365)?\.com\/webhook|discord(?:app)?\.com\/api\/webhooks|chat\.googleapis\.com\/v1\/spaces|open\.feishu\.cn\/open-apis\/bot)\/)[^\s"'<>\\]+/gi,
    '$1',
  ],
  [/(\bapi\.telegram\.org\/bot)[\w:-]+/gi, '$1'],
  [/(\b(?:bearer|basic) )(?=[a-z.~+/=_-]{0,40}\d)[\w.~+/=-]{16,}/gi, '$1'],
  [/(\bjdbc:oracle:\w{1,10}:)[^@\s"']+(?=@)/gi, '$1'],
  // Tokens by the letters that they begin with.
  [
    /(?:gh[opsur]_|github_pat_|gl(?:pat|dt|rt|cbt|ptt|ft|soat|agent)-|dckr_[op]at_|xox[abeoprs]-|xapp-|[rs]k_(?:live|test)_|shp(?:at|ca|pa|ss)_|dop_v1_|sntrys_|pypi-AgE|AGE-SECRET-KEY-1|PRIVATE-AGE-KEY)[\w-]{8,}/g,
    '',
  ],
  [
    /\b(?:npm_[A-Za-z0-9]{36}|A(?:KIA|SIA)[A-Z0-9]{16}|AIza[\w-]{35}|sk-[\w-]{20,}|hf_[A-Za-z0-9]{30,}|oy2[a-z0-9]{43}|dapi[a-f0-9]{32}|hvs\.[\w-]{20,}|ya29\.[\w-]{20,}|SG\.[\w-]{16,}\.[\w-]{16,})/g,
    '',
  ],
  [/[\w.~-]{3}\dQ~[\w.~-]{31,34}/g, ''],
];

/** Hides the secrets in a text that nothing but their form tells of. */
export function maskForms(text: string): string {
  const masked = FORMS.reduce(
    (rest, [form, shown]) => rest.replace(form, `${shown}${MASK}`),
    maskPrivateKeys(text),
  );
  return maskCredentials(maskKeys(maskJwts(masked)));
}

const PEM = '-----BEGIN ';
const PEM_END = '-----END ';

/** PEM (RFC 7468), also in one line, and what of it is there of a cut one. */
function maskPrivateKeys(text: string): string {
  const [before, ...blocks] = text.split(PEM);
  return blocks.reduce((masked, block) => {
    const label = block.slice(0, 60).split('-----', 1)[0];
    if (!label.includes('PRIVATE KEY')) {
      return masked + PEM + block;
    }
    const end = block.indexOf(PEM_END);
    const rest = end === -1 ? '' : block.slice(end + PEM_END.length);
    const after = rest.indexOf('-----');
    return masked + MASK + (after === -1 ? '' : rest.slice(after + 5));
  }, before);
}

/** JSON Web Tokens (RFC 7519): parts with dots between, of which JSON is first. */
function maskJwts(text: string): string {
  return text.replace(/[\w.-]+/g, run => {
    const parts = run.split('.');
    const first = parts.findIndex(
      (part, at) =>
        /eyJ[\w-]{8}/.test(part) && (parts[at + 1] ?? '').length > 7,
    );
    if (first === -1) {
      return run;
    }
    const before = parts
      .slice(0, first)
      .map(part => `${part}.`)
      .join('');
    return before + parts[first].slice(0, parts[first].indexOf('eyJ')) + MASK;
  });
}

/** Base64 of `-----BEGIN `, with what tells a private key after it. */
const PEM_IN_BASE64 = /LS0tLS1CRUdJTi(?!BDRVJU|BQVUJM)/;

/** Keys of Azure's services, which are bytes in base64. */
function maskKeys(text: string): string {
  return text.replace(/[A-Za-z0-9+/]+={0,2}/g, (run, at: number) => {
    const pem = run.search(PEM_IN_BASE64);
    if (pem !== -1) {
      return run.slice(0, pem) + MASK;
    }
    // Of the same length are the sums of "Subresource Integrity".
    const isSum = /sha\d{3}-$/.test(text.slice(Math.max(0, at - 7), at));
    return !isSum && isKey(run) ? MASK : run;
  });
}

function isKey(run: string): boolean {
  switch (run.length) {
    case 44: // Service Bus, Event Hubs, IoT Hub, Relay: with a signature.
      return /\+ASb|\+AEh|\+ARm|AIoT/.test(run) && run.endsWith('=');
    case 52: // Container Registry has a signature; Azure DevOps had base32.
      return run.includes('+ACR') || /^[a-z2-7]{52}$/.test(run);
    case 56: // Functions.
      return run.includes('AzFu') && run.endsWith('==');
    case 88: // Storage, Cosmos DB, Batch.
      return run.endsWith('==') || run.includes('JQQJ9');
    case 84: // Azure DevOps, and what has the newer signature.
      return run.slice(76, 80) === 'AZDO' || run.includes('JQQJ9');
    default:
      return false;
  }
}
