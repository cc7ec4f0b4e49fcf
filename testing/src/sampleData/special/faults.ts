/** Repositories whose list goes wrong after its first page, each in its way. */
import { Fault, RepositoryRecord } from '../../registry';
import { makeBuilds, makeRepository } from '../make';

/** One page, and three tags more: few enough to come byte by byte. */
const TAGS = 103;
const MIB = 1024 * 1024;

/** The name of each, after `fault-` or `testing/`; what to see; what is done. */
const FAULTS: Array<[name: string, title: string, fault: Fault]> = [
  ['dropped', 'Fault: the connection ends', { kind: 'drop' }],
  ['cut', 'Fault: an answer cut short', { kind: 'cut', tellsLength: true }],
  [
    'cut-unnoticed',
    'Fault: an answer cut short, of a length not told',
    { kind: 'cut', tellsLength: false },
  ],
  ['byte-by-byte', 'Fault: byte by byte', { kind: 'trickle', milliseconds: 1 }],
  [
    'too-slow',
    'Fault: byte by byte, for a minute',
    { kind: 'trickle', milliseconds: 60 },
  ],
  ['no-gzip', 'Fault: gzip that is none', { kind: 'gzip', is: 'said' }],
  ['gzip', 'Fault: gzip that nobody told', { kind: 'gzip', is: 'done' }],
  [
    'text-type',
    'Fault: JSON that is called a web page',
    { kind: 'content-type', contentType: 'text/html; charset=utf-16' },
  ],
  [
    'image-type',
    'Fault: JSON that is called a picture',
    { kind: 'content-type', contentType: 'image/png' },
  ],
  [
    'web-page',
    'Fault: a web page of 10 MB',
    { kind: 'web-page', size: 10 * MIB },
  ],
  [
    'long-pause',
    'Fault: throttled for two minutes',
    { kind: 'throttle', seconds: 120, tells: 'seconds' },
  ],
  [
    'pause-until',
    'Fault: throttled until a time',
    { kind: 'throttle', seconds: 120, tells: 'time' },
  ],
  ['endless', 'Fault: pages without end', { kind: 'endless' }],
  ['circle', 'Fault: a page that leads to itself', { kind: 'circle' }],
];

/** The components of the sandbox whose repositories these are. */
export const FAULT_SCENARIOS = FAULTS.map(
  ([name, title]): [name: string, title: string, repository: string] => [
    `fault-${name}`,
    title,
    `testing/${name}`,
  ],
);

/** A repository for each fault. */
export function makeFaults(): RepositoryRecord[] {
  return FAULTS.map(([name, , fault]) =>
    makeRepository(`testing/${name}`, makeBuilds(name, TAGS), {
      kind: 'fault',
      fault,
    }),
  );
}
