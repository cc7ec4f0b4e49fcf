import { analyticsApiRef } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { FrameProvider, Link, LinkProps } from './Frame';
import { newSystem } from './newSystem';
import { oldSystem } from './oldSystem';

function Address() {
  const { pathname, search, hash } = useLocation();
  return <output>{`${pathname}${search}${hash}`}</output>;
}

describe.each([
  ['old', oldSystem],
  ['new', newSystem],
])('in the %s system', (_system, frame) => {
  const analytics = mockApis.analytics.mock();

  async function show(props: Omit<LinkProps, 'children'>) {
    await renderInTestApp(
      <TestApiProvider apis={[[analyticsApiRef, analytics]]}>
        <FrameProvider value={frame}>
          <Link {...props}>The words</Link>
        </FrameProvider>
        <Address />
      </TestApiProvider>,
      { routeEntries: ['/catalog/api?a=1'] },
    );
    return screen.getByRole('link');
  }

  function told() {
    return analytics.captureEvent.mock.calls
      .map(([event]) => event)
      .filter(({ action }) => action === 'click')
      .map(({ subject, attributes }) => [subject, attributes]);
  }

  beforeEach(() => jest.clearAllMocks());

  it.each([
    ['?acr-image=1', '/catalog/api?acr-image=1'],
    ['?a=1#acr-layers', '/catalog/api?a=1#acr-layers'],
    ['/other?b=2', '/other?b=2'],
    ['?', '/catalog/api'],
  ])('goes to %s within the app', async (to, address) => {
    const link = await show({ to });
    expect(link).toHaveAttribute('href', address);
    expect(link).not.toHaveAttribute('target');
    expect(link).toHaveAccessibleName('The words');
    await userEvent.click(link);
    expect(screen.getByRole('status')).toHaveTextContent(address);
    expect(told()).toEqual([['The words', { to }]]);
  });

  it('goes on by the keyboard', async () => {
    const link = await show({ to: '?b=2' });
    act(() => link.focus());
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('status')).toHaveTextContent('/catalog/api?b=2');
  });

  it('is found and pointed at as its place wants', async () => {
    const onMouseEnter = jest.fn();
    const link = await show({
      to: '?b=2',
      className: 'of-the-place',
      style: { overflowWrap: 'anywhere' },
      'data-acr-tag': '1',
      'aria-current': 'true',
      onMouseEnter,
    });
    expect(link).toHaveClass('of-the-place');
    expect(link).toHaveStyle({ overflowWrap: 'anywhere' });
    expect(link).toHaveAttribute('data-acr-tag', '1');
    expect(link).toHaveAttribute('aria-current', 'true');
    await userEvent.hover(link);
    expect(onMouseEnter).toHaveBeenCalledTimes(1);
  });
});

it('is not shown where nobody has decided which it is', async () => {
  jest.spyOn(console, 'error').mockImplementation();
  await expect(renderInTestApp(<Link to="?a">A</Link>)).rejects.toThrow(
    'There is no FrameProvider around',
  );
  jest.restoreAllMocks();
});
