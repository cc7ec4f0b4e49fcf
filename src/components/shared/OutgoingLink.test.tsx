import { analyticsApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutgoingLink } from './OutgoingLink';

it.each([
  ['https://host.example/a/b?token=x#y', 'https://host.example/a/b'],
  ['https://u:p@host.example/a', 'https://host.example/a'],
  [
    'https://portal.azure.com/#@tenant/view/registryId/x',
    'https://portal.azure.com/',
  ],
])('tells of a click on %s no more than %s', async (to, told) => {
  const analytics = mockApis.analytics.mock();
  await renderInTestApp(
    <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
      <OutgoingLink to={to}>{to}</OutgoingLink>
    </TestApiProvider>,
  );
  const link = screen.getByRole('link');
  expect(link).toHaveAttribute('href', to);
  link.addEventListener('click', event => event.preventDefault());
  await userEvent.click(link);
  const clicks = analytics.captureEvent.mock.calls
    .map(([event]) => event)
    .filter(({ action }) => action === 'click');
  expect(clicks).toHaveLength(1);
  expect(clicks[0]).toMatchObject({ subject: told, attributes: { to: told } });
});
