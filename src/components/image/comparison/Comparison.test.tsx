import { screen, within } from '@testing-library/react';
import { AcrError } from 'backstage-plugin-acr-common';
import { digestOf } from 'backstage-plugin-acr-testing/fakes';
import {
  contentWith,
  makeComparedApi,
  NEW,
  OLD,
} from '../../../__testUtils__/comparedImages';
import {
  HEADING,
  openComparison,
  region,
  rowsOf,
  summary,
  visit,
} from '../../../__testUtils__/comparisonPage';

const BROKEN = new AcrError(
  { kind: 'digest-mismatch', digest: NEW.digest },
  { message: 'Not the same' },
);
const REFUSED = new AcrError({ kind: 'permission-missing' }, { message: 'No' });

describe('the way there and back', () => {
  it('is a choice on the page of the image', async () => {
    const user = await visit(makeComparedApi(), 'acr-image=1.4.4');
    await user.click(
      await screen.findByRole('button', { name: 'Compare with…' }),
    );
    await user.click(await screen.findByRole('option', { name: '1.4.3' }));
    const heading = await screen.findByRole('heading', { name: HEADING });
    expect(heading.tagName).toBe('H2');
    expect(document.activeElement).toContainElement(heading);

    await user.click(
      screen.getByRole('link', { name: 'Image team/api:1.4.4' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'team/api:1.4.4' }),
    ).toBeVisible();
    expect(screen.queryByRole('heading', { name: HEADING })).toBeNull();
  });

  it.each([
    [
      'nothing of the list could be read',
      [REFUSED],
      'The registry refused to list team/api',
    ],
    [
      'only some of it could be read',
      [[NEW], REFUSED],
      'The list is incomplete: The registry refused to list team/api',
    ],
    ['there is no other', [[NEW]], 'No such tag'],
  ])('says why none is offered: %s', async (_what, pages, why) => {
    const api = makeComparedApi();
    const user = await visit(api, 'acr-image=1.4.4');
    const choose = await screen.findByRole('button', { name: 'Compare with…' });
    api.pages = pages;
    await user.click(choose);
    expect(await screen.findByText(why)).toBeVisible();
  });

  it('leads to the table, too', async () => {
    const user = await openComparison(makeComparedApi());
    await user.click(
      screen.getByRole('link', { name: 'All tags of team/api' }),
    );
    expect(await screen.findByRole('link', { name: '1.4.3' })).toBeVisible();
  });

  it('may be turned round', async () => {
    const user = await openComparison(makeComparedApi(), '&a=b');
    expect(screen.getByRole('link', { name: 'Swap the two' })).toHaveAttribute(
      'href',
      '/?a=b&acr-image=1.4.3&acr-compare=1.4.4',
    );
    await user.click(screen.getByRole('link', { name: 'Swap the two' }));
    const heading = await screen.findByRole('heading', {
      name: 'team/api: 1.4.4 → 1.4.3',
    });
    expect(document.activeElement).toContainElement(heading);
    expect(
      await screen.findByText(
        '1 shared (1 MB), 1 new (100 kB), 1 gone (103 kB)',
      ),
    ).toBeVisible();
  });
});

describe('what cannot be compared', () => {
  it('is the same image', async () => {
    const api = makeComparedApi();
    api.pages = [[OLD, { ...NEW, digest: OLD.digest }]];
    await openComparison(api);
    expect(
      await screen.findByText('Both tags point to the same image.'),
    ).toBeVisible();
    expect(screen.queryByRole('region')).toBeNull();
    expect(api.askedContent).toEqual([]);
  });

  it.each([
    ['1.4.4', '9.9.9'],
    ['9.9.9', '1.4.4'],
  ])('is %s with %s, of which one is not there', async (tag, other) => {
    await visit(makeComparedApi(), `acr-image=${tag}&acr-compare=${other}`);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'This image is not there',
    );
    expect(screen.getByText('team/api:9.9.9')).toBeVisible();
    expect(screen.queryByText('team/api:1.4.4')).toBeNull();
    expect(
      screen.getByRole('link', { name: `Image team/api:${tag}` }),
    ).toBeVisible();
  });

  it('may be read again', async () => {
    const api = makeComparedApi();
    api.pages = [[NEW]];
    const user = await visit(api, 'acr-image=1.4.4&acr-compare=1.4.3');
    await screen.findByRole('alert');
    api.pages = [[OLD, NEW]];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await region('Summary')).toBeVisible();
  });
});

