import { maskStart } from 'backstage-plugin-acr-common';
import {
  Finding,
  parseDocument,
  SEVERITIES,
} from 'backstage-plugin-acr-common/reports';
import { DOCUMENT_EXAMPLES } from 'backstage-plugin-acr-testing/examples';
import {
  jsonLike,
  PROPERTY_RUNS,
  shownText,
} from 'backstage-plugin-acr-testing/properties';
import fc from 'fast-check';
import { expectHarmless } from '../../../__testUtils__/expectHarmless';
import { renderStage, Stage } from '../../../__testUtils__/renderStage';
import { visibleText, withHiddenNamed } from '../../../formats/visibleText';
import { FindingTable } from '../comparison/FindingTable';
import { PackageTable } from '../packages/PackageTable';
import { FindingRow } from './FindingRow';
import { LayerFindings } from './LayerFindings';
import { Misconfigurations } from './Misconfigurations';
import { WhatToDo } from './WhatToDo';

/** As many as are shown of a list at first. */
const SHOWN = 25;

/** What the columns are called. */
const TITLES = Array(7).fill('heading');

/** A page of findings, without the rest of the page, for that takes long. */
function Findings({ findings }: { findings: Finding[] }) {
  return (
    <table>
      <tbody>
        {findings.slice(0, SHOWN).map((finding, at) => (
          <FindingRow
            key={String(at)}
            finding={finding}
            titles={TITLES}
            layers={new Map()}
          />
        ))}
      </tbody>
    </table>
  );
}

let stage: Stage;
beforeEach(async () => {
  stage = await renderStage();
});

it.each(DOCUMENT_EXAMPLES)(
  'shows what any document like %s says as texts',
  async (_what, example) => {
    await fc.assert(
      fc.asyncProperty(jsonLike(example, shownText), async json => {
        const bytes = new TextEncoder().encode(JSON.stringify(json));
        const reading = await parseDocument(bytes);
        if (reading.kind === 'scan-report') {
          const { findings, misconfigurations } = reading.report;
          const shown = stage.show(
            <>
              <Findings findings={findings} />
              <WhatToDo findings={findings} />
              <Misconfigurations items={misconfigurations} />
            </>,
          );
          expectHarmless(shown);
        }
        if (reading.kind === 'sbom') {
          const packages = reading.sbom.packages.slice(0, SHOWN);
          const shown = stage.show(<PackageTable packages={packages} />);
          expectHarmless(shown);
          for (const { name } of packages) {
            expect(shown.textContent).toContain(withHiddenNamed(name));
          }
        }
      }),
      PROPERTY_RUNS,
    );
  },
);

/** What may be in a finding once it is read. */
const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    id: shownText,
    severity: fc.constantFrom(...SEVERITIES),
    title: shownText,
    name: shownText,
    version: shownText,
    path: shownText,
    fixedIn: fc.array(shownText, { maxLength: 2 }),
    status: fc.constantFrom('affected', 'fixed', 'unknown'),
  })
  .map(({ name, version, path, ...finding }) => ({
    ...finding,
    package: { name, version, path },
  }));

it('shows every text of a finding, but its secrets', () => {
  fc.assert(
    fc.property(anyFinding, finding => {
      const findings = [finding];
      const shown = stage.show(
        <>
          <Findings findings={findings} />
          <FindingTable title="New" findings={findings} />
          <LayerFindings findings={findings} />
        </>,
      );
      expectHarmless(shown);
      const { id, title, fixedIn, package: found } = finding;
      const texts = [
        ...[id, maskStart(title ?? ''), found.version ?? ''].map(
          withHiddenNamed,
        ),
        visibleText(found.name),
        fixedIn.map(visibleText).join(', '),
      ];
      texts.forEach(text => expect(shown.textContent).toContain(text));
    }),
    PROPERTY_RUNS,
  );
});

it('shows every package to upgrade as it stands there', () => {
  fc.assert(
    fc.property(anyFinding, shownText, (finding, version) => {
      const findings = [{ ...finding, fixedIn: [version] }];
      const shown = stage.show(<WhatToDo findings={findings} />);
      expectHarmless(shown);
      const { name, version: installed } = finding.package;
      const upgraded = [visibleText(name), installed].filter(Boolean).join(' ');
      // What has no name is called so, beside its version.
      expect(shown.textContent).toContain(
        name ? visibleText(upgraded) : withHiddenNamed(installed ?? ''),
      );
      expect(shown.textContent).toContain(visibleText(version));
    }),
    PROPERTY_RUNS,
  );
});

it('shows every text of a misconfiguration, but its secrets', () => {
  const anyItem = fc.record({
    id: shownText,
    severity: fc.constantFrom(...SEVERITIES),
    title: shownText,
    message: shownText,
    resolution: shownText,
  });
  fc.assert(
    fc.property(anyItem, item => {
      const shown = stage.show(<Misconfigurations items={[item]} />);
      expectHarmless(shown);
      const { id, title, message, resolution } = item;
      [id, ...[title, message, resolution].map(maskStart)].forEach(text =>
        expect(shown.textContent).toContain(withHiddenNamed(text)),
      );
    }),
    PROPERTY_RUNS,
  );
});
