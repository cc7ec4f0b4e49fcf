import { screen } from '@testing-library/react';
import { FakeAcrApi } from '../../__testUtils__/FakeAcrApi';
import { makeTag } from '../../__testUtils__/FakeRegistry';
import { pageOf, renderPage } from '../../__testUtils__/renderPage';

it('shows the tags of the repository that the annotation names', async () => {
  await renderPage(new FakeAcrApi([[makeTag('1.0.0', 1)]]), 'team/api');
  expect(
    await screen.findByRole('heading', { name: 'team/api' }),
  ).toBeInTheDocument();
  expect(await screen.findByRole('cell', { name: '1.0.0' })).toBeVisible();
});

it('shows how to annotate an entity that is not', async () => {
  const api = new FakeAcrApi([]);
  await renderPage(api);
  expect(await screen.findByText('Missing Annotation')).toBeVisible();
  expect(api.asked).toEqual([]);
});

it.each([
  ['upper case', 'Team/api', 'A repository’s name is in lower case.'],
  ['a parent path', 'team/../api', 'A repository’s name has no “..” in it.'],
  ['a scheme', 'https://x/api', 'Leave out the address in front of the name.'],
  ['a tag', 'team/api:latest', 'Leave out the tag or digest behind the name.'],
  [
    'a host',
    'myregistry.azurecr.io/team/api',
    'Leave out the registry: it is known from the configuration.',
  ],
  ['a query', 'team/api?x=1', 'A repository’s name has no “?” and no “#”.'],
  ['a space', 'team/my api', 'A repository’s name has no spaces.'],
  [
    '10,000 characters',
    'a'.repeat(10_000),
    'A repository’s name has at most 255 characters.',
  ],
  [
    'an empty part',
    'team//api',
    'A repository’s name is made of lower-case letters and digits, with single separators between them, in parts divided by “/”.',
  ],
  [
    'markup',
    '<img src=x onerror=alert(1)>',
    'A repository’s name has no spaces.',
  ],
])(
  'explains an annotation with %s and asks for nothing',
  async (_what, name, why) => {
    const api = new FakeAcrApi([]);
    await renderPage(api, name);
    const panel = await screen.findByRole('alert');
    expect(panel).toHaveTextContent('The annotation names no repository');
    expect(panel).toHaveTextContent(why);
    expect(screen.getByText(name)).toBeVisible();
    expect(
      screen.getByText(/azure-container-registry\/repository-name: team\/api/),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(document.querySelector('img')).toBeNull();
    expect(api.asked).toEqual([]);
  },
);

it('never shows the tags of another entity', async () => {
  const api = new FakeAcrApi([[makeTag('first', 1)]]);
  const { rerender } = await renderPage(api, 'team/first');
  expect(await screen.findByRole('cell', { name: 'first' })).toBeVisible();

  api.pages = [[makeTag('second', 1)]];
  api.hold();
  rerender(pageOf(api, 'team/second'));
  expect(
    await screen.findByRole('heading', { name: 'team/second' }),
  ).toBeInTheDocument();
  expect(screen.queryByRole('cell', { name: 'first' })).toBeNull();

  api.release();
  expect(await screen.findByRole('cell', { name: 'second' })).toBeVisible();
});