describe('without an endpoint for content', () => {
  it('shows what the metadata tells, and once what to add', async () => {
    await openComparison(makeComparedApi({}, {}, { size: 3_500_000 }));
    expect(await screen.findByRole('note')).toHaveTextContent(
      'no proxy endpoint /acr/v2',
    );
    const facts = await summary();
    expect(Object.keys(facts)).toEqual(['Size', 'Created', 'Platforms']);
    expect(facts).toMatchObject({
      Size: '4 MB → 3.5 MB (−500 kB)',
      Platforms: 'The same: linux/amd64',
    });
    expect(screen.getAllByRole('region')).toHaveLength(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what the metadata does not tell', async () => {
    await openComparison(
      makeComparedApi({}, { size: undefined }, { platform: undefined }),
    );
    expect(await summary()).toMatchObject({
      Size: 'Not known: nothing tells the size of 1.4.3',
      Platforms: 'Not known: the registry does not tell them of 1.4.4',
    });
  });
});

describe('where one side fails', () => {
  it('says so once of its manifest, and shows the rest', async () => {
    const content = contentWith();
    content.manifests[NEW.digest] = BROKEN;
    await openComparison(makeComparedApi(content));
    const layers = await region('Layers');
    expect(await within(layers).findByRole('alert')).toHaveTextContent(
      'What came is not what was asked for',
    );
    expect(within(layers).getByText('team/api:1.4.4')).toBeVisible();
    expect(within(layers).queryByText('team/api:1.4.3')).toBeNull();
    expect(await region('Configuration')).toHaveTextContent(
      '1.4.4: Not known, because the manifest could not be read.',
    );
    expect(screen.getAllByRole('alert')).toHaveLength(1);
    expect(await summary()).toMatchObject({
      Size: '1.1 MB → 4 MB (+2.9 MB)',
      Platforms: 'The same: linux/amd64',
      'Base image': 'Not known: 1.4.4 could not be read',
      Commit: 'Not known: 1.4.4 could not be read',
    });
  });

  it('says so of its configuration, and shows the layers', async () => {
    const content = contentWith();
    content.configs[digestOf('c1')] = BROKEN;
    await openComparison(makeComparedApi(content));
    const section = await region('Configuration');
    expect(await within(section).findByRole('alert')).toHaveTextContent(
      'What came is not what was asked for',
    );
    expect(within(section).getByText('team/api:1.4.3')).toBeVisible();
    await screen.findByText('RUN npm ci --prod');
    expect(await rowsOf('Layers')).toContainEqual([
      'Gone',
      '(not told)',
      '100 kB',
    ]);
    expect(
      screen.getByText(
        'What made the layers stands in the configuration, which could not be read.',
      ),
    ).toBeVisible();
    expect(await summary()).toMatchObject({
      'Base image': 'Not known: 1.4.3 could not be read',
      Commit: 'Not known: 1.4.3 could not be read',
    });
  });

  it('says why an old format tells neither', async () => {
    await openComparison(
      makeComparedApi(contentWith(), {
        mediaType: 'application/vnd.docker.distribution.manifest.v1+prettyjws',
      }),
    );
    expect(
      await screen.findAllByText(
        '1.4.3: This image is in the first of Docker’s formats, which tells neither sizes nor a configuration.',
      ),
    ).toHaveLength(2);
  });
});
