/** What is shown of lists that whoever makes an image can make as long as he likes. */
import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoundReport } from 'backstage-plugin-acr-common/reports';
import {
  digestOf,
  IMAGE_TYPE,
  makeCandidate,
  makeDescriptor,
  makeFinding,
  makeScanReport,
} from 'backstage-plugin-acr-testing/fakes';
import { renderStage, Stage } from '../__testUtils__/renderStage';
import { formatsOf } from '../formats/formats';
import { ChangeTable } from './image/comparison/ChangeTable';
import { LayerTable } from './image/comparison/LayerTable';
import { UnusedDocuments } from './image/packages/UnusedDocuments';
import { OtherScanners } from './image/security/OtherScanners';
import { ReportChooser } from './image/security/ReportChooser';
import { joinNames } from './shared/joinNames';
import { Limited } from './shared/Limited';
import { PlatformSwitch } from './shared/PlatformSwitch';

jest.setTimeout(60_000);

const MANY = 5_000;
const NAMES = Array.from({ length: MANY }, (_, at) => `name-${at}`);
const user = userEvent.setup();

let stage: Stage;
beforeEach(async () => {
  stage = await renderStage();
});

function rowsIn(table: HTMLElement): number {
  return table.querySelectorAll('tbody tr').length;
}

/** What can be chosen, once the list is open. */
function optionsOf(label: string) {
  fireEvent.mouseDown(screen.getByLabelText(label));
  return within(screen.getByRole('listbox')).getAllByRole('option');
}

/** Reports of different scanners, each with another number of findings. */
function reportsOf(count: number): FoundReport[] {
  return NAMES.slice(0, count).map((name, at) => ({
    id: name,
    candidate: makeCandidate(name),
    report: makeScanReport({
      scanner: { name },
      findings: at === 0 ? [] : [makeFinding('CVE-1')],
    }),
    scope: 'image',
  }));
}

it('is opened step by step', async () => {
  const shown = stage.show(
    <Limited items={NAMES} limit={10}>
      {names => names.map(name => <p key={name}>{name}</p>)}
    </Limited>,
  );
  const count = () => shown.querySelectorAll('p').length;
  expect(count()).toBe(10);
  for (const [text, all] of [
    ['Show 1,000 more of 5,000', 1_010],
    ['Show 1,000 more of 5,000', 2_010],
    ['Show 1,000 more of 5,000', 3_010],
    ['Show 1,000 more of 5,000', 4_010],
    ['Show all 5,000', MANY],
  ] as const) {
    await user.click(screen.getByRole('button', { name: text }));
    expect(count()).toBe(all);
  }
  expect(screen.queryByRole('button')).toBeNull();
});

it('is short of what differs by name', () => {
  const rows = NAMES.map(name => ({ name, from: 'a', to: 'b' }));
  const table = { title: 'Labels', nameTitle: 'Name', from: '1', to: '2' };
  expect(rowsIn(stage.show(<ChangeTable {...table} rows={rows} />))).toBe(200);
});

it('is short of layers that only one of two images has', () => {
  const layers = NAMES.map((_, at) => makeDescriptor(String(at)));
  const table = { added: layers, removed: layers, hasCommands: true };
  expect(rowsIn(stage.show(<LayerTable {...table} />))).toBe(200);
});

it('is short of platforms, and has the one that is chosen', () => {
  const images = NAMES.map((architecture, at) => ({
    ...makeDescriptor('', { digest: digestOf(`${at}`), mediaType: IMAGE_TYPE }),
    platform: { os: 'linux', architecture },
  }));
  const choice = { tag: '1.0.0' };
  stage.show(
    <PlatformSwitch choice={choice} images={images} chosen={images[4_000]} />,
  );
  const options = optionsOf('Platform').map(({ textContent }) => textContent);
  expect(options).toHaveLength(102);
  expect(options.slice(-2)).toEqual(['linux/name-4000', 'and 4,899 more']);
});

it('is short of reports', () => {
  const reports = reportsOf(MANY);
  stage.show(
    <ReportChooser reports={reports} shown={reports[0]} onChoose={() => {}} />,
  );
  expect(optionsOf('Report')).toHaveLength(101);
});

it('is short of scanners', () => {
  stage.show(<OtherScanners reports={reportsOf(MANY)} onChoose={() => {}} />);
  expect(
    screen.getAllByRole('button', { name: /^Show the report/ }),
  ).toHaveLength(10);
  expect(screen.getByRole('note')).toHaveTextContent('name-9 1, ….');
  expect(screen.getByRole('note')).not.toHaveTextContent('name-11');
});

it('is short of documents that nobody uses', () => {
  const foreign = NAMES.map(name => ({
    id: name,
    candidate: makeCandidate(name),
    sbom: {
      format: 'spdx' as const,
      subjects: [],
      packages: [],
      unreadable: 0,
    },
  }));
  const shown = stage.show(<UnusedDocuments foreign={foreign} unread={[]} />);
  expect(shown.querySelectorAll('p')).toHaveLength(10);
});

it('is short of names in a line', () => {
  const t = ((_key: string, { more }: { more: string }) =>
    `+${more}`) as unknown as Parameters<typeof joinNames>[0];
  const formats = formatsOf('en');
  const join = (names: string[], most?: number) =>
    joinNames(t, formats, names, most);
  expect(join(NAMES, 2)).toBe('name-0, name-1 +4,998');
  expect(join(NAMES.slice(0, 5))).toBe(
    'name-0, name-1, name-2, name-3, name-4',
  );
});
