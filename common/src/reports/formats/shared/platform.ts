import type { DocumentSubject } from '../../model';
import { LIMITS, textOf } from './lookInto';

/** Takes what an image runs on; `undefined` without an architecture. */
export function platformOf(told: {
  os?: unknown;
  architecture?: unknown;
  variant?: unknown;
}): DocumentSubject['platform'] {
  const architecture = textOf(told.architecture, LIMITS.id);
  const os = textOf(told.os, LIMITS.id);
  const variant = textOf(told.variant, LIMITS.id);
  return architecture === undefined
    ? undefined
    : { ...(os && { os }), architecture, ...(variant && { variant }) };
}

/** Takes it from one text: `linux/arm/v7`. */
export function platformOfText(value: unknown): DocumentSubject['platform'] {
  const [os, architecture, variant] = (textOf(value, LIMITS.id) ?? '').split(
    '/',
    3,
  );
  return platformOf({ os, architecture, variant });
}
