import { renderInTestApp } from '@backstage/test-utils';
import { onlineManager } from '@tanstack/react-query';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Texts } from '../../translations/Texts';
import { useAcrTranslation } from '../../translations/useAcrTranslation';
import { lazyPart, preloadParts } from './lazyPart';

interface GreetingProps {
  name: string;
}

function Greeting({ name }: GreetingProps) {
  const { t } = useAcrTranslation();
  return <p>{t('image.back', { repository: name })}</p>;
}

function show(parts: JSX.Element) {
  return renderInTestApp(<Texts>{parts}</Texts>);
}

const NO_CHUNK = new Error('Loading chunk 7 failed');
const NOT_LOADED = /^This part of the page could not be loaded/;

it('shows a part once it is loaded', async () => {
  const load = jest.fn(async () => Greeting);
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();
  await show(
    <>
      <Part name="team/api" />
      <Part name="team/worker" />
    </>,
  );
  expect(await screen.findByText('All tags of team/api')).toBeVisible();
  expect(await screen.findByText('All tags of team/worker')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('shows at once what was loaded before', async () => {
  const load = jest.fn(async () => Greeting);
  const Part = lazyPart(load);
  await Part.preload();
  await show(<Part name="team/api" />);
  expect(screen.getByText('All tags of team/api')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(1);
});

it('says that a part could not be loaded, and tries again', async () => {
  const load = jest
    .fn(async () => Greeting)
    .mockRejectedValueOnce(NO_CHUNK)
    .mockRejectedValueOnce(NO_CHUNK);
  const Part = lazyPart(load);
  await show(<Part name="team/api" />);
  const user = userEvent.setup();
  const tryAgain = { name: 'Try again' };
  expect(await screen.findByRole('alert')).toHaveTextContent(NOT_LOADED);

  await user.click(screen.getByRole('button', tryAgain));
  expect(await screen.findByRole('alert')).toHaveTextContent(NOT_LOADED);

  await user.click(screen.getByRole('button', tryAgain));
  expect(await screen.findByText('All tags of team/api')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
  expect(load).toHaveBeenCalledTimes(3);
});

it('tries again by itself when the network is back', async () => {
  const load = jest.fn(async () => Greeting).mockRejectedValueOnce(NO_CHUNK);
  const Part = lazyPart(load);
  await show(<Part name="team/api" />);
  expect(await screen.findByRole('alert')).toHaveTextContent(NOT_LOADED);
  act(() => onlineManager.setOnline(false));
  expect(load).toHaveBeenCalledTimes(1);
  act(() => onlineManager.setOnline(true));
  expect(await screen.findByText('All tags of team/api')).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});

it('tries again by itself when it is shown anew', async () => {
  const load = jest.fn(async () => Greeting).mockRejectedValueOnce(NO_CHUNK);
  const Part = lazyPart(load);
  const { unmount } = await show(<Part name="team/api" />);
  await screen.findByRole('alert');
  unmount();
  await show(<Part name="team/api" />);
  expect(await screen.findByText('All tags of team/api')).toBeVisible();
});

it('loads every part beforehand, those that come with another one, too', async () => {
  const inner = jest.fn(async () => Greeting);
  const Outer = lazyPart(async () => {
    const Inner = lazyPart(inner);
    return (props: GreetingProps) => <Inner {...props} />;
  });
  await preloadParts();
  await show(<Outer name="team/api" />);
  expect(screen.getByText('All tags of team/api')).toBeVisible();
});

it('leaves what failed beforehand for when it is shown', async () => {
  const load = jest.fn(async () => Greeting).mockRejectedValueOnce(NO_CHUNK);
  const Part = lazyPart(load);
  await Part.preload();
  await show(<Part name="team/api" />);
  expect(await screen.findByText('All tags of team/api')).toBeVisible();
});
