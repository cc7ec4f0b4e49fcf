/**
 * Reads OpenVEX, which says of vulnerabilities whether they matter to a product.
 * Sources: OpenVEX specification 0.0.1 and 0.2.0, "VEX Documents", "Statement
 * Fields" and "Data Inheritance"; openvex/go-vex, `pkg/vex/testdata`.
 */
import type { VexDocument } from '../../model';
import type { Steps } from '../../../steps';
import {
  dateOf,
  isAbsent,
  LIMITS,
  listOf,
  StatementList,
  textOf,
} from '../shared';
import { readOpenVexStatement } from './openVexStatement';

const CONTEXT = /^https:\/\/openvex\.dev\/ns(?:\/|$)/;

/** Tells whether a document is OpenVEX, of whatever version. */
export function isOpenVex(document: Record<string, unknown>): boolean {
  const { '@context': context } = document;
  return [context, ...listOf(context).slice(0, 10)].some(
    each => typeof each === 'string' && CONTEXT.test(each),
  );
}

/** Reads a document; each product of a statement is a step. */
export function* readOpenVex(
  document: Record<string, unknown>,
): Steps<VexDocument> {
  const issued = dateOf(document.timestamp);
  const updated = dateOf(document.last_updated);
  const author = textOf(document.author, LIMITS.id);
  const inherited = {
    ...(author && { author }),
    madeAt: issued ?? updated,
  };
  const list = new StatementList(
    Array.isArray(document.statements) || isAbsent(document.statements) ? 0 : 1,
  );
  for (const value of listOf(document.statements)) {
    yield;
    const read = yield* readOpenVexStatement(value, inherited);
    list.addUnreadable(read.unreadable);
    if (read.statement) {
      list.add(read.statement);
    }
  }
  return {
    format: 'openvex',
    createdAt: updated ?? issued,
    ...(author && { author }),
    ...list.lists(),
  };
}
