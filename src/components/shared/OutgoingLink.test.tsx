import { analyticsApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Texts } from '../../translations/Texts';
import { OutgoingLink } from './OutgoingLink';

const analytics = mockApis.analytics.mock();

async function show(to: string, label?: string) {
  await renderInTestApp(
    <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
      <Texts>
        <OutgoingLink to={to} aria-label={label}>
          {to}
        </OutgoingLink>
      </Texts>
    </TestApiProvider>,
  );
  return screen.getByRole('link');
}

beforeEach(() => jest.clearAllMocks());

it.each([
  ['https://host.example/a/b?token=x#y', 'https://host.example/a/b'],
  ['https://u:p@host.example/a', 'https://host.example/a'],
  [
    'https://portal.azure.com/#@tenant/view/registryId/x',
    'https://portal.azure.com/',
  ],
])('tells of a click on %s no more than %s', async (to, told) => {
  const link = await show(to);
  expect(link).toHaveAttribute('href', to);
  link.addEventListener('click', event => event.preventDefault());
  await userEvent.click(link);
  const clicks = analytics.captureEvent.mock.calls
    .map(([event]) => event)
    .filter(({ action }) => action === 'click');
  expect(clicks).toHaveLength(1);
  expect(clicks[0]).toMatchObject({ subject: told, attributes: { to: told } });
});

it('opens in a new window, and says so', async () => {
  const link = await show('https://host.example');
  expect(link).toHaveAttribute('target', '_blank');
  expect(link).toHaveAttribute('rel', 'noopener');
  expect(link).toHaveAccessibleName(
    'https://host.example, Opens in a new window',
  );
});

it('says so where it has a name of its own', async () => {
  const link = await show('https://host.example', 'Commit 1a2b');
  expect(link).toHaveAccessibleName('Commit 1a2b, Opens in a new window');
});
