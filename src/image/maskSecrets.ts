import { looksSecret } from './secrets';

/** What stands in the place of a value that is not shown. */
const MASK = '••••••••';

/**
 * Lines come from outside and may be megabytes long, so names are bounded, and
 * each begins where the last character belonged to none: no text is looked at
 * over and over again.
 */
const ASSIGNMENT = /(^|[^\w.-])([\w.-]{1,200})=((?:"[^"]*"|'[^']*'|[^\s"'])+)/g;
const OPTION = /(^|\s)(--[\w-]{1,100})(\s{1,10})("[^"]*"|'[^']*'|[^\s-]\S*)/g;
const USER_INFO = /:\/\/[^\s/@]{1,500}@/g;
const AUTHORIZATION =
  /(\bauthorization\s{0,5}[:=]\s{0,5}["']?)([a-z]{1,20} )?[^\s"']+/gi;

/** Steps that set values without quotes: each goes on to the next name. */
const SETTING = /^(?:ENV|ARG|LABEL) /;

/**
 * Hides what looks secret in a command: the values of such names, passwords in
 * addresses, and what stands behind `Authorization`. A guess: it errs towards
 * hiding.
 *
 * @param command - as a Dockerfile has it, such as `ENV DB_PASSWORD=…`
 */
export function maskSecrets(command: string): string {
  const step = SETTING.test(command) ? maskSetting(command) : command;
  return step
    .replace(ASSIGNMENT, (assignment, before: string, name: string) =>
      looksSecret(name) ? `${before}${name}=${MASK}` : assignment,
    )
    .replace(OPTION, (option, before: string, name: string, gap: string) =>
      looksSecret(name) ? `${before}${name}${gap}${MASK}` : option,
    )
    .replace(USER_INFO, `://${MASK}@`)
    .replace(AUTHORIZATION, `$1$2${MASK}`);
}

function maskSetting(command: string): string {
  const [keyword, ...words] = command.split(' ');
  // The old form: one name, and the rest of the line is its value.
  if (words.length > 1 && !words[0].includes('=')) {
    return looksSecret(words[0]) ? `${keyword} ${words[0]} ${MASK}` : command;
  }
  const shown: string[] = [keyword];
  let isHidden = false;
  let quote = '';
  for (const word of words) {
    const name = /^([\w.-]{1,200})=/.exec(word)?.[1];
    if (name !== undefined && quote === '') {
      isHidden = looksSecret(name);
      shown.push(isHidden ? `${name}=${MASK}` : word);
      const value = word.slice(name.length + 1);
      quote = opensQuote(value) ? value[0] : '';
    } else {
      if (!isHidden) {
        shown.push(word);
      }
      quote = quote !== '' && word.endsWith(quote) ? '' : quote;
    }
  }
  return shown.join(' ');
}

/** Whether a value goes on behind the next space, for its quote is open. */
function opensQuote(value: string): boolean {
  const isQuoted = value.startsWith('"') || value.startsWith("'");
  return isQuoted && (value.length === 1 || !value.endsWith(value[0]));
}
