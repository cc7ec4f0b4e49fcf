import { analyticsApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FrameProvider } from '../frame/Frame';
import { newSystem } from '../frame/newSystem';
import { oldSystem } from '../frame/oldSystem';
import { Texts } from '../../translations/Texts';
import { OutgoingLink } from './OutgoingLink';

describe.each([
  ['old', oldSystem],
  ['new', newSystem],
])('in the %s system', (_system, frame) => {
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
        <FrameProvider frame={frame}>
          <Texts>
            <OutgoingLink to={to}>{to}</OutgoingLink>
          </Texts>
        </FrameProvider>
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
    expect(clicks[0]).toMatchObject({
      subject: told,
      attributes: { to: told },
    });
  });
});
