/** Spoils the pages of a list, as what stands on their way may do. */
import { Request, Response } from 'express';
import { gzipSync } from 'zlib';
import { sendError } from './errors';
import { Fault, RepositoryRecord } from './types';

/**
 * Sends a page after the first one as the repository's fault has it.
 *
 * @returns whether something was sent, or the connection ended
 */
export function sendSpoilt(
  { behaviour }: RepositoryRecord,
  page: { offset: number; body: object },
  req: Request,
  res: Response,
): boolean {
  if (behaviour?.kind !== 'fault' || page.offset === 0) {
    return false;
  }
  const { fault } = behaviour;
  const bytes = Buffer.from(JSON.stringify(page.body));
  res.type('json');
  switch (fault.kind) {
    case 'drop':
      res.destroy();
      break;
    case 'cut':
      cut(bytes, fault.tellsLength, res);
      break;
    case 'trickle':
      trickle(bytes, fault.milliseconds, res);
      break;
    case 'gzip':
      if (fault.is === 'said') {
        res.set('Content-Encoding', 'gzip');
      }
      res.end(fault.is === 'said' ? bytes : gzipSync(bytes));
      break;
    case 'content-type':
      res.set('Content-Type', fault.contentType).end(bytes);
      break;
    case 'web-page':
      res.type('html').end(makeWebPage(fault.size));
      break;
    case 'throttle':
      res.set('Retry-After', tellPause(fault));
      sendError(res, 429, 'TOOMANYREQUESTS', 'too many requests');
      break;
    default:
      res.set('Link', linkTo(fault, req)).end(bytes);
  }
  return true;
}

function cut(bytes: Buffer, tellsLength: boolean, res: Response) {
  if (tellsLength) {
    res.set('Content-Length', String(bytes.length));
  }
  const half = bytes.subarray(0, bytes.length / 2);
  // What was written must have left before the connection ends.
  res.write(half, () => res.destroy());
}

function trickle(bytes: Buffer, milliseconds: number, res: Response) {
  let sent = 0;
  const timer = setInterval(() => {
    res.write(bytes.subarray(sent, sent + 1));
    sent += 1;
    if (sent === bytes.length) {
      res.end();
    }
  }, milliseconds);
  res.once('close', () => clearInterval(timer));
}

function makeWebPage(size: number): string {
  const start = '<!DOCTYPE html><title>Gateway</title><h1>Gateway</h1>';
  return start.padEnd(size, '<p>It answers in the place of another.</p>\n');
}

function tellPause({ seconds, tells }: Fault & { kind: 'throttle' }): string {
  return tells === 'seconds'
    ? String(seconds)
    : new Date(Date.now() + seconds * 1000).toUTCString();
}

/** The next page: this one once more, or one with a number of its own. */
function linkTo({ kind }: Fault, req: Request): string {
  const query = new URLSearchParams(req.originalUrl.split('?')[1]);
  const last = query.get('last') ?? '';
  const number = Number(/^9{19}&(\d+)$/.exec(last)?.[1] ?? 0);
  if (kind === 'endless') {
    // After all times that there are.
    query.set('last', `${'9'.repeat(19)}&${number + 1}`);
  }
  return `<${req.baseUrl}${req.path}?${query}>; rel="next"`;
}
