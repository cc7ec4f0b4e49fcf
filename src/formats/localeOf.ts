/**
 * How numbers and dates are written in an app's language: in the region that the
 * browser prefers for it, so that English in London says `2 Jan 2026`.
 *
 * @param language - as the app calls it: `de`, `pt-BR`
 * @returns `undefined`, for the browser's own, if it is no language
 */
export function localeOf(language: string): string | undefined {
  try {
    const wanted = new Intl.Locale(language);
    return wanted.region
      ? wanted.baseName
      : navigator.languages.find(own => isVariant(own, wanted)) ?? language;
  } catch {
    return undefined;
  }
}

/** Whether a locale is of a language, and in its script. */
function isVariant(locale: string, of: Intl.Locale): boolean {
  const [own, wanted] = [new Intl.Locale(locale).maximize(), of.maximize()];
  return own.language === wanted.language && own.script === wanted.script;
}
