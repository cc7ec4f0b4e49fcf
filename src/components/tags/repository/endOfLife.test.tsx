import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AcrError, AcrManifest, Descriptor } from 'backstage-plugin-acr-common';
import {
  digestOf,
  FakeAcrApi,
  IMAGE_TYPE,
  makeDescriptor,
  makeImageManifest,
  makeTag,
  makeTags,
  NO_CONTENT_ENDPOINT,
} from 'backstage-plugin-acr-testing/fakes';
import { renderPage } from '../../../__testUtils__/renderPage';

const END = 'vnd.microsoft.artifact.lifecycle.end-of-life.date';
const CREATED = 'org.opencontainers.image.created';
const LIFECYCLE = 'application/vnd.microsoft.artifact.lifecycle';

function endOfLife(day: string) {
  return makeDescriptor('e0', {
    mediaType: IMAGE_TYPE,
    artifactType: LIFECYCLE,
    annotations: { [END]: day },
  });
}

async function rowOf(tag: string) {
  const link = await screen.findByRole('link', { name: tag });
  return link.closest('tr')!;
}

it('marks images past their end of life, and no others', async () => {
  const [past, future] = [makeTag('past', 2), makeTag('future', 1)];
  const api = new FakeAcrApi([[past, future]]);
  api.content.referrers = {
    [past.digest]: [[endOfLife('2026-01-01')]],
    [future.digest]: [[endOfLife('2999-01-01')]],
  };
  await renderPage(api, 'team/api');
  const mark = await within(await rowOf('past')).findByTitle(
    'End of life: Jan 1, 2026',
  );
  expect(mark).toHaveTextContent('end of life');
  expect(await rowOf('future')).not.toHaveTextContent('end of life');
});

describe('marks nothing', () => {
  const [old, current] = [makeTag('old', 2), makeTag('current', 1)];
  const { artifactType: _hidden, ...untyped } = endOfLife('2026-01-01');

  const lifecycle = (subject: string, artifactType = LIFECYCLE) =>
    makeImageManifest([], {
      artifactType,
      subject,
      annotations: { [END]: '2026-01-01', [CREATED]: '2025-01-01T00:00:00Z' },
    });

  /** The row of what is listed, and says in its own manifest what it is. */
  async function show(
    listed: Descriptor,
    manifest: AcrManifest | Error,
    { isTagged = false } = {},
  ) {
    const api = new FakeAcrApi([[old, current]]);
    const honest = { ...untyped, digest: digestOf('e1') };
    api.content.referrers = {
      [old.digest]: [[honest]],
      [current.digest]: [[listed]],
    };
    api.content.manifests = {
      [honest.digest]: lifecycle(old.digest),
      [listed.digest]: manifest,
    };
    const listReferrers = api.listReferrers.bind(api);
    api.listReferrers = async (...asked) => ({
      ...(await listReferrers(...asked)),
      isTagged,
    });
    await renderPage(api, 'team/api');
    await within(await rowOf('old')).findByTitle('End of life: Jan 1, 2026');
    return { api, row: await rowOf('current') };
  }

  it('for what the list says is of another type', async () => {
    const artifactType = 'application/vnd.cncf.notary.signature';
    const listed = { ...untyped, artifactType };
    const { api, row } = await show(listed, lifecycle(current.digest));
    expect(row).not.toHaveTextContent('end of life');
    expect(api.askedContent).not.toContain(listed.digest);
  });

  it('for what says of itself that it is of another type', async () => {
    const other = lifecycle(current.digest, 'application/spdx+json');
    const { row } = await show(untyped, other);
    expect(row).not.toHaveTextContent('end of life');
  });

  it('for what belongs to another image, in a list that clients made', async () => {
    const listed = endOfLife('2026-01-01');
    const tagged = { isTagged: true };
    const { row } = await show(listed, lifecycle(old.digest), tagged);
    expect(row).not.toHaveTextContent('end of life');
  });

  it('for what is listed and not there', async () => {
    const gone = new AcrError({ kind: 'content-unknown' }, { message: 'No' });
    const { row } = await show(untyped, gone);
    expect(row).not.toHaveTextContent('end of life');
  });
});

