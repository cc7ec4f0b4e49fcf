/** The sandbox in other languages than English. */
import { Page } from '@playwright/test';
import { expect, keepScreenshot, pathOf, test } from './sandbox';

/** As the settings page keeps it. */
async function speak(page: Page, language: string) {
  await page.addInitScript(
    name => localStorage.setItem('language', name),
    language,
  );
}

const WORDS = [
  {
    language: 'de',
    columns: ['Tag', 'Erstellt', 'Zuletzt geändert', 'Manifest', 'Sicherheit'],
    ago: 'vor 3 Tagen',
    count: '12.000 Tags',
    filter: 'Nach Tag oder Digest filtern',
    copy: 'Digest von 1.4.3 kopieren',
    overview: 'Übersicht',
    refused: 'Die Registry hat das Auflisten von team/forbidden verweigert',
    empty: 'team/empty enthält noch keine Tags',
    registries: 'Container-Registrys',
    test: 'Verbindung testen: Development',
    passed: 'Bestanden',
    promotion: 'Promotion zwischen Registrys',
    there: 'Vorhanden',
    all: 'Alle Repositorys',
    card: 'Container-Images',
    newest: 'Neuestes Image',
  },
  {
    language: 'ja',
    columns: [
      'タグ',
      '作成日時',
      '最終更新日時',
      'マニフェスト',
      'セキュリティ',
    ],
    ago: '3 日前',
    count: '12,000 個のタグ',
    filter: 'タグまたはダイジェストでフィルター',
    copy: '1.4.3 のダイジェストをコピー',
    overview: '概要',
    refused: /team\/forbidden/,
    empty: 'team/empty にはまだタグがありません',
    registries: 'コンテナー レジストリ',
    test: '接続をテスト: Development',
    passed: '成功',
    promotion: 'イメージの昇格状況',
    there: 'あり',
    all: 'すべてのリポジトリ',
    card: 'コンテナー イメージ',
    newest: '最新のイメージ',
  },
] as const;

for (const words of WORDS) {
  const { language } = words;
  test(`the tab speaks ${language}`, async ({ page }, { project }) => {
    await speak(page, language);
    await page.goto(pathOf('api'));
    const copy = page.getByRole('button', { name: words.copy });
    await expect(copy).toBeVisible();
    for (const column of words.columns) {
      await expect(
        page.getByRole('columnheader', { name: column, exact: true }),
      ).toBeVisible();
    }
    const row = page.getByRole('row').filter({ has: copy });
    await expect(row.getByRole('time').first()).toHaveText(
      new RegExp(`^${words.ago}`),
    );
    await expect(
      page.getByRole('searchbox', { name: words.filter }),
    ).toBeVisible();
    await keepScreenshot(page, `tab-${language}-${project.name}`);

    await page.goto(pathOf('monorepo'));
    await expect(page.getByText(words.count).first()).toBeVisible({
      timeout: 30_000, // All 12,000 are to be read.
    });
  });

  test(`an image and failures speak ${language}`, async ({ page }, {
    project,
  }) => {
    await speak(page, language);
    await page.goto(`${pathOf('api')}?acr-image=1.4.4`);
    await expect(
      page.getByRole('region', { name: words.overview, exact: true }),
    ).toBeVisible();
    await keepScreenshot(page, `image-${language}-${project.name}`);
    await page.goto(pathOf('forbidden'));
    await expect(
      page.getByRole('heading', { name: words.refused }),
    ).toBeVisible();
    await keepScreenshot(page, `refused-${language}-${project.name}`);
    await page.goto(pathOf('empty'));
    await expect(
      page.getByRole('heading', { name: words.empty }),
    ).toBeVisible();
  });

  test(`registries and promotion speak ${language}`, async ({ page }, {
    project,
  }) => {
    await speak(page, language);
    await page.goto('/acr');
    await expect(
      page.getByRole('heading', { name: words.registries, exact: true }),
    ).toBeVisible();
    await page.getByRole('button', { name: words.test }).click();
    await expect(page.getByText(words.passed, { exact: true })).toHaveCount(8);
    await keepScreenshot(page, `connections-${language}-${project.name}`);

    await page.goto(pathOf('api'));
    await page.getByRole('button', { name: words.promotion }).click();
    await expect(
      page.getByRole('cell', { name: words.there }).first(),
    ).toBeVisible();
    await keepScreenshot(page, `promotion-${language}-${project.name}`);

    await page.goto(`${pathOf('partly-broken')}?acr-repository=*`);
    await expect(page.getByRole('button', { name: words.all })).toBeVisible();
    await keepScreenshot(page, `all-${language}-${project.name}`);

    await page.goto(pathOf('service', ''));
    await expect(page.getByText(words.card, { exact: true })).toBeVisible();
    const newest = page.getByText(words.newest, { exact: true });
    await expect(newest).toHaveCount(3);
    await newest.first().scrollIntoViewIfNeeded();
    await keepScreenshot(page, `card-${language}-${project.name}`);
  });
}

test('a language is chosen in the settings', async ({ page }) => {
  await page.goto('/settings');
  await page.getByRole('button', { name: /English/ }).click();
  await page.getByRole('option', { name: 'Deutsch' }).click();
  await page.goto(pathOf('empty'));
  await expect(
    page.getByRole('heading', { name: 'team/empty enthält noch keine Tags' }),
  ).toBeVisible();
});
