/** The page in an app whose language is German. */
import { createApp } from '@backstage/app-defaults';
import { AppRouter } from '@backstage/core-app-api';
import { UserIdentity } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/core-plugin-api';
import {
  appLanguageApiRef,
  createApiFactory,
  createTranslationMessages,
  createTranslationResource,
  useApi,
} from '@backstage/frontend-plugin-api';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  BACKEND,
  FakeAcrApi,
  makeTag,
} from 'backstage-plugin-acr-testing/fakes';
import { useEffect } from 'react';
import { AcrPage } from '..';
import { makeEntity } from '../__testUtils__/renderPage';
import { soleRegistry } from '../__testUtils__/FakeRegistries';
import { acrRegistriesApiRef } from '../apis/refs';
import { acrTranslationRef } from '.';

/** Some texts in German; the others stay English. */
const someGerman = createTranslationResource({
  ref: acrTranslationRef,
  translations: {
    de: async () => ({
      default: createTranslationMessages({
        ref: acrTranslationRef,
        messages: {
          'list.loading': 'Die Tags werden gelesen',
          'list.readOfTotal': '{{read}} von {{total}} Tags gelesen',
          'column.modified': 'Zuletzt geändert',
        },
      }),
    }),
  },
});

const DAY = 24 * 60 * 60 * 1000;

/** A listing of 12,345 tags that does not get beyond the first. */
function makeApi() {
  const time = new Date(Date.now() - 3 * DAY - 1_000);
  const tag = { ...makeTag('1.0.0', 1), createdAt: time, updatedAt: time };
  const api = new FakeAcrApi([[tag], [makeTag('0.9.0', 0)]], 12_345);
  api.manifestPages = [
    [
      {
        digest: tag.digest,
        createdAt: time,
        updatedAt: time,
        size: 28_412_345,
        isLocked: false,
        isQuarantined: false,
      },
    ],
  ];
  api.hold();
  return api;
}

function SignIn({ onSignInSuccess }: SignInPageProps) {
  useEffect(() => onSignInSuccess(UserIdentity.createGuest()));
  return null;
}

function ToEnglish() {
  const languageApi = useApi(appLanguageApiRef);
  return (
    <button onClick={() => languageApi.setLanguage('en')}>To English</button>
  );
}

/** Shows the page in an app of the old frontend system, with its first tag. */
async function showFirstTag(api: FakeAcrApi) {
  const app = createApp({
    apis: [createApiFactory(acrRegistriesApiRef, soleRegistry(api))],
    components: { SignInPage: SignIn },
    configLoader: async () => [
      {
        context: 'test',
        data: { app: {}, backend: { baseUrl: BACKEND } },
      },
    ],
    __experimentalTranslations: {
      defaultLanguage: 'de',
      availableLanguages: ['en', 'de'],
      resources: [someGerman],
    },
  });
  const Root = app.createRoot(
    <AppRouter>
      <ToEnglish />
      <EntityProvider entity={makeEntity('team/api')}>
        <AcrPage />
      </EntityProvider>
    </AppRouter>,
  );
  render(<Root />);
  await screen.findAllByText('Die Tags werden gelesen');
  api.release();
  api.hold();
}

beforeEach(() => {
  // An app remembers its language.
  window.localStorage.clear();
});

it('has German words, numbers and times', async () => {
  await showFirstTag(makeApi());
  expect(
    await screen.findByText(
      'myregistry.azurecr.io · 1 von 12.345 Tags gelesen',
    ),
  ).toBeVisible();
  expect(
    screen.getByRole('columnheader', { name: 'Zuletzt geändert' }),
  ).toBeVisible();
  expect(screen.getAllByText('vor 3 Tagen')).toHaveLength(2);
  expect(await screen.findByText('28,4 MB')).toBeVisible();
});

it('goes over to another language with the app', async () => {
  await showFirstTag(makeApi());
  await screen.findAllByText('vor 3 Tagen');
  await userEvent.click(screen.getByRole('button', { name: 'To English' }));
  expect(
    await screen.findByText('myregistry.azurecr.io · 1 of 12,345 tags read'),
  ).toBeVisible();
  expect(
    screen.getByRole('columnheader', { name: 'Last modified' }),
  ).toBeVisible();
  expect(screen.getAllByText('3 days ago')).toHaveLength(2);
});