it('asks three artifacts at most what they are', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new FakeAcrApi([[tag]]);
  const { artifactType: _hidden, ...untyped } = endOfLife('2026-01-01');
  const digests = Array.from({ length: 50 }, (_, at) => digestOf(`c${at}`));
  api.content.referrers = {
    [tag.digest]: [digests.map(digest => ({ ...untyped, digest }))],
  };
  await renderPage(api, 'team/api');
  await rowOf('1.0.0');
  const asked = () =>
    api.askedContent.filter(digest => digests.includes(digest));
  await waitFor(() => expect(asked()).toEqual(digests.slice(0, 3)));
});

it('says nothing where the source of a cache rule gives no list', async () => {
  const [old, cached] = [makeTag('old', 2), makeTag('cached', 1)];
  const api = new FakeAcrApi([[old, cached]]);
  api.content.referrers = {
    [old.digest]: [[endOfLife('2026-01-01')]],
    [cached.digest]: [
      new AcrError({ kind: 'cache-source' }, { message: 'No list' }),
    ],
  };
  await renderPage(api, 'team/api');
  await within(await rowOf('old')).findByTitle('End of life: Jan 1, 2026');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(screen.queryByText(/What is attached could not be read/)).toBeNull();
});

it('asks for what is on screen, each digest once, four at a time', async () => {
  const tags = makeTags(25);
  const twin = { ...makeTag('twin', 30), digest: tags[24].digest };
  const api = new FakeAcrApi([[...tags, twin]]);
  let running = 0;
  let most = 0;
  const listReferrers = api.listReferrers.bind(api);
  api.listReferrers = async (...asked) => {
    running += 1;
    most = Math.max(most, running);
    try {
      return await listReferrers(...asked);
    } finally {
      running -= 1;
    }
  };
  await renderPage(api, 'team/api');
  // Twenty rows, of which two are of one image.
  await waitFor(() => expect(api.askedReferrers).toHaveLength(19));
  expect(new Set(api.askedReferrers).size).toBe(19);
  expect(most).toBe(4);

  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Next page' }));
  await waitFor(() => expect(api.askedReferrers).toHaveLength(25));
  await user.click(screen.getByRole('button', { name: 'Previous page' }));
  await rowOf('twin');
  expect(new Set(api.askedReferrers).size).toBe(25);
  expect(api.askedReferrers).toHaveLength(25);
});

it('does not ask before the tags are all there', async () => {
  const api = new FakeAcrApi([makeTags(3), [makeTag('last', 9)]]);
  const held = new Promise<void>(() => {});
  const listTags = api.listTags.bind(api);
  api.listTags = async (repository, options) => {
    if (options?.cursor !== undefined) {
      await held;
    }
    return listTags(repository, options);
  };
  await renderPage(api, 'team/api');
  await screen.findByRole('link', { name: 't00002' });
  await screen.findByText(/3 tags read/);
  expect(api.askedReferrers).toEqual([]);
});

it('finds out for a list that stays incomplete, too', async () => {
  const tag = makeTag('1.0.0', 1);
  const failed = new AcrError({ kind: 'no-json' }, { message: 'No' });
  const api = new FakeAcrApi([[tag], failed]);
  api.content.referrers = { [tag.digest]: [[endOfLife('2026-01-01')]] };
  await renderPage(api, 'team/api');
  expect(
    await within(await rowOf('1.0.0')).findByText('end of life'),
  ).toBeVisible();
  expect(screen.getByRole('alert')).toHaveTextContent('incomplete');
});

it('finds out once the list goes on, where both had failed', async () => {
  const tag = makeTag('1.0.0', 1);
  const down = new AcrError({ kind: 'html-answer' }, { message: 'No' });
  const cut = new AcrError({ kind: 'no-json' }, { message: 'No' });
  const api = new FakeAcrApi([[tag], down]);
  api.content.referrers = { [tag.digest]: [cut] };
  await renderPage(api, 'team/api');
  const note = await screen.findByText(/What is attached could not be read/);
  api.pages = [[tag], []];
  api.content.referrers = { [tag.digest]: [[endOfLife('2026-01-01')]] };
  await userEvent.setup().click(screen.getByRole('button', { name: 'Go on' }));
  expect(
    await within(await rowOf('1.0.0')).findByText('end of life'),
  ).toBeVisible();
  expect(note).not.toBeInTheDocument();
});

