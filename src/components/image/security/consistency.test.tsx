/**
 * Row, filter, sort, trend, card, page and comparison say the same of the same
 * image, whatever is attached to it.
 */
import {
  entityRouteRef,
  EntityProvider,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  AttachedState,
  CLEAN,
  makeStatesApi,
} from '../../../__testUtils__/attachedStates';
import { FakeRegistries } from '../../../__testUtils__/FakeRegistries';
import {
  makeEntity,
  pageOf,
  renderPage,
} from '../../../__testUtils__/renderPage';
import { SAID_STATES, SaidState } from '../../../__testUtils__/said';
import { PASSED_OVER } from '../../../__testUtils__/said/sayings';
import {
  Counts,
  readCell,
  readNewFindings,
  readPage,
} from '../../../__testUtils__/securitySayings';
import { findRows, rowOf, shownTags } from '../../../__testUtils__/tagRows';
import { TestFrame } from '../../../__testUtils__/TestFrame';
import { acrRegistriesApiRef } from '../../../apis/refs';
import { formatsOf } from '../../../formats/formats';
import { AcrImagesCard } from '../../entity/card/AcrImagesCard';

// Whole pages are looked at, of one state after the other.
jest.setTimeout(60_000);

const NONE: Counts = [0, 0, 0, 0, 0];
const formats = formatsOf('en');
/** As many rows as are on one page of the table. */
const ROWS = 20;

/** The counts that are known of a state: findings are, or that there are none. */
function countsOf({ row }: SaidState): Counts | undefined {
  // What says nothing of some packages counts nothing.
  return ['no findings', 'no open findings'].includes(row.word ?? '') &&
    !row.remarks.includes(PASSED_OVER)
    ? NONE
    : row.counts;
}

/** What can be chosen, and by what a row says that it is; in the end all are. */
const CHOICES: Array<
  [choice: string, isChosen: (state: SaidState) => boolean]
> = [
  [
    'With critical or high findings',
    ({ row: { counts = NONE } }) => counts[0] + counts[1] > 0,
  ],
  ['With findings', ({ row }) => row.counts !== undefined],
  [
    'Not scanned',
    ({ row: { word = '' } }) =>
      ['not scanned', 'no readable report', 'partly scanned'].includes(word),
  ],
  ['All', () => true],
];

function namesOf(states: readonly AttachedState[]) {
  return states.map(({ name }) => name);
}

/** The table of some states, once everything in it is read. */
async function showTable(states: readonly AttachedState[]) {
  await renderPage(makeStatesApi(states), 'team/api');
  await findRows();
  await waitFor(() => expect(screen.queryByText('…')).toBeNull());
  return userEvent.setup();
}

function readRow(tag: string) {
  const titles = screen.getAllByRole('columnheader');
  const at = titles.findIndex(title => title.textContent === 'Security');
  return readCell(rowOf(tag).children[at]);
}

async function readTrend(user: ReturnType<typeof userEvent.setup>) {
  await user.click(screen.getByRole('button', { name: 'Trend of findings' }));
  const button = await screen.findByRole('button', { name: 'Show as table' });
  await user.click(button);
  const table = screen.getByRole('table', { name: 'Trend of findings' });
  return Object.fromEntries(
    Array.from(table.querySelectorAll('tbody tr'), ({ children }) => {
      const [tag, ...cells] = Array.from(
        children,
        ({ textContent }) => textContent,
      );
      return [tag, { counts: cells.slice(0, 5).map(Number), day: cells[6] }];
    }),
  );
}

describe.each(
  Array.from({ length: Math.ceil(SAID_STATES.length / ROWS) }, (_, page) => ({
    page,
    states: SAID_STATES.slice(page * ROWS, (page + 1) * ROWS),
  })),
)('the table, page $page', ({ states }) => {
  it('says of each image what is right, and the trend the same', async () => {
    const user = await showTable(states);
    expect(
      Object.fromEntries(states.map(({ name }) => [name, readRow(name)])),
    ).toEqual(Object.fromEntries(states.map(({ name, row }) => [name, row])));
    const known = states.filter(state => countsOf(state) !== undefined);
    expect(await readTrend(user)).toEqual(
      Object.fromEntries(
        known.map(state => [
          state.name,
          { counts: countsOf(state), day: state.report?.day },
        ]),
      ),
    );
  });

  it('is filtered and sorted by what its rows say', async () => {
    const user = await showTable(states);
    for (const [choice, isChosen] of CHOICES) {
      const filter = /^Security (?:All|With|Not)/;
      await user.click(screen.getByRole('button', { name: filter }));
      await user.click(screen.getByRole('option', { name: choice }));
      await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
      expect([choice, ...shownTags().sort()]).toEqual([
        choice,
        ...namesOf(states.filter(isChosen)).sort(),
      ]);
    }
    const heading = screen.getByRole('columnheader', { name: 'Security' });
    await user.click(within(heading).getByRole('button'));
    const sorted = shownTags().map(tag =>
      countsOf(states.find(({ name }) => name === tag)!),
    );
    const known = sorted.filter(counts => counts !== undefined);
    expect(sorted.slice(known.length)).toEqual(
      sorted.slice(known.length).map(() => undefined),
    );
    // No count here has two digits.
    const numbers = known.map(counts => Number(counts.join('')));
    expect(numbers).toEqual([...numbers].sort((x, y) => y - x));
  });
});

describe.each(SAID_STATES)('$name', state => {
  it('is told by the card as by the row', async () => {
    const registries = new FakeRegistries({ dev: makeStatesApi([state]) });
    await renderInTestApp(
      <TestApiProvider apis={[[acrRegistriesApiRef, registries]]}>
        <EntityProvider entity={makeEntity('team/api')}>
          <TestFrame>
            <AcrImagesCard />
          </TestFrame>
        </EntityProvider>
      </TestApiProvider>,
      { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
    );
    const term = await screen.findByText('Security', { selector: 'dt' });
    const value = term.nextElementSibling!;
    await waitFor(() => expect(value).not.toHaveTextContent('…'));
    expect(readCell(value)).toEqual(state.row);
  });

  it('is told by its page as by the row', async () => {
    await renderInTestApp(pageOf(makeStatesApi([state]), 'team/api'), {
      routeEntries: [`/?acr-image=${state.name}`],
    });
    const section = await screen.findByRole('region', { name: 'Security' });
    const { row, title, hasZeros, report } = state;
    expect(await readPage(section)).toEqual({
      title,
      counts: hasZeros ? NONE : row.counts,
      scanner:
        report && [report.scanner, report.version].filter(Boolean).join(' '),
      scannedAt: report?.scannedAt && formats.exactTime(report.scannedAt),
    });
  });

  it('is told by a comparison as by the row', async () => {
    await renderInTestApp(pageOf(makeStatesApi([CLEAN, state]), 'team/api'), {
      routeEntries: [`/?acr-image=${state.name}&acr-compare=${CLEAN.name}`],
    });
    const section = await screen.findByRole('region', { name: 'Findings' });
    expect(
      await within(section).findByText(`${state.name}: ${state.compared}`),
    ).toBeVisible();
    expect(readNewFindings(section)).toEqual(state.row.counts ?? NONE);
  });
});
