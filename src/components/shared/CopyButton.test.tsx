import { errorApiRef } from '@backstage/core-plugin-api';
import {
  MockErrorApi,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import copyToClipboard from 'copy-to-clipboard';
import { Texts } from '../../translations/Texts';
import { CopyButton } from './CopyButton';

// The browser's clipboard is out of jsdom's reach.
jest.mock('copy-to-clipboard');
const clipboard = jest.mocked(copyToClipboard);

const DIGEST = `sha256:${'1a'.repeat(32)}`;

/** A copy button in an app, and somebody who uses it. The test moves the clock on. */
async function showButton(onCopy?: () => void) {
  const errorApi = new MockErrorApi({ collect: true });
  await renderInTestApp(
    <TestApiProvider apis={[[errorApiRef, errorApi]]}>
      <Texts>
        <CopyButton text={DIGEST} label="Copy the digest" onCopy={onCopy} />
      </Texts>
    </TestApiProvider>,
  );
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const button = screen.getByRole('button', { name: 'Copy the digest' });
  return { button, user, errorApi };
}

beforeEach(() => clipboard.mockReset().mockReturnValue(true));

afterEach(() => jest.useRealTimers());

it('copies its text', async () => {
  const onCopy = jest.fn();
  const { button, user } = await showButton(onCopy);
  expect(copyToClipboard).not.toHaveBeenCalled();
  await user.click(button);
  expect(clipboard.mock.calls).toEqual([[DIGEST]]);
  expect(onCopy).toHaveBeenCalledTimes(1);
});

it('says for a second that it did', async () => {
  const { button, user } = await showButton();
  expect(button).not.toHaveAccessibleDescription();
  await user.click(button);
  expect(screen.getByRole('tooltip')).toHaveTextContent('Copied');
  expect(button).toHaveAccessibleDescription('Copied');
  act(() => jest.advanceTimersByTime(999));
  expect(screen.getByRole('tooltip')).toHaveTextContent('Copied');
  act(() => jest.advanceTimersByTime(1));
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
  expect(button).not.toHaveAccessibleDescription();
});

it('says it again, and as long, when it is pressed again', async () => {
  const { button, user } = await showButton();
  await user.click(button);
  act(() => jest.advanceTimersByTime(600));
  await user.click(button);
  act(() => jest.advanceTimersByTime(600));
  expect(screen.getByRole('tooltip')).toHaveTextContent('Copied');
  act(() => jest.advanceTimersByTime(400));
  expect(screen.queryByRole('tooltip')).not.toBeInTheDocument();
});

it('tells the app when the browser refuses', async () => {
  clipboard.mockImplementation(() => {
    throw new Error('The clipboard is not to be written to');
  });
  const { button, user, errorApi } = await showButton();
  await user.click(button);
  expect(errorApi.getErrors().map(({ error }) => error.message)).toEqual([
    'The clipboard is not to be written to',
  ]);
});