it('says once why the list and what is beside it could not be read', async () => {
  const tag = makeTag('1.0.0', 1);
  const down = new AcrError({ kind: 'html-answer' }, { message: 'No' });
  const api = new FakeAcrApi([[tag], down]);
  api.manifestPages = [down];
  api.content.referrers = { [tag.digest]: [down] };
  await renderPage(api, 'team/api');
  const row = within(await rowOf('1.0.0'));
  await row.findByTitle('A web page came back, not the registry’s answer');
  expect(screen.getByRole('alert')).toHaveTextContent(
    'The list is incomplete: A web page came back, not the registry’s answer',
  );
});

it('asks one only where there is no endpoint for content, and keeps quiet', async () => {
  const tags = makeTags(5);
  const api = new FakeAcrApi([tags]);
  api.content.referrers = Object.fromEntries(
    tags.map(({ digest }) => [digest, [NO_CONTENT_ENDPOINT]]),
  );
  await renderPage(api, 'team/api');
  await waitFor(() => expect(api.askedReferrers).toHaveLength(1));
  await screen.findAllByText(/5 tags/);
  expect(screen.queryByRole('alert')).toBeNull();
  await userEvent
    .setup()
    .click(screen.getByRole('button', { name: 'Last modified' }));
  await screen.findByRole('link', { name: 't00000' });
  expect(api.askedReferrers).toEqual([tags[4].digest]);
});

it('says once what is wrong with the endpoint for content, and how to mend it', async () => {
  const tags = makeTags(5);
  const api = new FakeAcrApi([tags]);
  const refused = new AcrError(
    { kind: 'permission-missing' },
    { message: 'No' },
  );
  api.content.referrers = Object.fromEntries(
    tags.map(({ digest }) => [digest, [refused]]),
  );
  await renderPage(api, 'team/api');
  const note = await screen.findByRole('alert');
  expect(note).toHaveTextContent(
    'What is attached could not be read: The registry refused access to team/api',
  );
  await userEvent.setup().click(within(note).getByText('For administrators'));
  expect(
    within(note).getByText(/--add-repository team\/api .*content\/read/),
  ).toBeVisible();
  // A dash, and for screen readers why.
  const row = await rowOf('t00004');
  expect(
    within(row).getByTitle('The registry refused access to team/api'),
  ).toHaveTextContent(
    '–could not be read, The registry refused access to team/api',
  );
  expect(api.askedReferrers).toEqual([tags[4].digest]);

  api.content.referrers = Object.fromEntries(
    tags.map(({ digest }) => [digest, [[endOfLife('2026-01-01')]]]),
  );
  await userEvent
    .setup()
    .click(within(note).getByRole('button', { name: 'Try again' }));
  expect(await screen.findAllByText('end of life')).toHaveLength(5);
  expect(screen.queryByRole('alert')).toBeNull();
});

it('says of an image alone that what is attached to it could not be read', async () => {
  const tags = makeTags(2);
  const api = new FakeAcrApi([tags]);
  const broken = new AcrError(
    { kind: 'refused', status: 418 },
    { message: 'No' },
  );
  api.content.referrers = {
    [tags[1].digest]: [broken],
    [tags[0].digest]: [[endOfLife('2026-01-01')]],
  };
  await renderPage(api, 'team/api');
  expect(
    await within(await rowOf('t00000')).findByText('end of life'),
  ).toBeVisible();
  expect(
    await within(await rowOf('t00001')).findByText('could not be read'),
  ).toBeVisible();
});

it('says that it could not find out, and tries again', async () => {
  const tag = makeTag('1.0.0', 1);
  const api = new FakeAcrApi([[tag]]);
  api.content.referrers = {
    [tag.digest]: [
      new AcrError({ kind: 'permission-missing' }, { message: 'No' }),
    ],
  };
  await renderPage(api, 'team/api');
  const note = await screen.findByRole('alert');
  expect(note).toHaveTextContent(
    'What is attached could not be read: The registry refused access to team/api',
  );
  api.content.referrers = { [tag.digest]: [[endOfLife('2026-01-01')]] };
  await userEvent
    .setup()
    .click(within(note).getByRole('button', { name: 'Try again' }));
  expect(
    await within(await rowOf('1.0.0')).findByText('end of life'),
  ).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
