/** Images that have one thing attached, and what is right to say of them. */
import twoGoBinaries from '../fieldCases/trivy-two-go-binaries.json';
import layerByDiffId from '../fieldCases/trivy-layer-by-diffid.json';
import misconfigurationsOnly from '../fieldCases/trivy-misconfigurations-only.json';
import modifiedFindings from '../fieldCases/trivy-modified-findings.json';
import packages from '../fieldCases/trivy-packages.json';
import secretsOnly from '../fieldCases/trivy-secrets-only.json';
import {
  found,
  inAnyOrder,
  NONE_IN_SOME,
  NOT_SCANNED,
  NOT_TOLD,
  ONE_UNREAD,
  OTHER_IMAGE,
  PARTLY_SCANNED,
  PASSED_OVER,
  SaidState,
  SCANNED,
  setAsideInSome,
  UNSUPPORTED,
  word,
} from './sayings';
import {
  EXAMPLE,
  FINDINGS,
  GONE,
  LIBRARIES,
  OF_ANOTHER,
  SBOM,
  scanOf,
  SECRETS,
  TRUNCATED,
} from './things';

export const ALONE: SaidState[] = [
  ...inAnyOrder('nothing', [], NOT_SCANNED),
  ...inAnyOrder('packages-alone', [SBOM], NOT_SCANNED),
  ...inAnyOrder('secrets-only', [{ content: secretsOnly }], PARTLY_SCANNED),
  ...inAnyOrder(
    'misconfigurations-only',
    [{ content: misconfigurationsOnly }],
    PARTLY_SCANNED,
  ),
  ...inAnyOrder('secrets-found', [scanOf(SECRETS)], {
    ...PARTLY_SCANNED,
    row: word(
      '2 secrets',
      `The scanner found secrets in the image, and did not look for vulnerabilities. ${SCANNED}`,
    ),
  }),
  ...inAnyOrder('libraries-only', [scanOf(LIBRARIES)], NONE_IN_SOME),
  ...inAnyOrder(
    'two-go-binaries',
    [{ content: twoGoBinaries }],
    found([0, 2, 0, 0, 0], [PASSED_OVER]),
  ),
  ...inAnyOrder(
    'layer-by-diff-id',
    [{ content: layerByDiffId }],
    found([0, 1, 0, 0, 0]),
  ),
  ...inAnyOrder('packages-listed', [{ content: packages }], NOT_TOLD),
  ...inAnyOrder(
    'modified-findings',
    [{ content: modifiedFindings }],
    // The system that it knows of was passed over.
    setAsideInSome(1),
  ),
  ...inAnyOrder('another-image', [OF_ANOTHER], OTHER_IMAGE),
  ...inAnyOrder('unsupported', [EXAMPLE], UNSUPPORTED),
  ...inAnyOrder('truncated', [TRUNCATED], {
    row: word(
      'could not be read',
      'There is a report, but it is no complete document of a known form',
    ),
    title: 'Report could not be read',
    compared:
      'the report attached to it could not be read: it is no complete JSON',
  }),
  ...inAnyOrder('gone', [GONE], {
    row: word('could not be read', ONE_UNREAD),
    title: 'Not known',
    compared: 'what is attached to it could not be read',
  }),
  ...inAnyOrder(
    'withheld',
    [FINDINGS],
    {
      row: word(
        'not known',
        'The source of the cache rule does not tell what is attached',
      ),
      title: 'Not known',
      compared: 'the registry could not be asked what is attached to it',
    },
    { isWithheld: true },
  ),
];
