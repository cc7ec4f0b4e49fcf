/** Images that have several things attached, in either order. */
import misconfigurationsOnly from '../fieldCases/trivy-misconfigurations-only.json';
import ofAmd64 from '../fieldCases/trivy-of-index-amd64.json';
import ofArm64 from '../fieldCases/trivy-of-index-arm64.json';
import secretsOnly from '../fieldCases/trivy-secrets-only.json';
import {
  found,
  inAnyOrder,
  noFindings,
  ONE_UNREAD,
  SaidState,
} from './sayings';
import {
  EXAMPLE,
  FINDINGS,
  GONE,
  LATER,
  LIBRARIES,
  OF_ANOTHER,
  OLDER,
  SBOM,
  scan,
  scanOf,
  TRUNCATED,
} from './things';

const OF_FINDINGS = found([1, 1, 0, 1, 0]);

export const TOGETHER: SaidState[] = [
  ...inAnyOrder('older-report', [FINDINGS, OLDER], OF_FINDINGS),
  ...inAnyOrder(
    'secrets-later',
    [FINDINGS, { content: { ...secretsOnly, ...LATER } }],
    OF_FINDINGS,
  ),
  ...inAnyOrder(
    'misconfigured-later',
    [FINDINGS, { content: { ...misconfigurationsOnly, ...LATER } }],
    OF_FINDINGS,
  ),
  ...inAnyOrder(
    'libraries-later',
    [
      FINDINGS,
      { content: { ...(scanOf(LIBRARIES).content as object), ...LATER } },
    ],
    OF_FINDINGS,
  ),
  ...inAnyOrder('other-later', [FINDINGS, OF_ANOTHER], OF_FINDINGS),
  ...inAnyOrder('with-packages', [FINDINGS, SBOM], OF_FINDINGS),
  ...inAnyOrder('with-unsupported', [scan([]), EXAMPLE], noFindings()),
  ...inAnyOrder(
    'with-gone',
    [FINDINGS, GONE],
    found([1, 1, 0, 1, 0], [ONE_UNREAD]),
  ),
  ...inAnyOrder(
    'with-truncated',
    [scan([]), TRUNCATED],
    noFindings([ONE_UNREAD]),
  ),
  ...inAnyOrder('on-second-page', [OLDER, FINDINGS], OF_FINDINGS, {
    isPaged: true,
  }),
  ...inAnyOrder(
    'reports-of-index',
    [
      { content: ofAmd64 },
      {
        content: {
          ...ofArm64,
          // So that it is seen which of the two is counted.
          Results: [...ofArm64.Results, ...scan(['LOW']).content.Results],
        },
      },
    ],
    found([0, 1, 0, 0, 0]),
    { index: ['1', '2'] },
  ),
];
