/** Images with reports of several scanners, and what is right to say of them. */
import grypeSarif from '../fieldCases/grype.sarif.json';
import grype from '../fieldCases/grype.json';
import scout from '../fieldCases/docker-scout.sarif.json';
import snyk from '../fieldCases/snyk.sarif.json';
import suppressions from '../fieldCases/suppressions.sarif.json';
import { found, HeldReport, inAnyOrder, SaidState } from './sayings';
import { FINDINGS, scan } from './things';

const SARIF = 'application/sarif+json';

/** SARIF does not tell when a scan was: it was attached on the 1st of May. */
function sarifOf(scanner: string): HeldReport {
  return { scanner, day: 'May 1, 2026' };
}

const GRYPE = {
  type: 'application/vnd.anchore.grype+json',
  content: grype,
};

/** In Grype's report, of the 2nd of January. */
const OF_GRYPE: HeldReport = {
  scanner: 'Grype',
  version: '0.100.0',
  day: 'Jan 2, 2026',
  scannedAt: new Date('2026-01-02T03:04:05Z'),
};

export const SCANNERS: SaidState[] = [
  ...inAnyOrder('grype', [GRYPE], found([0, 0, 0, 1, 0], [], OF_GRYPE)),
  ...inAnyOrder(
    'grype-sarif',
    [{ type: SARIF, content: grypeSarif }],
    found([1, 0, 1, 0, 0], [], sarifOf('Grype')),
  ),
  ...inAnyOrder(
    'snyk-sarif',
    [{ type: SARIF, content: snyk }],
    found([1, 0, 0, 0, 0], [], sarifOf('Snyk Container')),
  ),
  ...inAnyOrder(
    'scout-sarif',
    [{ type: SARIF, content: scout }],
    found([0, 0, 0, 1, 1], [], sarifOf('docker scout')),
  ),
  ...inAnyOrder(
    'suppressions',
    [{ type: SARIF, content: suppressions }],
    found([0, 3, 0, 0, 0], ['1 set aside'], sarifOf('Trivy')),
  ),
  ...inAnyOrder('trivy-and-grype', [FINDINGS, GRYPE], found([1, 1, 0, 1, 0])),
  ...inAnyOrder(
    'grype-later',
    [scan(['HIGH'], '01', { CreatedAt: '2026-01-01T00:00:00Z' }), GRYPE],
    found([0, 0, 0, 1, 0], [], OF_GRYPE),
  ),
];
