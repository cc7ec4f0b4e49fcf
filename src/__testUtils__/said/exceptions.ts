/** Images with VEX attached, and what is right to say of them. */
import twoGoBinaries from '../fieldCases/trivy-two-go-binaries.json';
import sbomInData from '../fieldCases/cosign-sbom-in-data.json';
import cycloneDxVex from '../fieldCases/vex-cyclonedx.json';
import openVex from '../fieldCases/vex-openvex.json';
import {
  found,
  inAnyOrder,
  NOT_SCANNED,
  SaidState,
  setAsideInSome,
} from './sayings';
import { FINDINGS } from './things';

const OPENVEX = {
  type: 'application/vnd.openvex+json',
  content: openVex,
  // It is older than all scans: its age does not matter.
  created: '2026-01-01T00:00:00Z',
};
const CYCLONEDX = {
  type: 'application/vnd.cyclonedx+json',
  content: cycloneDxVex,
};

/** The same in an attestation that names the image. */
const ATTESTED = {
  type: 'application/vnd.in-toto+json',
  content: {
    _type: 'https://in-toto.io/Statement/v1',
    predicateType: 'https://openvex.dev/ns/v0.2.0',
    subject: [{ name: 'image', digest: { sha256: 'f'.repeat(64) } }],
    predicate: openVex,
  },
};
const BINARIES = { content: twoGoBinaries };

export const EXCEPTIONS: SaidState[] = [
  ...inAnyOrder('openvex-alone', [OPENVEX], NOT_SCANNED),
  ...inAnyOrder('cyclonedx-vex-alone', [CYCLONEDX], NOT_SCANNED),
  ...inAnyOrder('openvex', [BINARIES, OPENVEX], setAsideInSome(2)),
  ...inAnyOrder('openvex-attested', [BINARIES, ATTESTED], setAsideInSome(2)),
  ...inAnyOrder(
    'openvex-of-others',
    [FINDINGS, OPENVEX],
    found([1, 1, 0, 1, 0]),
  ),
  ...inAnyOrder('cyclonedx-vex', [FINDINGS, CYCLONEDX], found([1, 1, 0, 1, 0])),
  ...inAnyOrder(
    'sbom-in-data',
    [{ type: 'application/vnd.in-toto+json', content: sbomInData }],
    NOT_SCANNED,
  ),
];
