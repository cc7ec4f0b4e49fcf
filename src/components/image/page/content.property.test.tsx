import { fireEvent } from '@testing-library/react';
import {
  isAcrError,
  maskStart,
  readImageFacts,
} from 'backstage-plugin-acr-common';
import { WIRE } from 'backstage-plugin-acr-testing/examples';
import { readConfig, readManifest } from 'backstage-plugin-acr-testing/fakes';
import {
  jsonLike,
  PROPERTY_RUNS,
  shownText,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { expectHarmless } from '../../../__testUtils__/expectHarmless';
import { renderStage, Stage } from '../../../__testUtils__/renderStage';
import { withHiddenNamed } from '../../../formats/visibleText';
import { useAcrTranslation } from '../../../translations/useAcrTranslation';
import { FactList } from '../../shared/FactList';
import { Configuration } from './Configuration';
import { originFacts, sourceFacts } from './labelFacts';
import { Layers } from './Layers';

const KEYS = ['source', 'revision', 'version', 'licenses', 'base.name'].map(
  key => `org.opencontainers.image.${key}`,
);

const anyLabels = fc.oneof(
  fc.dictionary(fc.oneof(shownText, fc.constantFrom(...KEYS)), shownText, {
    maxKeys: 3,
  }),
  fc.record(Object.fromEntries(KEYS.map(key => [key, shownText]))),
);

const anyVariables = fc.array(shownText, { maxLength: 3 });

let stage: Stage;
beforeEach(async () => {
  stage = await renderStage();
});

/** What is read, unless it is refused as what it is not. */
async function readable<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (isAcrError(error) && error.failure.kind === 'unexpected-shape') {
      return undefined;
    }
    throw error;
  }
}

it('shows any labels and variables as texts, and links to pages only', async () => {
  await fc.assert(
    fc.asyncProperty(anyLabels, anyVariables, async (labels, environment) => {
      const config = await readConfig({
        ...WIRE.config,
        config: { ...WIRE.config.config, Labels: labels, Env: environment },
      });
      const shown = stage.show(<Configuration config={config} />);
      expectHarmless(shown);
      for (const name of Object.keys(labels)) {
        expect(shown.textContent).toContain(withHiddenNamed(maskStart(name)));
      }
    }),
    PROPERTY_RUNS,
  );
});

it('shows any configuration as texts', async () => {
  await fc.assert(
    fc.asyncProperty(jsonLike(WIRE.config, shownText), async json => {
      const config = await readable(readConfig(json));
      if (config) {
        expectHarmless(stage.show(<Configuration config={config} />));
      }
    }),
    PROPERTY_RUNS,
  );
});

it('shows any layers and commands as texts', async () => {
  await fc.assert(
    fc.asyncProperty(
      jsonLike(WIRE.image, shownText),
      fc.array(fc.tuple(shownText, fc.boolean()), { maxLength: 3 }),
      async (json, steps) => {
        const manifest = await readable(readManifest(json));
        const history = steps.map(([created_by, empty_layer]) => ({
          created_by,
          empty_layer,
        }));
        const config = await readConfig({ ...WIRE.config, history });
        if (manifest?.kind === 'image') {
          const shown = stage.show(
            <Layers
              manifest={manifest}
              config={{ state: 'ready', value: config }}
            />,
          );
          const fold = shown.querySelector('button[aria-expanded=false]');
          if (fold) {
            fireEvent.click(fold);
          }
          // Without the search, which has a hidden character of its own.
          expectHarmless(shown.querySelector('table') ?? shown);
        }
      },
    ),
    PROPERTY_RUNS,
  );
});

function Facts({ labels }: { labels: Record<string, string> }) {
  const { t } = useAcrTranslation();
  const facts = readImageFacts({ labels, annotations: [] });
  const reading = { state: 'ready', value: { facts, isWhole: true } } as const;
  return (
    <FactList
      facts={[...sourceFacts(t, reading), ...originFacts(t, reading)]}
    />
  );
}

it('shows what any image says of its origin, and links to pages only', () => {
  fc.assert(
    fc.property(anyLabels, labels => {
      expectHarmless(stage.show(<Facts labels={labels} />));
    }),
    PROPERTY_RUNS,
  );
});
