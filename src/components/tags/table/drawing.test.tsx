/** What it takes to draw a table, in counts. */
import { translationApiRef } from '@backstage/frontend-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FakeAcrApi, makeTags } from 'backstage-plugin-acr-testing/fakes';
import { pageOf, renderPage } from '../../../__testUtils__/renderPage';
import { formatsOf } from '../../../formats/formats';

/** Of each row, when it was created and changed. */
const TIMES = 2;
const ROWS = 20;

it('draws each row once', async () => {
  const exactTime = jest.spyOn(formatsOf('en'), 'exactTime');
  const tags = makeTags(2 * ROWS);
  await renderPage(new FakeAcrApi([tags]), 'team/api');
  await screen.findByRole('link', { name: tags.at(-1)!.name });
  await screen.findByText('1–20 of 40');
  expect(exactTime).toHaveBeenCalledTimes(TIMES * ROWS);

  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  expect(screen.getByText('21–40 of 40')).toBeVisible();
  expect(exactTime).toHaveBeenCalledTimes(TIMES * 2 * ROWS);
});

it('reads its texts as often for many rows as for one', async () => {
  const countReads = async (rows: number) => {
    const api = mockApis.translation();
    const translation = jest.spyOn(api, 'translation$');
    await renderInTestApp(
      <TestApiProvider apis={[[translationApiRef, api]]}>
        {pageOf(new FakeAcrApi([makeTags(rows)]), 'team/api')}
      </TestApiProvider>,
    );
    await screen.findByText(`1–${rows} of ${rows}`);
    cleanup();
    return translation.mock.calls.filter(([{ id }]) => id === 'plugin.acr')
      .length;
  };
  expect(await countReads(ROWS)).toBe(await countReads(1));
});
