/**
 * The texts of a SARIF result and of its rule. Source: SARIF 2.1.0, sections
 * 3.11 ("message": placeholders, and messages that stand in the rule) and 3.12
 * ("multiformatMessageString").
 */
import type { Message, MultiformatMessageString } from 'sarif';
import { fieldsOf, LIMITS, listOf, ownField, textOf } from '../shared';
import type { Rule } from './sarifRules';

/** The most gaps of a message that are filled, of one that many results share. */
const MOST_GAPS = 50;

/** Takes a message: its own words, else those of the rule that it names. */
export function readMessage(value: unknown, rule: Rule): string | undefined {
  const message = fieldsOf<Message>(value);
  const text =
    textOf(message.text, LIMITS.message) ??
    (typeof message.id === 'string'
      ? readText(ownField(rule.messageStrings, message.id), LIMITS.message)
      : undefined) ??
    textOf(message.markdown, LIMITS.message);
  const values = listOf(message.arguments);
  let gaps = 0;
  return textOf(
    text?.replace(/\{(\d{1,2})\}/g, (gap, index) => {
      gaps += 1;
      const told =
        gaps > MOST_GAPS ? undefined : textOf(values[Number(index)], LIMITS.id);
      return told ?? gap;
    }),
    LIMITS.message,
  );
}

/** Takes a text that a rule has in several forms. */
export function readText(value: unknown, limit: number): string | undefined {
  return textOf(fieldsOf<MultiformatMessageString>(value).text, limit);
}

/** Takes the form of it that is written in Markdown. */
export function readMarkdown(value: unknown): string | undefined {
  return textOf(
    fieldsOf<MultiformatMessageString>(value).markdown,
    LIMITS.message,
  );
}
