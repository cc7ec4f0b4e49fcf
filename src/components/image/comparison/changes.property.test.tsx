import { compareImages, maskStart } from 'backstage-plugin-acr-common';
import { makeConfig } from 'backstage-plugin-acr-testing/fakes';
import {
  PROPERTY_RUNS,
  shownText,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { expectHarmless } from '../../../__testUtils__/expectHarmless';
import { renderStage, Stage } from '../../../__testUtils__/renderStage';
import { withHiddenNamed } from '../../../formats/visibleText';
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
