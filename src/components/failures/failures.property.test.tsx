import { AcrFailure, findNameProblemIn } from 'backstage-plugin-acr-common';
import {
  anyName,
  PROPERTY_RUNS,
  shownText,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { makeRegistry } from '../../__testUtils__/FakeRegistries';
import { expectHarmless } from '../../__testUtils__/expectHarmless';
import { renderStage, Stage } from '../../__testUtils__/renderStage';
import { FailurePanel } from './FailurePanel';

const malformedName = anyName.map((repository): AcrFailure => {
  const problem = findNameProblemIn(makeRegistry('my'), repository);
  return problem
    ? { kind: 'malformed-name', repository, problem }
    : { kind: 'repository-unknown' };
});

const anyFailure: fc.Arbitrary<AcrFailure> = fc.oneof(
  malformedName,
  shownText.map(registry => ({ kind: 'registry-unknown', registry } as const)),
  shownText.map(expected => ({ kind: 'unexpected-shape', expected } as const)),
  shownText.map(source => ({ kind: 'cache-source', source } as const)),
  shownText.map(message => ({ kind: 'unexpected', message } as const)),
  shownText.map(
    clientAddress => ({ kind: 'firewall', clientAddress } as const),
  ),
  fc
    .constantFrom<AcrFailure['kind']>(
      'html-answer',
      'wrong-target',
      'permission-missing',
    )
    .map(kind => ({ kind } as AcrFailure)),
);

let stage: Stage;
beforeEach(async () => {
  stage = await renderStage();
});

it('shows any name and any answer as texts', () => {
  fc.assert(
    fc.property(anyFailure, anyName, shownText, (failure, name, body) => {
      const shown = stage.show(
        <FailurePanel
          repository={name}
          failure={failure}
          answer={{ status: 400, api: 'metadata', body }}
        />,
      );
      expectHarmless(shown);
    }),
    PROPERTY_RUNS,
  );
});
