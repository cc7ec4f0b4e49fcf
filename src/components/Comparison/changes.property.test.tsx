import fc from 'fast-check';
import { shownText } from '../../__testUtils__/arbitraries';
import { expectHarmless } from '../../__testUtils__/expectHarmless';
import { makeConfig } from '../../__testUtils__/imageContent';
import { PROPERTY_RUNS } from '../../__testUtils__/propertyRuns';
import { renderStage, Stage } from '../../__testUtils__/renderStage';
import { withHiddenNamed } from '../../formats/visibleText';
import { compareImages } from '../../image/compareImages';
import { maskStart } from '../../image/shown';
import { ConfigurationChanges } from './ConfigurationChanges';

const TAGS = { from: '1.0.0', to: '1.1.0' };

const texts = fc.array(shownText, { maxLength: 2 });
const anyConfig = fc
  .record({
    user: shownText,
    entrypoint: texts,
    environment: texts,
    ports: texts,
    labels: fc.dictionary(shownText, shownText, { maxKeys: 2 }),
  })
  .map(makeConfig);

let stage: Stage;
beforeEach(async () => {
  stage = await renderStage();
});

it('shows what differs between any two configurations as texts', () => {
  fc.assert(
    fc.property(anyConfig, anyConfig, (from, to) => {
      const difference = compareImages({ config: from }, { config: to });
      const { settings = [], environment = [], labels = [] } = difference;
      const shown = stage.show(
        <ConfigurationChanges
          {...{ ...TAGS, settings, environment, labels }}
        />,
      );
      expectHarmless(shown);
      for (const { name } of [...environment, ...labels]) {
        expect(shown.textContent).toContain(withHiddenNamed(maskStart(name)));
      }
    }),
    PROPERTY_RUNS,
  );
});
