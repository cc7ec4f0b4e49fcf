import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in Japanese. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'タグを読み込んでいます',
    'list.refresh': '更新',
    'list.refreshing': '一覧を再読み込みしています',
    'list.filter': 'フィルター',
    'list.filterHint': 'タグまたはダイジェストでフィルター',
    'list.noMatch': 'フィルターに一致するタグはありません',
    'list.noMatchYet':
      'これまでに読み込んだタグの中に、フィルターに一致するものはありません',
    'list.onlyCompanions':
      'ここにあるのは添付タグ (署名、SBOM、構成証明) だけです',
    'list.showCompanions_one': '{{count}} 個の添付タグを表示',
    'list.showCompanions_other': '{{count}} 個の添付タグを表示',
    'list.columns': '列',
    'list.groupByImage': 'イメージごとにまとめる',
    'list.groupByImageHint': '1 つのイメージのすべてのタグを 1 行で表示',
    'list.companionsHint': 'イメージの署名、SBOM、構成証明',
    'list.tagCount_one': '{{formatted}} 個のタグ',
    'list.tagCount_other': '{{formatted}} 個のタグ',
    'list.read': '{{read}} 個のタグを読み込み済み',
    'list.readOfTotal': '{{total}} 個中 {{read}} 個のタグを読み込み済み',
    'text.hidden': '通常は表示されない文字',
    'link.newWindow': '新しいウィンドウで開きます',
    'repositories.choice': 'リポジトリ',
    'repositories.all': 'すべてのリポジトリ',
    'repositories.count_one': '{{formatted}} 個のリポジトリ',
    'repositories.count_other': '{{formatted}} 個のリポジトリ',
    'repositories.filterHint':
      'タグ、ダイジェスト、またはリポジトリでフィルター',
    'repositories.note': '{{repository}}: {{what}}',
    'repositories.explain': '理由と対処方法',
    'repositories.empty': 'タグなし: {{names}}',
    'repositories.none': 'これらのリポジトリには、表示できるタグがありません。',
    'repositories.unknown':
      'このコンポーネントには、リポジトリ「{{repository}}」はもうありません。',
    'repositories.cut':
      'ここでは、{{total}} 個のリポジトリのうち最初の {{shown}} 個だけが読み込まれます。他のリポジトリは、1 つずつ選択して表示できます。',
    'repositories.noReports': '不明',
    'repositories.noReportsHint':
      'このレジストリには、イメージのコンテンツ用のプロキシ エンドポイントがありません',
    'registries.title': 'コンテナー レジストリ',
    'registries.list': 'レジストリ',
    'registries.unnamed': 'コンテナー レジストリ',
    'registries.endpoints':
      'プロキシ エンドポイント {{metadata}} と {{content}}',
    'registries.choose':
      'レジストリを選択すると、そのリポジトリが表示されます。',
    'registries.back': '{{registry}} のすべてのリポジトリ',
    'registries.backToRegistries': 'すべてのレジストリ',
    'registries.repositories': '{{registry}} のリポジトリ',
    'registries.loading': 'リポジトリを読み込んでいます',
    'registries.read': '{{read}} 個のリポジトリを読み込み済み',
    'registries.repositoryCount_one': '{{formatted}} 個のリポジトリ',
    'registries.repositoryCount_other': '{{formatted}} 個のリポジトリ',
    'registries.empty': 'このレジストリにはまだリポジトリがありません。',
    'registries.filterHint': '名前でフィルター',
    'registries.noMatch': 'フィルターに一致するリポジトリはありません',
    'registries.noMatchYet':
      'これまでに読み込んだリポジトリの中に、フィルターに一致するものはありません',
    'registries.onlyUnused': '使用元のないもののみ',
    'registries.onlyUnusedHint':
      'カタログに示されるのは、表示する権限のあるエンティティのみです。それ以外のエンティティがこれらのリポジトリを使用している可能性があります。',
    'registries.repository': 'リポジトリ',
    'registries.usedBy': '使用元',
    'registries.unused': '表示権限のある範囲ではなし',
    'registries.usersLoading': 'カタログを読み込んでいます',
    'registries.usersUnknown': '不明',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'その他の使用元: {{names}}',
    'registries.usersFailed':
      'リポジトリを使用しているエンティティをカタログから読み取れませんでした: {{problem}}',
    'registries.onlyUsed':
      'カタログのエンティティが使用しているリポジトリです。レジストリには、これら以外のリポジトリもある可能性があります。',
    'registries.noneUsed':
      'カタログ内の表示する権限のあるエンティティには、このレジストリのリポジトリを使用しているものはありません。',
    'registries.missing': '使用元があるものの、このレジストリにないリポジトリ',
    'registries.name': 'リポジトリ名',
    'registries.open': '開く',
    'connection.test': '接続をテスト',
    'connection.testOf': '接続をテスト: {{registry}}',
    'connection.running': '接続をテストしています',
    'connection.ended':
      'テストが終了しました。成功: {{passed}}、動作に制限あり: {{limited}}、失敗: {{failed}}、未実行: {{notTried}}。',
    'connection.endedEarly': 'テストは途中で終了しました。',
    'connection.checks': '接続のチェック項目',
    'connection.triedWith': 'テストに使用したリポジトリ: {{repository}}',
    'connection.stepState': '{{step}}: {{state}}',
    'connection.step.reach': 'レジストリからの応答',
    'connection.step.credentials': '資格情報の受け入れ',
    'connection.step.catalog': 'リポジトリを一覧表示するアクセス許可',
    'connection.step.metadata': 'メタデータを読み取るアクセス許可',
    'connection.step.content': 'コンテンツを読み取るアクセス許可',
    'connection.step.referrers': 'イメージに添付された項目の一覧表示',
    'connection.step.redirects': '保存場所からの BLOB の取得',
    'connection.step.link': '一覧の Link ヘッダーの読み取り',
    'connection.state.passed': '成功',
    'connection.state.limited': '動作に制限あり',
    'connection.state.failed': '失敗',
    'connection.state.notTried': '未実行',
    'connection.state.running': 'テスト中',
    'connection.state.waiting': 'テスト待ち',
    'connection.reason.earlierFailure': '前提となるチェックが失敗しました。',
    'connection.reason.noRepository':
      'テストに使用できるリポジトリがありません。',
    'connection.reason.noTag': 'テストに使用するリポジトリにタグがありません。',
    'connection.reason.noContentEndpoint':
      'この Backstage には、イメージのコンテンツ用のプロキシ エンドポイントがありません。',
    'connection.reason.noBlob':
      'テストに使用するイメージに、サイズの小さい BLOB がありません。',
    'connection.reason.nothingToPage': '2 ページ以上にわたる一覧がありません。',
    'connection.limit.referrers':
      'レジストリには、イメージに添付された項目の一覧がありません。代わりに、クライアントがタグとして保存したものが読み取られます。',
    'connection.limit.link':
      'プロキシ エンドポイントがこのヘッダーを渡していません。すべてのタグが一覧表示されますが、最初のページより後のタグは名前順になります。',
    'connection.limit.linkRemedy':
      'エンドポイントでこのヘッダーが渡されるようにしてください。',
    'card.title': 'コンテナー イメージ',
    'card.all': 'すべてのイメージ',
    'card.more': '他 {{number}} 個',
    'card.details': '詳細',
    'card.newest': '最新のイメージ',
    'card.release': '最新のリリース',
    'card.releaseSoFar': '最近変更されたタグの中で',
    'card.pushed': 'プッシュ日時',
    'card.latest': 'タグ {{tag}}',
    'card.noLatest': 'タグ {{tag}} はありません',
    'card.latestNewest': '最新のイメージ',
    'card.latestNewestTagged': '最新のイメージ (その他のタグ: {{names}})',
    'card.latestOlder': 'より古いイメージ',
    'card.latestOlderTagged': 'より古いイメージ (その他のタグ: {{names}})',
    'card.onlyCompanionsSoFar':
      '最近変更されたタグは、添付タグ (署名、SBOM、構成証明) だけです',
    'card.reading': '読み込んでいます',
    'column.tag': 'タグ',
    'column.repository': 'リポジトリ',
    'column.created': '作成日時',
    'column.modified': '最終更新日時',
    'column.manifest': 'マニフェスト',
    'column.size': 'サイズ',
    'column.platform': 'プラットフォーム',
    'column.security': 'セキュリティ',
    'column.build': 'ビルド',
    'column.signed': '署名',
    'signed.loading': '添付された項目を読み込んでいます',
    'signed.attached': '署名あり',
    'signed.unknown': '署名が添付されているかどうかは不明です',
    'facts.loading': 'イメージの記載を読み込んでいます',
    'facts.unreadable': 'コミットとビルドを読み取れませんでした: {{problem}}',
    'tag.aliases': 'その他のタグ: {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': '作成後に変更されています',
    'tag.copyDigest': '{{tag}} のダイジェストをコピー',
    'tag.copied': 'コピーしました',
    'tag.locked': 'ロック済み',
    'tag.lockedHint':
      'ロックされているため、このままでは変更または削除できません',
    'tag.quarantined': '検疫中',
    'tag.quarantinedHint': 'チェックが完了するまでレジストリで保留されています',
    'tag.patchOf': '{{tag}} のパッチ',
    'tag.readDisabled': '読み取り無効',
    'tag.readDisabledHint': '属性 readEnabled がオフのため、プルできません',
    'tag.noManifest': 'マニフェストなし',
    'tag.noManifestHint':
      'レジストリにタグはありますが、タグが指すマニフェストはありません',
    'tag.buildCache': 'ビルド キャッシュ',
    'tag.buildCacheHint':
      'BuildKit が次のビルドのために保持するもので、実行用のイメージではありません',
    'tag.sizeOfIndex':
      '複数のイメージを含むインデックス自体にはサイズがありません',
    'tag.multiPlatform': '複数',
    'image.back': '{{repository}} のすべてのタグ',
    'image.sections': 'このページのセクション',
    'image.portal': 'Azure portal で開く',
    'image.overview': '概要',
    'image.pull': 'プル',
    'image.layers': 'レイヤー',
    'image.configuration': '構成',
    'image.security': 'セキュリティ',
    'image.attached': '添付',
    'image.packages': 'パッケージ',
    'image.noContent':
      'この Backstage にはイメージのコンテンツ用のプロキシ エンドポイント {{path}} がないため、レイヤー、構成、添付された項目は表示されません。管理者は app-config.yaml に次の内容を追加してください:',
    'image.commit': 'コミット',
    'image.commitLink': 'コミット {{revision}}',
    'image.source': 'ソース',
    'image.noSource': 'イメージにソースの記載がありません',
    'image.attestedCommit': 'コミット (来歴による)',
    'image.attestedSource': 'ソース (来歴による)',
    'image.attestedBuilder': 'ビルドの実行元',
    'image.version': 'バージョン',
    'image.pipeline': 'パイプライン',
    'image.buildNumber': 'ビルド番号',
    'image.licenses': 'ライセンス',
    'image.base': 'ベース イメージ',
    'image.endOfLife': 'ライフサイクル終了',
    'image.endOfLifePast': '{{day}}: このイメージは今後使用しないでください',
    'image.notSaid': 'イメージに記載がありません',
    'image.notReadable': '読み取れませんでした',
    'image.more': 'すべて表示',
    'image.moreOf': '{{total}} 件すべて表示',
    'image.nextOf': '{{total}} 件中さらに {{number}} 件を表示',
    'image.built': 'ビルド日時',
    'image.less': '折りたたむ',
    'image.show': '表示',
    'image.showValue': '{{name}} の値を表示',
    'image.emptyIndex': 'このインデックスにはイメージが含まれていません。',
    'image.isBuildCache':
      'これは BuildKit のビルド キャッシュで、実行用のイメージではありません。',
    'image.nestedIndex':
      'これは別のインデックスに含まれるインデックスです。その内容はここには表示されません。',
    'image.schema1':
      'このイメージは Docker の最初の形式であり、サイズと構成の情報が含まれていません。',
    'image.unsupported': 'メディア タイプ {{mediaType}} には対応していません。',
    'image.artifact':
      'これはイメージではなく、種類が {{mediaType}} の成果物です。',
    'image.unpacked': '展開時 {{size}}',
    'image.tags': 'タグ',
    'image.digest': 'ダイジェスト',
    'image.mediaType': 'メディア タイプ',
    'image.lock': 'ロック',
    'image.quarantine': '検疫',
    'image.buildCache': 'ビルド キャッシュ',
    'image.reading': '読み取り',
    'image.compressed': '圧縮時 {{size}}',
    'image.sizeByPlatform': 'プラットフォームによって異なります',
    'image.noPlatform': 'なし (実行用のイメージではないか、記載がありません)',
    'image.notTold': 'レジストリに情報がありません',
    'layers.number': 'No.',
    'layers.command': '作成コマンド',
    'layers.mediaType': 'メディア タイプ',
    'layers.none': 'レイヤーはありません。',
    'layers.empty': '空',
    'layers.largest': '最大',
    'layers.share': '全体に占める割合',
    'layers.commandNotTold': '(記載なし)',
    'layers.withoutLayer_one': 'レイヤーのない {{formatted}} 個の手順',
    'layers.withoutLayer_other': 'レイヤーのない {{formatted}} 個の手順',
    'layers.search': 'コマンドを検索',
    'layers.found': '{{total}} 個中 {{found}} 個の手順',
    'layers.noMatch': '検索に一致する手順はありません。',
    'layers.noHistory':
      'レイヤーの作成コマンドがイメージに記載されていません。',
    'layers.noConfiguration':
      'レイヤーの作成コマンドは構成に記載されていますが、構成を読み取れませんでした。',
    'configuration.entrypoint': 'エントリポイント',
    'configuration.command': 'コマンド',
    'configuration.user': 'ユーザー',
    'configuration.noUser': '指定がないため、root です',
    'configuration.windowsUser': '指定がないため、Windows の既定のユーザーです',
    'configuration.root': 'root',
    'configuration.rootHint':
      'コンテナー内で実行されるプロセスは、コンテナー内であらゆる操作を実行できます',
    'configuration.workingDirectory': '作業ディレクトリ',
    'configuration.ports': 'ポート',
    'configuration.volumes': 'ボリューム',
    'configuration.healthCheck': '正常性チェック',
    'configuration.healthCheckOff': '無効',
    'configuration.none': 'なし',
    'configuration.environment': '環境変数',
    'configuration.noEnvironment': '環境変数は設定されていません。',
    'configuration.labels': 'ラベル',
    'configuration.noLabels': 'ラベルはありません。',
    'configuration.noManifest':
      'マニフェストを読み取れなかったため、不明です。',
    'configuration.notRunnable':
      'これは実行用のイメージではありません。構成の種類は {{mediaType}} です。',
    'attached.signature': '署名',
    'attached.signaturePresent': 'あり (ここでは検証されていません)',
    'attached.noSignature': '添付されていません',
    'attached.noSignatureSoFar': '読み取った範囲にはありません',
    'attached.sbom': 'SBOM',
    'attached.attestation': '構成証明',
    'attached.provenance': '来歴',
    'attached.scanReport': 'スキャン レポート',
    'attached.vex': 'VEX ドキュメント',
    'attached.lifecycle': 'ライフサイクル',
    'attached.other': 'その他',
    'attached.none': '何も添付されていません。',
    'attached.refreshHint':
      'レジストリに改めて問い合わせます。一度取得した一覧は 10 分間使われます',
    'attached.withheld':
      'キャッシュ規則のソースは、添付された項目の一覧を提供していません。',
    'attached.noType': '種類の記載がありません',
    'attached.ofOther':
      '自身のマニフェストには {{digest}} に添付されていると記載されています。このイメージには数えられません。',
    'attached.gone':
      '一覧にはありますが、マニフェストはレジストリにもう存在しません。',
    'attached.cut': 'これら以外にもある可能性があります。',
    'attached.toIndex': 'インデックスへの添付',
    'attached.toPlatform': '{{platform}} 用イメージへの添付',
    'attached.download': '{{label}} をダウンロード',
    'attached.downloadUnverified': '{{name}} (検証なし) · {{size}}',
    'attached.tooLarge':
      'サイズが大きすぎるため、ここでは検証できません。ダイジェストをご自身で照合してください: {{digest}}',
    'attached.unreadable': '添付された項目を読み取れませんでした: {{problem}}',
    'row.actions': '操作',
    'row.menu': '{{tag}} の操作',
    'row.copyReference': '参照をコピー',
    'row.copyDigest': 'ダイジェストをコピー',
    'row.copyPullCommand': 'pull コマンドをコピー',
    'attached.endOfLife': 'ライフサイクル終了',
    'attached.endOfLifeHint': 'ライフサイクル終了: {{day}}',
    'download.cancel': 'ダウンロードをキャンセル: {{label}}',
    'download.running': 'ダウンロード中: {{label}}',
    'download.ended': 'ダウンロード完了: {{label}}',
    'download.cancelled': 'ダウンロードをキャンセルしました: {{label}}',
    'security.notScanned.note':
      '– は未スキャンを表します。イメージにスキャン レポートが添付されていません。',
    'security.notScanned.how': 'レポートを添付する方法',
    'security.cell.loading': 'レポートを読み込んでいます',
    'security.cell.notScanned': '未スキャン',
    'security.cell.notScannedHint': 'スキャン レポートがありません',
    'security.cell.nothingRecognised': '認識できた対象なし',
    'security.cell.nothingRecognisedHint':
      'スキャナーは、調査できる対象を認識できませんでした。{{scan}}',
    'security.cell.noFindings': '検出結果なし',
    'security.cell.partlyScanned': '一部のみスキャン済み',
    'security.cell.partlyScannedHint':
      '脆弱性を調査したという記載がレポートにありません。{{scan}}',
    'security.cell.notTold': 'スキャン範囲の記載なし',
    'security.cell.notToldHint':
      'レポートには何も挙げられておらず、パッケージが調査されたかどうかの記載もありません。{{scan}}',
    'security.cell.partial':
      '一部のパッケージのみ調査、その範囲では検出結果なし',
    'security.cell.partialHint':
      'オペレーティング システムのパッケージは調査されていません。{{scan}}',
    'security.cell.noOpenFindings': '未解決の検出結果なし',
    'security.cell.secrets_one': 'シークレット {{formatted}} 件',
    'security.cell.secrets_other': 'シークレット {{formatted}} 件',
    'security.cell.secretsHint':
      'スキャナーは、イメージ内にシークレットを検出しました。{{scan}}',
    'security.cell.secretsAloneHint':
      'スキャナーは、イメージ内にシークレットを検出しましたが、脆弱性は調査していません。{{scan}}',
    'security.cell.misconfigurations': '構成ミス',
    'security.cell.misconfigurationsHint':
      'パッケージの検出結果はありませんが、イメージの作成方法に修正が必要な点があります',
    'security.cell.notSupported': '未対応のレポート',
    'security.cell.notSupportedHint':
      'レポートはありますが、ここでは読み取れない形式です',
    'security.cell.unreadable': '読み取れませんでした',
    'security.cell.unreadableHint':
      'レポートはありますが、既知の形式の完全なドキュメントではありません',
    'security.cell.partlyUnreadableHint_one':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'security.cell.partlyUnreadableHint_other':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'security.cell.otherImage': '別のイメージのレポート',
    'security.cell.otherImageHint': 'レポートに別のイメージが記載されています',
    'security.cell.otherPlatform': '別のプラットフォームのレポート',
    'security.cell.otherPlatformHint':
      '添付されているレポートは別のプラットフォームのものです',
    'security.cell.unsupported': '読み取れるレポートなし',
    'security.cell.unsupportedHint_one':
      'ここで読み取れるレポートがありません: 添付された項目 {{formatted}} 件',
    'security.cell.unsupportedHint_other':
      'ここで読み取れるレポートがありません: 添付された項目 {{formatted}} 件',
    'security.cell.withheld': '不明',
    'security.cell.withheldHint':
      'キャッシュ規則のソースは、添付された項目の情報を提供していません',
    'security.cell.setAside': '除外 {{number}} 件',
    'security.cell.unread_one':
      '添付された項目 {{formatted}} 件を読み取れませんでした',
    'security.cell.unread_other':
      '添付された項目 {{formatted}} 件を読み取れませんでした',
    'security.cell.cut':
      '読み取った以外にも、添付された項目がある可能性があります',
    'security.cell.ofIndex':
      'レポートは、すべてのプラットフォームをまとめたものです',
    'security.cell.large': '大きなレポート',
    'security.cell.largeHint': '表示するには、イメージを開いてください',
    'security.cell.scannedOnBy': '{{day}} に {{scanner}} でスキャン',
    'security.cell.scannedOn': '{{day}} にスキャン',
    'security.cell.scannedBy': '{{scanner}} でスキャン',
    'security.cell.scanNotTold':
      'レポートに作成日時とスキャナーの記載がありません',
    'security.lookUp.button': 'セキュリティを確認',
    'security.lookUp.text':
      'レジストリが添付項目の一覧を返す回数は 1 分ごとに限られています。これらの行のレポートは、求められたときに検索します。',
    'security.lookUp.notYet': 'まだ確認していません',
    'security.paused':
      '添付された項目の一覧の取得が、Backstage の全ユーザー合計の 1 分あたりの上限に達しました。セキュリティは {{seconds}} 秒後に再開します。',
    'security.filter.label': 'セキュリティ',
    'security.filter.all': 'すべて',
    'security.filter.serious': '重大または高の検出結果あり',
    'security.filter.findings': '検出結果あり',
    'security.filter.notScanned': '未スキャン',
    'security.filter.scope_one':
      '対象: これまでに確認した {{formatted}} 個のイメージ',
    'security.filter.scope_other':
      '対象: これまでに確認した {{formatted}} 個のイメージ',
    'security.filter.noMatch':
      'これまでに確認したイメージ (行が画面に表示されたもの) の中に、一致するタグはありません',
    'report.notScanned': '未スキャン',
    'report.notScannedText':
      'このイメージにはスキャン レポートが添付されていません。レポートはパイプラインで作成して添付します:',
    'report.copyAttach': 'レポートを添付するコマンドをコピー',
    'report.elsewhere_one':
      '同じイメージのレポートまたは SBOM が {{registry}} に {{formatted}} 件あります。イメージをインポートしても、添付された項目はコピーされません。コピーするには:',
    'report.elsewhere_other':
      '同じイメージのレポートまたは SBOM が {{registry}} に {{formatted}} 件あります。イメージをインポートしても、添付された項目はコピーされません。コピーするには:',
    'report.copyFromElsewhere': 'コマンドをコピー',
    'report.noManifest':
      'マニフェストを読み取れなかったため、スキャンされたかどうかは不明です。',
    'report.nothingRecognised': '認識できた対象なし',
    'report.nothingRecognisedText':
      'スキャナーは、イメージ内に調査できる対象を認識できませんでした。これは、検出結果がないこととは異なります。',
    'report.partlyScanned': '脆弱性は調査されていません',
    'report.partlyScannedText':
      'イメージのパッケージを調査したという記載がレポートにありません。これは、検出結果がないこととは異なります。',
    'report.nothingTold': 'スキャン範囲の記載なし',
    'report.nothingToldText':
      'レポートには何も挙げられておらず、パッケージが調査されたかどうかの記載もありません。これは、検出結果がないこととは異なります。',
    'report.partial': '調査されたパッケージの中に検出結果はありません',
    'report.partialText':
      'オペレーティング システムのパッケージは調査されていません。',
    'report.noOpenFindings': '未解決の検出結果なし',
    'report.noOpenFindingsText_one':
      '{{formatted}} 件の検出結果はすべて除外されています。',
    'report.noOpenFindingsText_other':
      '{{formatted}} 件の検出結果はすべて除外されています。',
    'report.noFindings': '検出結果なし',
    'report.noFindingsText':
      'スキャナーが把握しているアドバイザリに該当するパッケージは見つかりませんでした。',
    'report.noReadableFindings': '読み取れたエントリの中に検出結果はありません',
    'report.otherImage': '別のイメージのレポート',
    'report.otherImageText':
      '添付されているレポート {{name}} には別のイメージが記載されています。その検出結果は表示されません。',
    'report.otherPlatform': '別のプラットフォームのレポート',
    'report.otherPlatformText':
      'レポート {{name}} は、インデックス内の別のイメージのものです。その検出結果は表示されません。',
    'report.unsupported': 'ここで読み取れるレポートがありません',
    'report.unsupportedText_one': '添付された項目 {{formatted}} 件: {{types}}',
    'report.unsupportedText_other':
      '添付された項目 {{formatted}} 件: {{types}}',
    'report.unread': '不明',
    'report.unreadText': '添付された項目を読み取れませんでした。',
    'report.withheld': '不明',
    'report.withheldText':
      'レジストリに問い合わせることができませんでした。キャッシュ規則のソースが、添付された項目の情報を提供していません。',
    'report.unreadAttachments_one':
      '添付された項目 {{formatted}} 件を読み取れませんでした',
    'report.unreadAttachments_other':
      '添付された項目 {{formatted}} 件を読み取れませんでした',
    'report.unreadItem': '{{name}}: {{problem}}',
    'report.cut':
      '読み取った以外にも、添付された項目がある可能性があります。その内容によっては、ここに示す結果が変わることがあります。',
    'report.ofIndex':
      'レポートはインデックスのものです。どのプラットフォームのものかは記載されていません。',
    'report.setAsideCount': '除外 {{number}} 件',
    'report.secretCount_one': '{{formatted}} 件のシークレットを検出',
    'report.secretCount_other': '{{formatted}} 件のシークレットを検出',
    'report.scannersDiffer': 'スキャナーによって結果が異なります: {{parts}}。',
    'report.scannerCount': '{{scanner}} {{number}} 件',
    'report.showReportOf': '{{scanner}} のレポートを表示',
    'report.notSupported': '未対応のレポート',
    'report.notSupportedText':
      'ドキュメント {{name}} は、ここでは読み取れない種類です: {{what}}',
    'report.unreadable': 'レポートを読み取れませんでした',
    'report.unreadableText':
      'ドキュメント {{name}} は添付されていますが、読み取れませんでした。',
    'report.why': '理由',
    'report.unreadableEntries_one':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'report.unreadableEntries_other':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'report.choose': 'レポート',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': '脆弱性は未調査',
    'report.optionNotTold': 'スキャン範囲の記載なし',
    'report.total': '重大度別の検出結果',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'スキャン日時',
    'report.attachedAt': '添付日時',
    'report.stale': '古いレポート',
    'report.staleHint_one': '{{formatted}} 日より前のレポートです',
    'report.staleHint_other': '{{formatted}} 日より前のレポートです',
    'report.scanner': 'スキャナー',
    'report.database': 'スキャナーのデータベース',
    'report.operatingSystem': 'オペレーティング システム',
    'report.pastSupport': 'サポート終了',
    'report.coverage': 'スキャン範囲',
    'report.coverageOf.vulnerabilities': '脆弱性',
    'report.coverageOf.somePackages':
      '脆弱性 (オペレーティング システムのパッケージを除く)',
    'report.coverageOf.misconfigurations': '構成ミス',
    'report.coverageOf.secrets': 'シークレット',
    'report.coverageOf.licenses': 'ライセンス',
    'report.coverageOf.notVulnerabilities': '脆弱性 (未調査)',
    'report.licenses': 'ライセンス',
    'report.licenseCount_one': '{{formatted}} 件のエントリ',
    'report.licenseCount_other': '{{formatted}} 件のエントリ',
    'report.notTold': 'レポートに記載がありません',
    'report.dateNotTold': '日付の記載なし',
    'report.scannerNotTold': 'スキャナーの記載なし',
    'report.views': 'レポートの表示方法',
    'report.findings': '検出結果',
    'report.whatToDo': '対処方法',
    'report.byLayer': 'レイヤー別',
    'report.misconfigurations': '構成ミス',
    'report.secrets': 'シークレット',
    'report.secretsText':
      'シークレットの内容はここには表示されません。イメージから取り除き、使用している箇所で新しいものに置き換えてください。',
    'report.rule': '規則',
    'report.place': '場所',
    'report.placeInLine': '{{path}}、{{line}} 行目',
    'report.setAside': '除外',
    'report.claim': '理由',
    'report.claimNotAffected': '影響なし',
    'report.claimFixed': '修正済み',
    'report.claimIgnored': '無視',
    'report.claimAffected': '影響あり',
    'report.claimUnderInvestigation': '調査中',
    'report.claimBy': '主張者: {{author}}',
    'report.claimByUnknown': '主張者の記載なし',
    'report.claimIn': '{{document}} (ここに添付) に記載',
    'report.claimInReport': 'レポート自体に記載',
    'report.claimUnverified':
      'これらの検出結果は、レポートまたは添付されたドキュメントの記載に基づいて除外されています。誰による記載かは検証されていません。',
    'report.justification': '根拠',
    'report.statement': '説明',
    'report.author': '主張者',
    'report.document': 'ドキュメント',
    'report.advisory': 'アドバイザリ',
    'report.score': 'スコア',
    'report.title': 'タイトル',
    'report.link': 'リンク',
    'report.package': 'パッケージ',
    'report.type': '種類',
    'report.path': 'パス',
    'report.notNamed': '(名前なし)',
    'report.installed': 'インストール済み',
    'report.fixedIn': '修正バージョン',
    'report.layer': 'レイヤー',
    'report.status': '対応状況',
    'report.statusFixed': '修正版あり',
    'report.statusAffected': '影響あり',
    'report.statusWillNotFix': '修正予定なし',
    'report.statusFixDeferred': '修正保留',
    'report.statusEndOfLife': 'ライフサイクル終了',
    'report.statusUnderInvestigation': '調査中',
    'report.statusUnknown': '記載なし',
    'report.partNotTold': '記載なし',
    'report.noFixedVersion': 'なし',
    'report.allSeverities': 'すべて',
    'report.onlyFixable': '修正可能なもののみ',
    'report.shown': '{{total}} 件中 {{shown}} 件の検出結果',
    'report.noMatch': 'フィルターに一致する検出結果はありません',
    'report.upgrade': '{{name}} を {{to}} にアップグレード: {{effect}}',
    'report.otherUpgrade': 'または {{to}} にアップグレード: {{effect}}',
    'report.effect': '{{ends}} (うち{{worst}})',
    'report.ends_one': '{{formatted}} 件の検出結果を解消',
    'report.ends_other': '{{formatted}} 件の検出結果を解消',
    'report.endsOthers_one': '他の {{formatted}} 件の検出結果を解消',
    'report.endsOthers_other': '他の {{formatted}} 件の検出結果を解消',
    'report.noFix': '修正版なし',
    'report.noUpgrades':
      '検出結果を解消するバージョンがレポートに記載されていません。',
    'report.findingCount_one': '{{formatted}} 件の検出結果',
    'report.findingCount_other': '{{formatted}} 件の検出結果',
    'report.baseNamed':
      'イメージにはベースとして {{base}} が記載されていますが、どのレイヤーがベースに由来するかは記載されていません。',
    'report.layerNumber': 'レイヤー {{number}}',
    'report.layerNotTold': 'レポートに記載がありません',
    'report.layerNotKnown': 'このイメージのレイヤーではありません: {{digest}}',
    'report.resolution': '対処方法: {{text}}',
    'report.exportCsv': '検出結果 (CSV)',
    'report.exportReport': '元のレポート',
    'report.problem.gone': '一覧にはありますが、レジストリにはもう存在しません',
    'report.problem.noJson': '完全な JSON ではありません',
    'report.problem.tooDeep': '{{levels}} 階層を超えて入れ子になっています',
    'report.problem.tooManyLines': '{{lines}} 行を超えています',
    'report.problem.tooMuch': 'ここで読み取れる量を超えています',
    'report.problem.otherShape': '想定と異なる構造です',
    'report.problem.noObject': 'JSON オブジェクトではありません',
    'report.problem.wrappedTooOften': 'ラップの階層が多すぎます',
    'report.problem.unknownFormat': '既知の形式のレポートではありません',
    'report.problem.signature': '署名',
    'report.problem.envelope': 'エンベロープ',
    'report.problem.statement': 'ステートメント',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': '失敗したスキャン',
    'report.problem.scanFailedWith': '失敗したスキャン: {{message}}',
    'compare.with': '比較対象を選択…',
    'compare.title': '{{repository}}: {{from}} → {{to}}',
    'compare.image': 'イメージ {{repository}}:{{tag}}',
    'compare.swap': '2 つを入れ替え',
    'compare.sameImage': 'どちらのタグも同じイメージを指しています。',
    'compare.otherPlatforms':
      '比較しているイメージはプラットフォームが異なります: {{fromTag}} は {{from}}、{{toTag}} は {{to}} です。',
    'compare.summary': '概要',
    'compare.same': '{{value}} (同じ)',
    'compare.inBoth': '(両方で同じ)',
    'compare.neitherSays': 'どちらのイメージにも記載がありません',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'プラットフォーム',
    'compare.addedPlatforms': '追加: {{names}}',
    'compare.removedPlatforms': '削除: {{names}}',
    'compare.sharedPlatforms': '共通: {{names}}',
    'compare.samePlatforms': '同じ: {{names}}',
    'compare.noPlatforms': 'どちらにもありません',
    'compare.commits': 'コミット間の変更点',
    'compare.unread': '不明: {{tags}} を読み取れませんでした',
    'compare.noSize': '不明: {{tag}} のサイズの情報がありません',
    'compare.sizeByPlatform':
      '不明: {{tag}} のサイズはプラットフォームによって異なります',
    'compare.platformsNotTold':
      '不明: {{tag}} のプラットフォームの情報がレジストリにありません',
    'compare.sharedLayers': '共通 {{number}} 個 ({{size}})',
    'compare.addedLayers': '追加 {{number}} 個 ({{size}})',
    'compare.removedLayers': '削除 {{number}} 個 ({{size}})',
    'compare.sameLayers_one':
      '違いはありません。どちらにも同じ {{formatted}} 個のレイヤー ({{size}}) があります。',
    'compare.sameLayers_other':
      '違いはありません。どちらにも同じ {{formatted}} 個のレイヤー ({{size}}) があります。',
    'compare.noLayers':
      '違いはありません。どちらのイメージにもレイヤーがありません。',
    'compare.change': '変更',
    'compare.added': '追加',
    'compare.removed': '削除',
    'compare.settings': '実行時の設定',
    'compare.setting': '設定',
    'compare.name': '名前',
    'compare.valueIn': '{{tag}} の {{name}}',
    'compare.absent': '未設定',
    'compare.hiddenDiffers': '非表示の部分が異なります',
    'compare.noUser': '指定なし',
    'compare.noDifference': '違いはありません',
    'compare.ofTag': '{{tag}}: {{text}}',
    'compare.noTags': '該当するタグはありません',
    'compare.openTags': 'タグを表示',
    'compare.closeTags': 'タグを非表示',
    'compare.clear': 'クリア',
    'findings.title': '検出結果',
    'findings.added': '新規 {{number}} 件',
    'findings.fixed': '修正済み {{number}} 件',
    'findings.unchanged': '変更なし {{number}} 件',
    'findings.setAside': '除外 {{number}} 件',
    'findings.reopened': '除外の解除 {{number}} 件',
    'findings.newTitle': '新規の検出結果',
    'findings.fixedTitle': '修正済みの検出結果',
    'findings.setAsideTitle': '新たに除外された検出結果',
    'findings.reopenedTitle': '除外されなくなった検出結果',
    'findings.unchangedTitle': '変更のない検出結果',
    'findings.unchangedSummary_one': '変更のない検出結果 {{formatted}} 件',
    'findings.unchangedSummary_other': '変更のない検出結果 {{formatted}} 件',
    'findings.count_one': '{{formatted}} 件の検出結果',
    'findings.count_other': '{{formatted}} 件の検出結果',
    'findings.noneInBoth': 'どちらのレポートにも未解決の検出結果はありません。',
    'findings.notScanned': '未スキャン',
    'findings.nothingRecognised':
      'スキャナーは、イメージ内に調査できる対象を認識できませんでした',
    'findings.partlyScanned':
      '脆弱性を調査したという記載がレポートにありません',
    'findings.notToldWhat':
      'レポートには何も挙げられておらず、パッケージが調査されたかどうかの記載もありません',
    'findings.otherImage': '添付されているレポートは別のイメージのものです',
    'findings.otherPlatform':
      '添付されているレポートは別のプラットフォームのものです',
    'findings.unsupported':
      '添付された項目の中に、ここで読み取れるレポートがありません',
    'findings.unread': '添付された項目を読み取れませんでした',
    'findings.withheld':
      '添付された項目をレジストリに問い合わせることができませんでした',
    'findings.someSetAside_one': '{{formatted}} 件の検出結果が除外されています',
    'findings.someSetAside_other':
      '{{formatted}} 件の検出結果が除外されています',
    'findings.someSecrets_one': 'シークレットも {{formatted}} 件検出されました',
    'findings.someSecrets_other':
      'シークレットも {{formatted}} 件検出されました',
    'findings.somePackages':
      'オペレーティング システムのパッケージは調査されていません',
    'findings.ofIndex':
      'レポートは、すべてのプラットフォームをまとめたものです',
    'findings.notSupported':
      '添付されているレポートには対応していません: {{what}}',
    'findings.unreadable':
      '添付されているレポートを読み取れませんでした: {{why}}',
    'findings.noManifest': 'マニフェストを読み取れなかったため、不明です',
    'findings.byScanner': '{{text}}、{{scanner}} でスキャン',
    'findings.onDay': '{{text}}、{{day}}',
    'findings.noDay': '{{text}}、日付の記載なし',
    'findings.entriesUnread_one':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'findings.entriesUnread_other':
      'レポートの {{formatted}} 件のエントリを読み取れませんでした',
    'findings.partial':
      '添付された項目の一部を読み取れませんでした。その中に、より新しいレポートが含まれている可能性があります',
    'findings.otherScanners':
      '2 つのレポートはスキャナーまたは形式が異なります。違いの一部はそれに起因する可能性があります。',
    'findings.advisory': 'アドバイザリ',
    'findings.package': 'パッケージ',
    'findings.installed': 'インストール済み',
    'findings.fixedIn': '修正バージョン',
    'findings.notTold': '記載なし',
    'findings.noPackage': '名前なし',
    'findings.statusFixed': 'バージョンの記載なし',
    'findings.statusAffected': '修正版なし',
    'findings.statusWillNotFix': '修正版なし: 修正予定なし',
    'findings.statusFixDeferred': '修正版なし: 修正保留',
    'findings.statusEndOfLife': '修正版なし: ライフサイクル終了',
    'findings.statusUnderInvestigation': '修正版なし: 調査中',
    'findings.statusUnknown': '修正版の記載なし',
    'trend.title': '検出結果の推移',
    'trend.reading': '{{total}} 個中 {{read}} 個のイメージを確認済み',
    'trend.lookedAt_one':
      '最新の {{formatted}} 個のイメージを確認しました: {{parts}}。',
    'trend.lookedAt_other':
      '最新の {{formatted}} 個のイメージを確認しました: {{parts}}。',
    'trend.scanned': 'スキャン済み {{number}} 個',
    'trend.notScanned': '未スキャン {{number}} 個',
    'trend.nothingRecognised': '認識できた対象なし {{number}} 個',
    'trend.unusable': 'レポート使用不可 {{number}} 個',
    'trend.failed': '確認できず {{number}} 個',
    'trend.asTable': '表で表示',
    'trend.asChart': 'グラフで表示',
    'trend.chart':
      'スキャン済みの最新のイメージ {{number}} 個の、重大度別の検出結果 (古い順)。数値は「表で表示」で確認できます。',
    'trend.bar': '{{tag}}: {{number}}',
    'trend.total': '合計',
    'trend.scannedAt': 'スキャン日',
    'promotion.title': 'イメージの昇格状況',
    'promotion.newest': '最新バージョン: {{parts}}。',
    'promotion.newestIn': '{{tag}} ({{registries}})',
    'promotion.patchIn': '{{base}} のパッチ {{tag}} ({{registries}})',
    'promotion.summary': '{{parts}}。',
    'promotion.join': '{{text}}。{{more}}',
    'promotion.isIn': '{{tag}} は {{registries}} に存在',
    'promotion.onlyIn': '{{tag}} は {{registries}} にのみ存在',
    'promotion.andOtherTag': '{{text}}、{{registries}} には別のタグで存在',
    'promotion.andOtherImage': '{{text}}、{{registries}} では別のイメージ',
    'promotion.andUnknown': '{{text}}、{{registries}} では不明',
    'promotion.notIn':
      '{{registries}} にリポジトリ {{repository}} はありません。',
    'promotion.reading': '{{registries}} のタグをまだ読み込んでいます',
    'promotion.inRegistry': '{{registry}}: {{text}}',
    'promotion.refresh': '他のレジストリを再読み込み',
    'promotion.onlyDifferences': '違いのみ表示',
    'promotion.differencesHint':
      '一部のレジストリで、別のイメージを指しているか、存在しないタグ',
    'promotion.noDifferences':
      'どのタグも、すべてのレジストリで同じイメージを指しています。',
    'promotion.noDifferencesYet': 'これまでに判明した違いはありません。',
    'promotion.beingRead': '読み込み中',
    'promotion.notRead': '読み取れませんでした',
    'promotion.there': 'あり',
    'promotion.otherImage': '別のイメージ: {{which}}',
    'promotion.otherTag': 'あり (別のタグ: {{which}})',
    'promotion.imageThere': 'イメージあり: {{which}}',
    'promotion.absent': 'なし',
    'promotion.notKnownYet': 'まだ不明',
    'promotion.notKnown': '不明',
    'sbom.document': 'ドキュメント',
    'sbom.made': '{{format}}、{{day}}',
    'sbom.noDay': '{{format}}、日付の記載なし',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} 個のパッケージ',
    'sbom.packageCount_other': '{{formatted}} 個のパッケージ',
    'sbom.found': '{{total}} 個中 {{found}} 個のパッケージ',
    'sbom.entriesUnread_one':
      '{{formatted}} 件のエントリを読み取れませんでした。',
    'sbom.entriesUnread_other':
      '{{formatted}} 件のエントリを読み取れませんでした。',
    'sbom.search': 'パッケージを検索',
    'sbom.searchHint': '名前、種類、またはパスで検索',
    'sbom.noMatch': '検索に一致するパッケージはありません。',
    'sbom.noPackages': 'ドキュメントにパッケージの記載がありません。',
    'sbom.name': '名前',
    'sbom.version': 'バージョン',
    'sbom.type': '種類',
    'sbom.path': 'パス',
    'sbom.licenses': 'ライセンス',
    'sbom.notTold': '記載なし',
    'sbom.otherImage':
      'SBOM {{name}} は別のイメージのものであるため、そのパッケージは表示されません。',
    'sbom.unreadable':
      'ドキュメント {{name}} を読み取れませんでした: {{why}}。',
    'sbom.notSupported':
      'ドキュメント {{name}} は、対応している SBOM ではありません: {{what}}。',
    'sbom.failed': '添付された項目の一部を読み取れませんでした: {{problem}}。',
    'sbom.otherDigest':
      'このレジストリに存在しないダイジェストが記載されています。Docker を介してイメージを読み取るツールは、独自のダイジェストを作成します。',
    'sbom.none':
      '添付された項目の中に、このイメージの SBOM は見つかりませんでした。SBOM を作成して添付するには:',
    'sbom.uncertain':
      '読み取れた範囲では、このイメージの SBOM は見つかりませんでした。SBOM を作成して添付するには:',
    'sbom.copyCommands': 'コマンドをコピー',
    'pull.copy': 'コピー: {{name}}',
    'pull.tool': 'コマンドの対象ツール',
    'pull.byTag': '{{tool}} (タグで指定)',
    'pull.byDigest': '{{tool}} (このイメージを厳密に指定)',
    'pull.dockerfile': 'Dockerfile 内',
    'pull.kubernetes': 'Kubernetes マニフェスト内',
    'pull.helmTag': 'Helm (バージョンで指定)',
    'pull.orasTag': 'ORAS (タグで指定)',
    'pull.orasDigest': 'ORAS (この成果物を厳密に指定)',
    'pull.cacheFrom': 'ビルドのキャッシュとして',
    'pull.login': '事前のサインイン',
    'pull.unknownHost':
      'コマンドで指定してよいホストが確実ではないため、ここにはコマンドを表示しません。レジストリは自身を {{registry}} と名乗っていますが、これは Azure のログイン サーバーではなく、構成にも指定がありません。管理者は app-config.yaml に次の内容を追加してください:',
    'severity.label': '重大度',
    'severity.critical': '重大',
    'severity.high': '高',
    'severity.medium': '中',
    'severity.low': '低',
    'severity.unknown': '不明',
    'severity.counted.critical': '重大 {{number}} 件',
    'severity.counted.high': '高 {{number}} 件',
    'severity.counted.medium': '中 {{number}} 件',
    'severity.counted.low': '低 {{number}} 件',
    'severity.counted.unknown': '重大度不明 {{number}} 件',
    'severity.short.critical': '重 {{number}}',
    'severity.short.high': '高 {{number}}',
    'severity.short.medium': '中 {{number}}',
    'severity.short.low': '低 {{number}}',
    'severity.short.unknown': '不明 {{number}}',
    'pagination.rowsPerPage': '1 ページあたりの行数',
    'pagination.displayed': '{{total}} 件中 {{from}}–{{to}} 件',
    'pagination.previous': '前のページ',
    'pagination.next': '次のページ',
    'pause.offline':
      'オフラインです。接続が回復すると、読み込みが再開されます。',
    'pause.throttled':
      'レジストリから、要求の頻度を下げるよう求められています。レジストリの制限は Backstage の全ユーザーで共有されます。読み込みは自動的に再開されます。',
    'pause.retry': '前回の試行は失敗しました。自動的に再試行されます。',
    'empty.title': '{{repository}} にはまだタグがありません',
    'empty.description': '最初のタグをプッシュするには:',
    'empty.copyCommand': 'コマンドをコピー',
    'error.tryAgain': '再試行',
    'error.notLoaded':
      'ページのこの部分を読み込めませんでした。ネットワークを確認してください。その間に Backstage が更新された場合は、ページを再読み込みしてください。',
    'error.triesAgain': 'ページは自動的に再試行します。',
    'error.reload': 'ページを再読み込み',
    'error.goOn': '続行',
    'error.unreadable_one':
      'レジストリの応答のうち 1 件を読み取れなかったため、表示していません',
    'error.unreadable_other':
      'レジストリの応答のうち {{formatted}} 件を読み取れなかったため、表示していません',
    'error.unreadableManifests_one':
      'マニフェスト一覧の 1 件を読み取れませんでした。サイズとプラットフォームが欠けている可能性があります',
    'error.unreadableManifests_other':
      'マニフェスト一覧の {{formatted}} 件を読み取れませんでした。サイズとプラットフォームが欠けている可能性があります',
    'error.noManifests':
      'サイズとプラットフォームを読み取れませんでした: {{problem}}',
    'error.incomplete': '一覧は不完全です: {{problem}}',
    'error.outdated': '一覧が最新ではない可能性があります: {{problem}}',
    'error.answer': '返された応答',
    'error.answerStatus': '状態コード {{status}}',
    'error.emptyAnswer': '(内容のない応答)',
    'error.copySnippet': 'コピー',
    'error.forAdministrators': '管理者向け',
    'error.forOwners': 'コンポーネントの所有者向け',
    'error.malformedName.title':
      'アノテーションの値がリポジトリ名ではありません',
    'error.malformedName.addressTitle':
      'このページのアドレスに含まれる名前は、リポジトリ名ではありません',
    'error.malformedName.remedy':
      'catalog-info.yaml には、リポジトリ名だけを記述してください。',
    'error.malformedName.tooLong':
      'リポジトリ名に使用できるのは {{max}} 文字までです。',
    'error.malformedName.whiteSpace': 'リポジトリ名に空白は使用できません。',
    'error.malformedName.scheme': '名前の前にあるアドレスを削除してください。',
    'error.malformedName.host':
      'レジストリは構成からわかるため、省略してください。',
    'error.malformedName.query': 'リポジトリ名に「?」と「#」は使用できません。',
    'error.malformedName.parentPath': 'リポジトリ名に「..」は使用できません。',
    'error.malformedName.tag':
      '名前の後にあるタグまたはダイジェストを削除してください。',
    'error.malformedName.upperCase':
      'リポジトリ名には小文字を使用してください。',
    'error.malformedName.grammar':
      'リポジトリ名は「/」で区切られた部分で構成されます。各部分には小文字の英字と数字を使用し、その間に区切り文字を 1 つずつ入れることができます。',
    'error.registryUnknown.title':
      'レジストリ {{registry}} は、この Backstage で認識されません',
    'error.registryUnknown.text':
      'コンポーネントのアノテーションに記載されていますが、ここでは構成されていません。つづりが間違っている可能性があります。',
    'error.registryUnknown.addressText':
      'このページのアドレスに記載されていますが、レジストリにこのような名前を付けることはできません。',
    'error.registryUnknown.remedy':
      'レジストリと、そのレジストリに接続するプロキシ エンドポイントを app-config.yaml に追加するか、アノテーションを修正してください。',
    'error.noEndpoint.title': 'Backstage はレジストリに接続されていません',
    'error.noEndpoint.text':
      'この Backstage にはプロキシ エンドポイント {{path}} がありません。',
    'error.noEndpoint.remedy':
      'エンドポイントを app-config.yaml に追加し、バックエンドを再起動してください。バックエンドにはプロキシ プラグインがインストールされている必要があります。',
    'error.wrongTarget.title': 'これはレジストリの API ではありません',
    'error.wrongTarget.text':
      'プロキシ エンドポイントの接続先は、要求されたパスを認識しません。',
    'error.wrongTarget.remedy':
      'エンドポイントのターゲットを確認してください。ターゲットの末尾は {{target}} で、ホストはレジストリのログイン サーバーです。',
    'error.sessionEnded.title': 'Backstage のセッションが終了しました',
    'error.sessionEnded.text': '続行するには、もう一度サインインしてください。',
    'error.credentialsRefused.title': 'レジストリが資格情報を拒否しました',
    'error.credentialsRefused.text':
      'プロキシ エンドポイントがサインインに使用する資格情報は、レジストリに受け入れられません。',
    'error.credentialsRefused.remedy':
      'エンドポイントの Authorization ヘッダーを確認してください。パスワードが変更されたか期限切れになった、Bearer トークンが 75 分で失効した、またはパスワードが改行を含めてエンコードされた可能性があります。',
    'error.permissionMissing.title':
      'レジストリが {{repository}} の一覧表示を拒否しました',
    'error.permissionMissing.text':
      'プロキシ エンドポイントの資格情報には、このリポジトリのメタデータを読み取るアクセス許可がありません。',
    'error.permissionMissing.contentText':
      'プロキシ エンドポイントの資格情報には、このリポジトリのコンテンツを読み取るアクセス許可がありません。',
    'error.permissionMissing.remedy':
      'ID には、リポジトリに対する {{permission}} が必要です。トークンには、スコープ マップで付与します。サービス プリンシパルには、AcrPull ロールで付与します。アクセス許可がリポジトリごとに管理されている場合は、Container Registry Repository Reader ロールを使用します。',
    'error.permissionMissing.catalogTitle':
      'レジストリがリポジトリの一覧表示を拒否しました',
    'error.permissionMissing.catalogText':
      'プロキシ エンドポイントの資格情報には、リポジトリを一覧表示するアクセス許可がありません。一部のリポジトリのみを対象とするトークンにこのアクセス許可が与えられることはありませんが、対象のリポジトリの読み取りは可能です。',
    'error.permissionMissing.catalogRemedy':
      '一覧表示にはスコープ {{scope}} が必要ですが、トークンのスコープ マップでは付与できません。サービス プリンシパルには、AcrPull ロールで付与します。アクセス許可がリポジトリごとに管理されている場合は、Container Registry Repository Catalog Lister ロールを使用します。',
    'error.notAuthorized.title':
      'レジストリが {{repository}} へのアクセスを拒否しました',
    'error.notAuthorized.text':
      'プロキシ エンドポイントの資格情報が受け入れられないか、その資格情報に、このリポジトリのメタデータを読み取るアクセス許可がありません。',
    'error.notAuthorized.contentText':
      'プロキシ エンドポイントの資格情報が受け入れられないか、その資格情報に、このリポジトリのコンテンツを読み取るアクセス許可がありません。',
    'error.notAuthorized.catalogText':
      'プロキシ エンドポイントの資格情報が受け入れられないか、その資格情報に、リポジトリを一覧表示するアクセス許可がありません。一部のリポジトリのみを対象とするトークンにこのアクセス許可が与えられることはありませんが、対象のリポジトリの読み取りは可能です。',
    'error.notAuthorized.remedy':
      'どちらであるかは、WWW-Authenticate ヘッダーに示されます。エンドポイントでこのヘッダーが渡されるようにするか、curl で応答を確認してください。Bearer トークンは 75 分で失効します。アクセス許可が不足している場合、必要なアクセス許可は {{permission}} です。',
    'error.firewall.title': 'レジストリのファイアウォールが接続を拒否しました',
    'error.firewall.text':
      'レジストリは、この Backstage からのアクセスを許可していません。',
    'error.firewall.textWithAddress':
      'レジストリは、この Backstage からのアクセスを許可していません。レジストリが検出したアドレスは {{address}} です。',
    'error.firewall.remedy':
      'バックエンドがネットワークの外部に接続するときのアドレスをレジストリのネットワーク規則で許可するか、バックエンド用のプライベート エンドポイントを用意してください。',
    'error.repositoryUnknown.title': 'リポジトリ {{repository}} は存在しません',
    'error.repositoryUnknown.text':
      'この名前はレジストリにありません。まだ一度もプッシュされていないか、アノテーションのつづりが間違っている可能性があります。',
    'error.repositoryUnknown.addressText':
      'この名前はレジストリにありません。まだ一度もプッシュされていないか、このページのアドレスに含まれる名前のつづりが間違っている可能性があります。',
    'error.repositoryUnknown.listedText':
      'レジストリの一覧にこの名前がありますが、タグを要求すると不明と応答されます。イメージが削除された可能性があります。',
    'error.repositoryUnknown.remedy':
      'アノテーションをレジストリ内の名前と照合してください。',
    'error.contentUnknown.title': 'このイメージは存在しません',
    'error.contentUnknown.text':
      '{{repository}} に、該当するタグ、マニフェスト、またはレイヤーはありません。削除された可能性があります。',
    'error.readDisabled.title': '読み取りが無効になっています',
    'error.readDisabled.text':
      'このイメージ、または {{repository}} 全体の属性 readEnabled がオフのため、レジストリはこのコンテンツを提供しません。',
    'error.readDisabled.remedy':
      '意図的にオフにされた可能性があります。1 つのタグで再びオンにするには:',
    'error.noManifest.title': 'このタグにはマニフェストがありません',
    'error.noManifest.text':
      '{{repository}} にタグはありますが、タグが指すマニフェストはありません。削除された可能性があります。タグをもう一度プッシュするか、削除できます。',
    'error.tooMany.title': 'この一覧は長すぎるため、すべては読み込めません',
    'error.tooMany.text': '{{limit}} 件を超える分は読み込まれません。',
    'error.tooLarge.title': 'サイズが大きすぎるため、ページに読み込めません',
    'error.tooLarge.text': '{{limit}} を超えるものは読み込まれません。',
    'error.digestMismatch.title': '要求したものとは異なる内容が返されました',
    'error.digestMismatch.text':
      'コンテンツが {{digest}} の示すものと一致しないため、表示されません。',
    'error.digestMismatch.remedy':
      'レジストリと Backstage の間に、応答を変更するもの (キャッシュ、ゲートウェイ、プロキシ) がないかどうかを調べてください。',
    'error.redirectNotFollowed.title':
      'コンテンツは別の場所にあり、取得されませんでした',
    'error.redirectNotFollowed.text':
      'コンテンツの要求はレジストリから別のホストにリダイレクトされますが、プロキシ エンドポイントがリダイレクトに従いません。',
    'error.redirectNotFollowed.remedy':
      'コンテンツ用のエンドポイントがリダイレクトに従うように構成してください。',
    'error.cacheSource.title':
      'キャッシュ規則のソースから何も得られませんでした',
    'error.cacheSource.text':
      'レジストリはこのリポジトリをキャッシュ規則で取得しています。規則のソースに問い合わせましたが、応答を利用できませんでした。',
    'error.cacheSource.textWithSource':
      'レジストリはこのリポジトリをキャッシュ規則で取得しています。ソース {{source}} に問い合わせましたが、応答を利用できませんでした。',
    'error.cacheSource.remedy':
      'レジストリのキャッシュ規則とその資格情報を確認してください。イメージに添付された項目の一覧を提供しないソースもあります。',
    'error.throttled.title':
      'レジストリから、要求の頻度を下げるよう求められています',
    'error.throttled.text':
      'レジストリに、許容される数を超える要求が送信されています。',
    'error.throttled.remedy':
      '1 つの ID に対する制限が、Backstage の全ユーザーで共有されます。Premium レジストリでは、制限値がより高く設定されています。',
    'error.serverError.title': 'レジストリで問題が発生しています',
    'error.serverError.text':
      'レジストリから、エラー {{status}} が複数回返されました。',
    'error.serverError.remedy':
      'レジストリの状態と、レジストリと Backstage の間にあるものの状態を確認してください。',
    'error.registryUnreachable.title':
      'Backstage からレジストリに到達できません',
    'error.registryUnreachable.text':
      'プロキシはターゲットに接続できませんでした。',
    'error.registryUnreachable.remedy':
      'エンドポイントのターゲット、その名前解決、およびバックエンドがネットワークの外部に接続できるかどうかを確認してください。',
    'error.backstageUnreachable.title': 'Backstage に接続できません',
    'error.backstageUnreachable.text':
      '応答を受け取る前に接続が失敗しました。ネットワークを確認してください。',
    'error.backstageUnreachable.remedy':
      'このページだけで失敗する場合は、ゲートウェイによって途中で切断された応答や、CORS ヘッダーがないためにブラウザーで拒否された応答がないかどうかを調べてください。',
    'error.noAnswer.title': 'レジストリから時間内に応答がありませんでした',
    'error.noAnswer.text': '{{seconds}} 秒以内に応答がありませんでした。',
    'error.noAnswer.remedy':
      'バックエンドがレジストリに到達するまでの時間と、エンドポイントのタイムアウトを確認してください。',
    'error.htmlAnswer.title':
      'レジストリの応答ではなく、Web ページが返されました',
    'error.htmlAnswer.text':
      'Backstage とレジストリの間にあるもの (ゲートウェイ、サインイン ページ、プロキシ) が、レジストリの代わりに応答しました。',
    'error.htmlAnswer.remedy':
      'バックエンドが実行されている場所から同じアドレスに要求を送信し、何が応答するかを確認してください。',
    'error.noJson.title': '応答を読み取れません',
    'error.noJson.text':
      '応答は JSON である必要がありますが、JSON ではありません。',
    'error.noJson.remedy':
      'エンドポイントのターゲットがレジストリ自体であることを確認してください。',
    'error.unexpectedShape.title':
      'レジストリから返されるはずの応答ではありません',
    'error.unexpectedShape.text':
      '応答に不足しているもの (クライアントの表現): 「{{expected}}」',
    'error.unexpectedShape.remedy':
      'エンドポイントのターゲットが Azure Container Registry であり、末尾が {{target}} であることを確認してください。',
    'error.foreignAnswer.title':
      '別のレジストリまたはイメージの応答が返されました',
    'error.foreignAnswer.text':
      '要求したのは {{asked}} ですが、応答は {{told}} のものだと示しています。応答の内容は表示しません。',
    'error.foreignAnswer.remedy':
      'エンドポイントのターゲットの接続先を確認してください。レジストリ自身が応答している場合は、構成のログイン サーバーを次のコマンドが示すものにする必要があります: {{command}}',
    'error.refused.title': '要求が拒否されました',
    'error.refused.text': 'エラー {{status}} が返されました。',
    'error.refused.remedy': '詳細については、以下の応答を確認してください。',
    'error.unexpected.title': 'レジストリの読み取りに失敗しました',
    'error.unexpected.text':
      'これはプラグイン、またはプラグインが読み取りに使用するクライアントの不具合です: {{message}}',
    'error.unexpected.remedy':
      'このメッセージとブラウザーのコンソールの内容を添えて報告してください。',
  },
});
