import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in German. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'Tags werden geladen',
    'list.refresh': 'Aktualisieren',
    'list.refreshing': 'Liste wird aktualisiert',
    'list.filter': 'Filtern',
    'list.filterHint': 'Nach Tag oder Digest filtern',
    'list.noMatch': 'Kein Tag entspricht dem Filter',
    'list.noMatchYet': 'Bisher entspricht kein Tag dem Filter',
    'list.onlyCompanions':
      'Hier gibt es nur angefügte Tags: Signaturen, SBOMs und Attestierungen',
    'list.showCompanions_one': '{{count}} angefügtes Tag anzeigen',
    'list.showCompanions_other': '{{count}} angefügte Tags anzeigen',
    'list.columns': 'Spalten',
    'list.groupByImage': 'Nach Image gruppieren',
    'list.groupByImageHint': 'Eine Zeile für alle Tags eines Images',
    'list.companionsHint': 'Signaturen, SBOMs und Attestierungen der Images',
    'list.tagCount_one': '{{formatted}} Tag',
    'list.tagCount_other': '{{formatted}} Tags',
    'list.read': '{{read}} Tags geladen',
    'list.readOfTotal': '{{read}} von {{total}} Tags geladen',
    'text.hidden': 'Zeichen, die sonst nicht zu sehen sind',
    'link.newWindow': 'Wird in einem neuen Fenster geöffnet',
    'repositories.choice': 'Repository',
    'repositories.all': 'Alle Repositorys',
    'repositories.count_one': '{{formatted}} Repository',
    'repositories.count_other': '{{formatted}} Repositorys',
    'repositories.filterHint': 'Nach Tag, Digest oder Repository filtern',
    'repositories.note': '{{repository}}: {{what}}',
    'repositories.explain': 'Ursache und Maßnahmen',
    'repositories.empty': 'Ohne Tags: {{names}}',
    'repositories.none':
      'Keines dieser Repositorys enthält Tags, die angezeigt werden können.',
    'repositories.unknown':
      'Die Komponente hat kein Repository „{{repository}}“ mehr.',
    'repositories.cut':
      'Hier werden nur die ersten {{shown}} von {{total}} Repositorys geladen. Die anderen können einzeln ausgewählt werden.',
    'repositories.noReports': 'nicht bekannt',
    'repositories.noReportsHint':
      'Für den Inhalt von Images dieser Registry ist kein Proxyendpunkt vorhanden',
    'registries.title': 'Container-Registrys',
    'registries.list': 'Registrys',
    'registries.unnamed': 'Container-Registry',
    'registries.endpoints': 'Proxyendpunkte {{metadata}} und {{content}}',
    'registries.choose':
      'Wählen Sie eine Registry aus, um ihre Repositorys anzuzeigen.',
    'registries.back': 'Alle Repositorys von {{registry}}',
    'registries.backToRegistries': 'Alle Registrys',
    'registries.repositories': 'Repositorys von {{registry}}',
    'registries.loading': 'Repositorys werden geladen',
    'registries.read': '{{read}} Repositorys geladen',
    'registries.repositoryCount_one': '{{formatted}} Repository',
    'registries.repositoryCount_other': '{{formatted}} Repositorys',
    'registries.empty': 'Diese Registry enthält noch keine Repositorys.',
    'registries.filterHint': 'Nach Name filtern',
    'registries.noMatch': 'Kein Repository entspricht dem Filter',
    'registries.noMatchYet': 'Bisher entspricht kein Repository dem Filter',
    'registries.onlyUnused': 'Von keiner Entität verwendet',
    'registries.onlyUnusedHint':
      'Der Katalog nennt nur Entitäten, die Sie sehen dürfen. Andere können diese Repositorys verwenden.',
    'registries.repository': 'Repository',
    'registries.usedBy': 'Verwendet von',
    'registries.unused': 'Keine für Sie sichtbare Entität',
    'registries.usersLoading': 'Katalog wird geladen',
    'registries.usersUnknown': 'Nicht bekannt',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'Außerdem von {{names}}',
    'registries.usersFailed':
      'Welche Entitäten ein Repository verwenden, konnte nicht aus dem Katalog gelesen werden: {{problem}}',
    'registries.onlyUsed':
      'Dies sind die Repositorys, die von Entitäten des Katalogs verwendet werden. Die Registry enthält möglicherweise weitere.',
    'registries.noneUsed':
      'Keine für Sie sichtbare Entität des Katalogs verwendet ein Repository dieser Registry.',
    'registries.missing': 'Verwendet, aber in dieser Registry nicht vorhanden',
    'registries.name': 'Name des Repositorys',
    'registries.open': 'Öffnen',
    'connection.test': 'Verbindung testen',
    'connection.testOf': 'Verbindung testen: {{registry}}',
    'connection.running': 'Verbindung wird getestet',
    'connection.ended':
      'Der Test ist beendet. Bestanden: {{passed}}, funktioniert mit Einschränkungen: {{limited}}, fehlgeschlagen: {{failed}}, nicht getestet: {{notTried}}.',
    'connection.endedEarly': 'Der Test wurde vorzeitig abgebrochen.',
    'connection.checks': 'Prüfungen der Verbindung',
    'connection.triedWith': 'Getestet mit {{repository}}',
    'connection.stepState': '{{step}}: {{state}}',
    'connection.step.reach': 'Antwort einer Registry',
    'connection.step.credentials': 'Gültigkeit der Anmeldeinformationen',
    'connection.step.catalog': 'Berechtigung zum Auflisten der Repositorys',
    'connection.step.metadata': 'Berechtigung zum Lesen von Metadaten',
    'connection.step.content': 'Berechtigung zum Lesen von Inhalten',
    'connection.step.referrers': 'Liste der an Images angefügten Elemente',
    'connection.step.redirects': 'Abrufen von Blobs an ihrem Speicherort',
    'connection.step.link': 'Lesbarkeit des Headers Link bei Listen',
    'connection.state.passed': 'Bestanden',
    'connection.state.limited': 'Funktioniert mit Einschränkungen',
    'connection.state.failed': 'Fehlgeschlagen',
    'connection.state.notTried': 'Nicht getestet',
    'connection.state.running': 'Wird getestet',
    'connection.state.waiting': 'Noch nicht getestet',
    'connection.reason.earlierFailure':
      'Eine dafür erforderliche Prüfung ist fehlgeschlagen.',
    'connection.reason.noRepository':
      'Für diesen Test ist kein Repository verfügbar.',
    'connection.reason.noTag':
      'Das für diesen Test vorgesehene Repository enthält keine Tags.',
    'connection.reason.noContentEndpoint':
      'In dieser Backstage-Instanz ist kein Proxyendpunkt für den Inhalt von Images vorhanden.',
    'connection.reason.noBlob':
      'Das für diesen Test vorgesehene Image enthält keine ausreichend kleinen Blobs.',
    'connection.reason.nothingToPage':
      'Keine Liste ist so lang, dass sie eine zweite Seite hat.',
    'connection.limit.referrers':
      'Die Registry führt keine Liste der an ein Image angefügten Elemente. Gelesen wird, was Clients stattdessen als Tag speichern.',
    'connection.limit.link':
      'Der Proxyendpunkt gibt den Header nicht weiter. Es werden alle Tags aufgelistet, nach der ersten Seite jedoch in der Reihenfolge ihrer Namen.',
    'connection.limit.linkRemedy':
      'Konfigurieren Sie den Endpunkt so, dass er den Header weitergibt.',
    'card.title': 'Container-Images',
    'card.all': 'Alle Images',
    'card.more': 'Weitere: {{number}}',
    'card.details': 'Details',
    'card.newest': 'Neuestes Image',
    'card.release': 'Neuestes Release',
    'card.releaseSoFar': 'Unter den zuletzt geänderten Tags',
    'card.pushed': 'Gepusht',
    'card.latest': 'Tag {{tag}}',
    'card.noLatest': 'Es gibt kein Tag {{tag}}',
    'card.latestNewest': 'Das neueste Image',
    'card.latestNewestTagged': 'Das neueste Image, weitere Tags: {{names}}',
    'card.latestOlder': 'Ein älteres Image',
    'card.latestOlderTagged': 'Ein älteres Image, weitere Tags: {{names}}',
    'card.onlyCompanionsSoFar':
      'Die zuletzt geänderten Tags sind ausschließlich angefügte Tags: Signaturen, SBOMs und Attestierungen',
    'card.reading': 'Wird geladen',
    'column.tag': 'Tag',
    'column.repository': 'Repository',
    'column.created': 'Erstellt',
    'column.modified': 'Zuletzt geändert',
    'column.manifest': 'Manifest',
    'column.size': 'Größe',
    'column.platform': 'Plattform',
    'column.security': 'Sicherheit',
    'column.build': 'Build',
    'column.signed': 'Signiert',
    'signed.loading': 'Angefügte Elemente werden geladen',
    'signed.attached': 'Signatur angefügt',
    'signed.unknown': 'Nicht bekannt, ob eine Signatur angefügt ist',
    'facts.loading': 'Angaben des Images werden geladen',
    'facts.unreadable':
      'Commits und Builds konnten nicht gelesen werden: {{problem}}',
    'tag.aliases': 'Weitere Tags: {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': 'Nach dem Erstellen geändert',
    'tag.copyDigest': 'Digest von {{tag}} kopieren',
    'tag.copied': 'Kopiert',
    'tag.locked': 'gesperrt',
    'tag.lockedHint':
      'Gesperrt: kann in diesem Zustand weder geändert noch gelöscht werden',
    'tag.quarantined': 'in Quarantäne',
    'tag.quarantinedHint':
      'Wird von der Registry zurückgehalten, bis die Prüfung abgeschlossen ist',
    'tag.patchOf': 'Patch von {{tag}}',
    'tag.readDisabled': 'Lesen deaktiviert',
    'tag.readDisabledHint':
      'Das Attribut readEnabled ist ausgeschaltet: Ein Pull ist nicht möglich',
    'tag.noManifest': 'kein Manifest',
    'tag.noManifestHint':
      'Die Registry enthält das Tag, aber nicht das Manifest, auf das es verweist',
    'tag.buildCache': 'Buildcache',
    'tag.buildCacheHint':
      'Von BuildKit für den nächsten Build aufbewahrt: kein ausführbares Image',
    'tag.sizeOfIndex': 'Ein Index mehrerer Images hat keine eigene Größe',
    'tag.multiPlatform': 'mehrere',
    'image.back': 'Alle Tags von {{repository}}',
    'image.sections': 'Abschnitte dieser Seite',
    'image.portal': 'Im Azure-Portal öffnen',
    'image.overview': 'Übersicht',
    'image.pull': 'Pull',
    'image.layers': 'Layer',
    'image.configuration': 'Konfiguration',
    'image.security': 'Sicherheit',
    'image.attached': 'Angefügt',
    'image.packages': 'Pakete',
    'image.noContent':
      'Layer, Konfiguration und angefügte Elemente werden nicht angezeigt, da in dieser Backstage-Instanz kein Proxyendpunkt {{path}} für den Inhalt von Images vorhanden ist. Administratoren können ihn in app-config.yaml hinzufügen:',
    'image.commit': 'Commit',
    'image.commitLink': 'Commit {{revision}}',
    'image.source': 'Quelle',
    'image.noSource': 'Im Image ist keine Quelle angegeben',
    'image.attestedCommit': 'Commit laut Herkunftsnachweis',
    'image.attestedSource': 'Quelle laut Herkunftsnachweis',
    'image.attestedBuilder': 'Erstellt von',
    'image.version': 'Version',
    'image.pipeline': 'Pipeline',
    'image.buildNumber': 'Buildnummer',
    'image.licenses': 'Lizenzen',
    'image.base': 'Basisimage',
    'image.endOfLife': 'Ende des Lebenszyklus',
    'image.endOfLifePast':
      '{{day}}: Dieses Image soll nicht mehr verwendet werden',
    'image.notSaid': 'Im Image nicht angegeben',
    'image.notReadable': 'Konnte nicht gelesen werden',
    'image.more': 'Alles anzeigen',
    'image.moreOf': 'Alle {{total}} anzeigen',
    'image.nextOf': '{{number}} weitere von {{total}} anzeigen',
    'image.built': 'Build',
    'image.less': 'Weniger anzeigen',
    'image.show': 'Anzeigen',
    'image.showValue': 'Wert von {{name}} anzeigen',
    'image.emptyIndex': 'Dieser Index enthält keine Images.',
    'image.isBuildCache':
      'Dies ist ein Buildcache von BuildKit und kein ausführbares Image.',
    'image.nestedIndex':
      'Dies ist ein Index in einem Index. Er wird hier nicht ausgewertet.',
    'image.schema1':
      'Dieses Image liegt im ersten Docker-Format vor, das weder Größen noch eine Konfiguration enthält.',
    'image.unsupported': 'Der Medientyp {{mediaType}} ist hier nicht bekannt.',
    'image.artifact':
      'Dies ist kein Image, sondern ein Artefakt vom Typ {{mediaType}}.',
    'image.unpacked': '{{size}} entpackt',
    'image.tags': 'Tags',
    'image.digest': 'Digest',
    'image.mediaType': 'Medientyp',
    'image.lock': 'Sperre',
    'image.quarantine': 'Quarantäne',
    'image.buildCache': 'Buildcache',
    'image.reading': 'Lesen',
    'image.compressed': '{{size}} komprimiert',
    'image.sizeByPlatform': 'Je nach Plattform unterschiedlich',
    'image.noPlatform':
      'Keine: Dies ist kein ausführbares Image, oder die Angabe fehlt',
    'image.notTold': 'Von der Registry nicht angegeben',
    'layers.number': 'Nr.',
    'layers.command': 'Erstellt durch',
    'layers.mediaType': 'Medientyp',
    'layers.none': 'Es sind keine Layer vorhanden.',
    'layers.empty': 'leer',
    'layers.largest': 'größter',
    'layers.share': 'Anteil an der Gesamtgröße',
    'layers.commandNotTold': '(nicht angegeben)',
    'layers.withoutLayer_one': '{{formatted}} Schritt ohne Layer',
    'layers.withoutLayer_other': '{{formatted}} Schritte ohne Layer',
    'layers.search': 'Befehle durchsuchen',
    'layers.found': '{{found}} von {{total}} Schritten',
    'layers.noMatch': 'Kein Schritt entspricht der Suche.',
    'layers.noHistory':
      'Im Image ist nicht angegeben, wodurch seine Layer entstanden sind.',
    'layers.noConfiguration':
      'Wodurch die Layer entstanden sind, steht in der Konfiguration. Diese konnte nicht gelesen werden.',
    'configuration.entrypoint': 'Einstiegspunkt',
    'configuration.command': 'Befehl',
    'configuration.user': 'Benutzer',
    'configuration.noUser': 'Nicht angegeben, daher root',
    'configuration.windowsUser':
      'Nicht angegeben, daher der unter Windows übliche Benutzer',
    'configuration.root': 'root',
    'configuration.rootHint':
      'Prozesse im Container haben darin uneingeschränkte Rechte',
    'configuration.workingDirectory': 'Arbeitsverzeichnis',
    'configuration.ports': 'Ports',
    'configuration.volumes': 'Volumes',
    'configuration.healthCheck': 'Zustandsprüfung',
    'configuration.healthCheckOff': 'Deaktiviert',
    'configuration.none': 'Nicht festgelegt',
    'configuration.environment': 'Umgebungsvariablen',
    'configuration.noEnvironment': 'Es sind keine Variablen festgelegt.',
    'configuration.labels': 'Labels',
    'configuration.noLabels': 'Es sind keine Labels vorhanden.',
    'configuration.noManifest':
      'Nicht bekannt, da das Manifest nicht gelesen werden konnte.',
    'configuration.notRunnable':
      'Dies ist kein ausführbares Image: Seine Konfiguration hat den Typ {{mediaType}}.',
    'attached.signature': 'Signatur',
    'attached.signaturePresent': 'Vorhanden; hier nicht verifiziert',
    'attached.noSignature': 'Keine angefügt',
    'attached.noSignatureSoFar': 'Keine unter den gelesenen Elementen',
    'attached.sbom': 'SBOM',
    'attached.attestation': 'Attestierung',
    'attached.provenance': 'Herkunftsnachweis',
    'attached.scanReport': 'Scanbericht',
    'attached.vex': 'VEX-Dokument',
    'attached.lifecycle': 'Lebenszyklus',
    'attached.other': 'Sonstiges',
    'attached.none': 'Es ist nichts angefügt.',
    'attached.refreshHint':
      'Fragt die Registry neu ab: Was sie aufgelistet hat, gilt zehn Minuten',
    'attached.withheld':
      'Die Quelle der Cacheregel liefert keine Liste der angefügten Elemente.',
    'attached.noType': 'Typ nicht angegeben',
    'attached.ofOther':
      'Im eigenen Manifest steht, dass es an {{digest}} angefügt ist. Für dieses Image zählt es nicht.',
    'attached.gone':
      'Das Element steht in der Liste, aber sein Manifest ist nicht mehr in der Registry vorhanden.',
    'attached.cut': 'Möglicherweise gibt es weitere Elemente.',
    'attached.toIndex': 'An den Index',
    'attached.toPlatform': 'An das Image für {{platform}}',
    'attached.download': 'Herunterladen: {{label}}',
    'attached.downloadUnverified': '{{name}} ohne Verifizierung · {{size}}',
    'attached.tooLarge':
      'Zu groß, um hier verifiziert zu werden. Vergleichen Sie den Digest selbst: {{digest}}',
    'attached.unreadable':
      'Angefügte Elemente konnten nicht gelesen werden: {{problem}}',
    'row.actions': 'Aktionen',
    'row.menu': 'Aktionen für {{tag}}',
    'row.copyReference': 'Referenz kopieren',
    'row.copyDigest': 'Digest kopieren',
    'row.copyPullCommand': 'Pull-Befehl kopieren',
    'attached.endOfLife': 'Lebenszyklus beendet',
    'attached.endOfLifeHint': 'Ende des Lebenszyklus: {{day}}',
    'download.cancel': 'Download abbrechen: {{label}}',
    'download.running': 'Wird heruntergeladen: {{label}}',
    'download.ended': 'Heruntergeladen: {{label}}',
    'download.cancelled': 'Download abgebrochen: {{label}}',
    'security.notScanned.note':
      '– heißt: nicht gescannt. An das Image ist kein Scanbericht angefügt.',
    'security.notScanned.how': 'So wird einer angefügt',
    'security.cell.loading': 'Berichte werden geladen',
    'security.cell.notScanned': 'nicht gescannt',
    'security.cell.notScannedHint': 'Es ist kein Scanbericht vorhanden',
    'security.cell.nothingRecognised': 'nichts erkannt',
    'security.cell.nothingRecognisedHint':
      'Der Scanner hat nichts erkannt, was er untersuchen konnte. {{scan}}',
    'security.cell.noFindings': 'keine Befunde',
    'security.cell.partlyScanned': 'nur teilweise gescannt',
    'security.cell.partlyScannedHint':
      'Im Bericht ist keine Suche nach Schwachstellen angegeben. {{scan}}',
    'security.cell.notTold': 'Scanumfang nicht angegeben',
    'security.cell.notToldHint':
      'Der Bericht führt nichts auf und gibt nicht an, ob Pakete untersucht wurden. {{scan}}',
    'security.cell.partial':
      'nur ein Teil der Pakete untersucht, darin keine Befunde',
    'security.cell.partialHint':
      'Die Pakete des Betriebssystems wurden nicht untersucht. {{scan}}',
    'security.cell.noOpenFindings': 'keine offenen Befunde',
    'security.cell.secrets_one': '{{formatted}} Secret',
    'security.cell.secrets_other': '{{formatted}} Secrets',
    'security.cell.secretsHint':
      'Der Scanner hat im Image Secrets gefunden. {{scan}}',
    'security.cell.secretsAloneHint':
      'Der Scanner hat im Image Secrets gefunden und nicht nach Schwachstellen gesucht. {{scan}}',
    'security.cell.misconfigurations': 'Fehlkonfigurationen',
    'security.cell.misconfigurationsHint':
      'Keine Befunde bei Paketen, aber der Aufbau des Images sollte geändert werden',
    'security.cell.notSupported': 'Bericht nicht unterstützt',
    'security.cell.notSupportedHint':
      'Es ist ein Bericht vorhanden, dessen Format hier nicht gelesen wird',
    'security.cell.unreadable': 'Lesefehler',
    'security.cell.unreadableHint':
      'Es ist ein Bericht vorhanden, aber er ist kein vollständiges Dokument in einem bekannten Format',
    'security.cell.partlyUnreadableHint_one':
      '{{formatted}} Eintrag des Berichts konnte nicht gelesen werden',
    'security.cell.partlyUnreadableHint_other':
      '{{formatted}} Einträge des Berichts konnten nicht gelesen werden',
    'security.cell.otherImage': 'Bericht zu anderem Image',
    'security.cell.otherImageHint':
      'Der vorhandene Bericht nennt ein anderes Image',
    'security.cell.otherPlatform': 'Bericht zu anderer Plattform',
    'security.cell.otherPlatformHint':
      'Der vorhandene Bericht gehört zu einer anderen Plattform',
    'security.cell.unsupported': 'kein lesbarer Bericht',
    'security.cell.unsupportedHint_one':
      'Kein Bericht, der hier gelesen werden kann: {{formatted}} angefügtes Element',
    'security.cell.unsupportedHint_other':
      'Kein Bericht, der hier gelesen werden kann: {{formatted}} angefügte Elemente',
    'security.cell.withheld': 'nicht bekannt',
    'security.cell.withheldHint':
      'Die Quelle der Cacheregel gibt nicht an, was angefügt ist',
    'security.cell.setAside': '{{number}} ausgeklammert',
    'security.cell.unread_one':
      '{{formatted}} angefügtes Element konnte nicht gelesen werden',
    'security.cell.unread_other':
      '{{formatted}} angefügte Elemente konnten nicht gelesen werden',
    'security.cell.cut':
      'Möglicherweise gibt es mehr angefügte Elemente, als gelesen wurden',
    'security.cell.ofIndex': 'Der Bericht gilt für alle Plattformen zusammen',
    'security.cell.large': 'großer Bericht',
    'security.cell.largeHint':
      'Öffnen Sie das Image, um den Bericht anzuzeigen',
    'security.cell.scannedOnBy': 'Gescannt am {{day}} mit {{scanner}}',
    'security.cell.scannedOn': 'Gescannt am {{day}}',
    'security.cell.scannedBy': 'Gescannt mit {{scanner}}',
    'security.cell.scanNotTold':
      'Im Bericht ist weder angegeben, wann noch womit er erstellt wurde',
    'security.lookUp.button': 'Sicherheit abrufen',
    'security.lookUp.text':
      'Die Registry listet angefügte Elemente nur begrenzt oft pro Minute auf: Die Berichte dieser Zeilen werden erst auf Ihren Wunsch gesucht.',
    'security.lookUp.notYet': 'Noch nicht abgerufen',
    'security.paused':
      'Die Registry hat für alle Benutzer von Backstage zusammen so oft angefügte Elemente aufgelistet, wie sie es pro Minute zulässt. Bei der Sicherheit geht es in {{seconds}} s weiter.',
    'security.filter.label': 'Sicherheit',
    'security.filter.all': 'Alle',
    'security.filter.serious': 'Kritische oder hohe Befunde',
    'security.filter.findings': 'Mit Befunden',
    'security.filter.notScanned': 'Nicht gescannt',
    'security.filter.scope_one':
      'Bezogen auf {{formatted}} bisher untersuchtes Image',
    'security.filter.scope_other':
      'Bezogen auf {{formatted}} bisher untersuchte Images',
    'security.filter.noMatch':
      'Kein passendes Tag unter den bisher untersuchten Images (nur solche, deren Zeilen angezeigt wurden)',
    'report.notScanned': 'Nicht gescannt',
    'report.notScannedText':
      'An dieses Image ist kein Scanbericht angefügt. So wird er in einer Pipeline erstellt und angefügt:',
    'report.copyAttach': 'Befehle zum Anfügen eines Berichts kopieren',
    'report.elsewhere_one':
      'Für dasselbe Image gibt es {{formatted}} Bericht oder SBOM in {{registry}}: Beim Importieren eines Images wird nicht mitkopiert, was daran angefügt ist. So wird das Element kopiert:',
    'report.elsewhere_other':
      'Für dasselbe Image gibt es {{formatted}} Berichte oder SBOMs in {{registry}}: Beim Importieren eines Images wird nicht mitkopiert, was daran angefügt ist. So werden die Elemente kopiert:',
    'report.copyFromElsewhere': 'Befehl kopieren',
    'report.noManifest':
      'Nicht bekannt, ob gescannt wurde, da das Manifest nicht gelesen werden konnte.',
    'report.nothingRecognised': 'Nichts erkannt',
    'report.nothingRecognisedText':
      'Der Scanner hat im Image nichts erkannt, was er untersuchen konnte. Das ist nicht dasselbe wie „keine Befunde“.',
    'report.partlyScanned': 'Nach Schwachstellen wurde nicht gesucht',
    'report.partlyScannedText':
      'Im Bericht ist keine Suche in den Paketen des Images angegeben. Das ist nicht dasselbe wie „keine Befunde“.',
    'report.nothingTold': 'Scanumfang nicht angegeben',
    'report.nothingToldText':
      'Der Bericht führt nichts auf und gibt nicht an, ob Pakete untersucht wurden. Das ist nicht dasselbe wie „keine Befunde“.',
    'report.partial': 'Keine Befunde in den Paketen, die untersucht wurden',
    'report.partialText':
      'Die Pakete des Betriebssystems wurden nicht untersucht.',
    'report.noOpenFindings': 'Keine offenen Befunde',
    'report.noOpenFindingsText_one':
      'Der {{formatted}} Befund ist ausgeklammert.',
    'report.noOpenFindingsText_other':
      'Alle {{formatted}} Befunde sind ausgeklammert.',
    'report.noFindings': 'Keine Befunde',
    'report.noFindingsText':
      'Der Scanner hat kein Paket gefunden, zu dem ihm ein Advisory bekannt ist.',
    'report.noReadableFindings': 'Keine Befunde in den lesbaren Einträgen',
    'report.otherImage': 'Bericht zu einem anderen Image',
    'report.otherImageText':
      'Der Bericht {{name}} ist hier angefügt, nennt aber ein anderes Image. Seine Befunde werden nicht angezeigt.',
    'report.otherPlatform': 'Bericht zu einer anderen Plattform',
    'report.otherPlatformText':
      'Der Bericht {{name}} gehört zu einem anderen Image des Index. Seine Befunde werden nicht angezeigt.',
    'report.unsupported': 'Kein Bericht, der hier gelesen werden kann',
    'report.unsupportedText_one': '{{formatted}} angefügtes Element: {{types}}',
    'report.unsupportedText_other':
      '{{formatted}} angefügte Elemente: {{types}}',
    'report.unread': 'Nicht bekannt',
    'report.unreadText':
      'Die angefügten Elemente konnten nicht gelesen werden.',
    'report.withheld': 'Nicht bekannt',
    'report.withheldText':
      'Die Registry konnte nicht gefragt werden: Die Quelle ihrer Cacheregel gibt nicht an, was angefügt ist.',
    'report.unreadAttachments_one':
      '{{formatted}} angefügtes Element konnte nicht gelesen werden',
    'report.unreadAttachments_other':
      '{{formatted}} angefügte Elemente konnten nicht gelesen werden',
    'report.unreadItem': '{{name}}: {{problem}}',
    'report.cut':
      'Möglicherweise gibt es mehr angefügte Elemente, als gelesen wurden. Was nicht gelesen wurde, kann die Aussage hier ändern.',
    'report.ofIndex':
      'Der Bericht gehört zum Index: Er gibt nicht an, zu welcher von dessen Plattformen.',
    'report.setAsideCount': '{{number}} ausgeklammert',
    'report.secretCount_one': '{{formatted}} Secret gefunden',
    'report.secretCount_other': '{{formatted}} Secrets gefunden',
    'report.scannersDiffer':
      'Die Scanner kommen zu verschiedenen Ergebnissen: {{parts}}.',
    'report.scannerCount': '{{scanner}} {{number}}',
    'report.showReportOf': 'Bericht von {{scanner}} anzeigen',
    'report.notSupported': 'Bericht nicht unterstützt',
    'report.notSupportedText':
      'Die Art des Dokuments {{name}} wird hier nicht unterstützt: {{what}}',
    'report.unreadable': 'Bericht konnte nicht gelesen werden',
    'report.unreadableText':
      'Das Dokument {{name}} ist angefügt, konnte aber nicht gelesen werden.',
    'report.why': 'Ursache',
    'report.unreadableEntries_one':
      '{{formatted}} Eintrag des Berichts konnte nicht gelesen werden',
    'report.unreadableEntries_other':
      '{{formatted}} Einträge des Berichts konnten nicht gelesen werden',
    'report.choose': 'Bericht',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': 'nicht nach Schwachstellen gesucht',
    'report.optionNotTold': 'Scanumfang nicht angegeben',
    'report.total': 'Befunde nach Schweregrad',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'Gescannt',
    'report.attachedAt': 'Angefügt',
    'report.stale': 'veraltet',
    'report.staleHint_one': 'Älter als {{formatted}} Tag',
    'report.staleHint_other': 'Älter als {{formatted}} Tage',
    'report.scanner': 'Scanner',
    'report.database': 'Stand der Datenbank',
    'report.operatingSystem': 'Betriebssystem',
    'report.pastSupport': 'Support abgelaufen',
    'report.coverage': 'Scanumfang',
    'report.coverageOf.vulnerabilities': 'Schwachstellen',
    'report.coverageOf.somePackages':
      'Schwachstellen (nicht in Paketen des Betriebssystems)',
    'report.coverageOf.misconfigurations': 'Fehlkonfigurationen',
    'report.coverageOf.secrets': 'Secrets',
    'report.coverageOf.licenses': 'Lizenzen',
    'report.coverageOf.notVulnerabilities': 'Schwachstellen (nicht gesucht)',
    'report.licenses': 'Lizenzen',
    'report.licenseCount_one': '{{formatted}} Eintrag',
    'report.licenseCount_other': '{{formatted}} Einträge',
    'report.notTold': 'Im Bericht nicht angegeben',
    'report.dateNotTold': 'Datum nicht angegeben',
    'report.scannerNotTold': 'Scanner nicht angegeben',
    'report.views': 'Ansichten des Berichts',
    'report.findings': 'Befunde',
    'report.whatToDo': 'Maßnahmen',
    'report.byLayer': 'Nach Layer',
    'report.misconfigurations': 'Fehlkonfigurationen',
    'report.secrets': 'Secrets',
    'report.secretsText':
      'Die Secrets selbst werden hier nicht angezeigt. Entfernen Sie sie aus dem Image, und ersetzen Sie sie überall, wo sie verwendet werden.',
    'report.rule': 'Regel',
    'report.place': 'Fundstelle',
    'report.placeInLine': '{{path}}, Zeile {{line}}',
    'report.setAside': 'Ausgeklammert',
    'report.claim': 'Grund',
    'report.claimNotAffected': 'Nicht betroffen',
    'report.claimFixed': 'Behoben',
    'report.claimIgnored': 'Ignoriert',
    'report.claimAffected': 'Betroffen',
    'report.claimUnderInvestigation': 'Wird untersucht',
    'report.claimBy': 'laut {{author}}',
    'report.claimByUnknown': 'ohne Angabe, von wem die Aussage stammt',
    'report.claimIn': 'in {{document}}, hier angefügt',
    'report.claimInReport': 'im Bericht selbst',
    'report.claimUnverified':
      'Diese Befunde sind aufgrund von Angaben im Bericht oder in angefügten Dokumenten ausgeklammert. Niemand hat verifiziert, von wem diese Angaben stammen.',
    'report.justification': 'Begründung',
    'report.statement': 'Erläuterung',
    'report.author': 'Urheber der Aussage',
    'report.document': 'Dokument',
    'report.advisory': 'Advisory',
    'report.score': 'Score',
    'report.title': 'Titel',
    'report.link': 'Link',
    'report.package': 'Paket',
    'report.type': 'Typ',
    'report.path': 'Pfad',
    'report.notNamed': '(nicht benannt)',
    'report.installed': 'Installiert',
    'report.fixedIn': 'Behoben in',
    'report.layer': 'Layer',
    'report.status': 'Status',
    'report.statusFixed': 'Behoben',
    'report.statusAffected': 'Betroffen',
    'report.statusWillNotFix': 'Wird nicht behoben',
    'report.statusFixDeferred': 'Behebung aufgeschoben',
    'report.statusEndOfLife': 'Lebenszyklus beendet',
    'report.statusUnderInvestigation': 'Wird untersucht',
    'report.statusUnknown': 'Nicht angegeben',
    'report.partNotTold': 'Nicht angegeben',
    'report.noFixedVersion': 'Keine',
    'report.allSeverities': 'Alle',
    'report.onlyFixable': 'Nur behebbare',
    'report.shown': '{{shown}} von {{total}} Befunden',
    'report.noMatch': 'Kein Befund entspricht den Filtern',
    'report.upgrade': '{{name}} auf {{to}} aktualisieren: {{effect}}',
    'report.otherUpgrade': 'oder auf {{to}}: {{effect}}',
    'report.effect': '{{ends}}, davon {{worst}}',
    'report.ends_one': 'behebt {{formatted}} Befund',
    'report.ends_other': 'behebt {{formatted}} Befunde',
    'report.endsOthers_one': 'behebt {{formatted}} anderen Befund',
    'report.endsOthers_other': 'behebt {{formatted}} andere Befunde',
    'report.noFix': 'Ohne Fix',
    'report.noUpgrades':
      'Im Bericht ist keine Version angegeben, die einen Befund behebt.',
    'report.findingCount_one': '{{formatted}} Befund',
    'report.findingCount_other': '{{formatted}} Befunde',
    'report.baseNamed':
      'Im Image ist {{base}} als Basis angegeben, nicht jedoch, welche Layer daraus stammen.',
    'report.layerNumber': 'Layer {{number}}',
    'report.layerNotTold': 'Im Bericht nicht angegeben',
    'report.layerNotKnown': 'Kein Layer dieses Images: {{digest}}',
    'report.resolution': 'Maßnahme: {{text}}',
    'report.exportCsv': 'Befunde als CSV',
    'report.exportReport': 'Originalbericht',
    'report.problem.gone':
      'aufgeführt, aber nicht mehr in der Registry vorhanden',
    'report.problem.noJson': 'kein vollständiges JSON',
    'report.problem.tooDeep': 'tiefer als {{levels}} Ebenen verschachtelt',
    'report.problem.tooManyLines': 'mehr als {{lines}} Zeilen',
    'report.problem.tooMuch': 'mehr Inhalt, als hier gelesen werden kann',
    'report.problem.otherShape': 'abweichender Aufbau',
    'report.problem.noObject': 'kein Objekt',
    'report.problem.wrappedTooOften': 'zu oft verpackt',
    'report.problem.unknownFormat': 'kein Bericht in einem bekannten Format',
    'report.problem.signature': 'eine Signatur',
    'report.problem.envelope': 'ein Umschlag (Envelope)',
    'report.problem.statement': 'eine Aussage (Statement)',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': 'ein fehlgeschlagener Scan',
    'report.problem.scanFailedWith': 'ein fehlgeschlagener Scan: {{message}}',
    'compare.with': 'Vergleichen mit …',
    'compare.title': '{{repository}}: {{from}} → {{to}}',
    'compare.image': 'Image {{repository}}:{{tag}}',
    'compare.swap': 'Seiten tauschen',
    'compare.sameImage': 'Beide Tags zeigen auf dasselbe Image.',
    'compare.otherPlatforms':
      'Die verglichenen Images sind für verschiedene Plattformen bestimmt: {{fromTag}} für {{from}}, {{toTag}} für {{to}}.',
    'compare.summary': 'Zusammenfassung',
    'compare.same': '{{value}}, in beiden gleich',
    'compare.inBoth': 'in beiden',
    'compare.neitherSays': 'In keinem der Images angegeben',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'Plattformen',
    'compare.addedPlatforms': 'Neu: {{names}}',
    'compare.removedPlatforms': 'Entfallen: {{names}}',
    'compare.sharedPlatforms': 'In beiden: {{names}}',
    'compare.samePlatforms': 'Gleich: {{names}}',
    'compare.noPlatforms': 'In beiden keine',
    'compare.commits': 'Änderungen zwischen den Commits',
    'compare.unread': 'Nicht bekannt: Lesefehler bei {{tags}}',
    'compare.noSize':
      'Nicht bekannt: Die Größe von {{tag}} ist nirgends angegeben',
    'compare.sizeByPlatform':
      'Nicht bekannt: Die Größe von {{tag}} ist je nach Plattform unterschiedlich',
    'compare.platformsNotTold':
      'Nicht bekannt: Die Registry gibt für {{tag}} keine Plattformen an',
    'compare.sharedLayers': '{{number}} gemeinsam ({{size}})',
    'compare.addedLayers': '{{number}} neu ({{size}})',
    'compare.removedLayers': '{{number}} entfallen ({{size}})',
    'compare.sameLayers_one':
      'Kein Unterschied: Beide haben denselben {{formatted}} Layer ({{size}}).',
    'compare.sameLayers_other':
      'Kein Unterschied: Beide haben dieselben {{formatted}} Layer ({{size}}).',
    'compare.noLayers': 'Kein Unterschied: Keines der Images hat Layer.',
    'compare.change': 'Änderung',
    'compare.added': 'Neu',
    'compare.removed': 'Entfallen',
    'compare.settings': 'Ausführung',
    'compare.setting': 'Einstellung',
    'compare.name': 'Name',
    'compare.valueIn': '{{name}} in {{tag}}',
    'compare.absent': 'Nicht festgelegt',
    'compare.hiddenDiffers': 'Unterscheidet sich in dem, was verborgen ist',
    'compare.noUser': 'Nicht angegeben',
    'compare.noDifference': 'Kein Unterschied',
    'compare.ofTag': '{{tag}}: {{text}}',
    'compare.noTags': 'Kein passendes Tag',
    'compare.openTags': 'Tags anzeigen',
    'compare.closeTags': 'Tags ausblenden',
    'compare.clear': 'Leeren',
    'findings.title': 'Befunde',
    'findings.added': '{{number}} neu',
    'findings.fixed': '{{number}} behoben',
    'findings.unchanged': '{{number}} unverändert',
    'findings.setAside': '{{number}} ausgeklammert',
    'findings.reopened': '{{number}} nicht mehr ausgeklammert',
    'findings.newTitle': 'Neue Befunde',
    'findings.fixedTitle': 'Behobene Befunde',
    'findings.setAsideTitle': 'Inzwischen ausgeklammerte Befunde',
    'findings.reopenedTitle': 'Nicht mehr ausgeklammerte Befunde',
    'findings.unchangedTitle': 'Unveränderte Befunde',
    'findings.unchangedSummary_one': '{{formatted}} unveränderter Befund',
    'findings.unchangedSummary_other': '{{formatted}} unveränderte Befunde',
    'findings.count_one': '{{formatted}} Befund',
    'findings.count_other': '{{formatted}} Befunde',
    'findings.noneInBoth': 'Keiner der beiden Berichte enthält offene Befunde.',
    'findings.notScanned': 'nicht gescannt',
    'findings.nothingRecognised':
      'der Scanner hat darin nichts erkannt, was er untersuchen konnte',
    'findings.partlyScanned':
      'im Bericht ist keine Suche nach Schwachstellen angegeben',
    'findings.notToldWhat':
      'der Bericht führt nichts auf und gibt nicht an, ob Pakete untersucht wurden',
    'findings.otherImage':
      'der angefügte Bericht gehört zu einem anderen Image',
    'findings.otherPlatform':
      'der angefügte Bericht gehört zu einer anderen Plattform',
    'findings.unsupported':
      'unter den angefügten Elementen ist kein Bericht, der hier gelesen werden kann',
    'findings.unread': 'die angefügten Elemente konnten nicht gelesen werden',
    'findings.withheld':
      'die Registry konnte nicht gefragt werden, was angefügt ist',
    'findings.someSetAside_one': '{{formatted}} Befund ist ausgeklammert',
    'findings.someSetAside_other': '{{formatted}} Befunde sind ausgeklammert',
    'findings.someSecrets_one': 'außerdem wurde {{formatted}} Secret gefunden',
    'findings.someSecrets_other':
      'außerdem wurden {{formatted}} Secrets gefunden',
    'findings.somePackages':
      'die Pakete des Betriebssystems wurden nicht untersucht',
    'findings.ofIndex': 'der Bericht gilt für alle Plattformen zusammen',
    'findings.notSupported':
      'der angefügte Bericht wird nicht unterstützt: {{what}}',
    'findings.unreadable':
      'der angefügte Bericht konnte nicht gelesen werden: {{why}}',
    'findings.noManifest':
      'nicht bekannt, da das Manifest nicht gelesen werden konnte',
    'findings.byScanner': '{{text}} laut {{scanner}}',
    'findings.onDay': '{{text}}, {{day}}',
    'findings.noDay': '{{text}}, Datum nicht angegeben',
    'findings.entriesUnread_one':
      '{{formatted}} Eintrag des Berichts konnte nicht gelesen werden',
    'findings.entriesUnread_other':
      '{{formatted}} Einträge des Berichts konnten nicht gelesen werden',
    'findings.partial':
      'mindestens ein angefügtes Element konnte nicht gelesen werden; darunter kann ein neuerer Bericht sein',
    'findings.otherScanners':
      'Die beiden Berichte stammen von verschiedenen Scannern oder haben verschiedene Formate: Einige der Unterschiede können darauf zurückgehen.',
    'findings.advisory': 'Advisory',
    'findings.package': 'Paket',
    'findings.installed': 'Installiert',
    'findings.fixedIn': 'Behoben in',
    'findings.notTold': 'Nicht angegeben',
    'findings.noPackage': 'Nicht benannt',
    'findings.statusFixed': 'Version nicht angegeben',
    'findings.statusAffected': 'Kein Fix',
    'findings.statusWillNotFix': 'Kein Fix: wird nicht behoben',
    'findings.statusFixDeferred': 'Kein Fix: aufgeschoben',
    'findings.statusEndOfLife': 'Kein Fix: Lebenszyklus beendet',
    'findings.statusUnderInvestigation': 'Kein Fix: wird untersucht',
    'findings.statusUnknown': 'Kein Fix angegeben',
    'trend.title': 'Verlauf der Befunde',
    'trend.reading': '{{read}} von {{total}} Images untersucht',
    'trend.lookedAt_one': 'Das neueste Image wurde untersucht: {{parts}}.',
    'trend.lookedAt_other':
      'Die neuesten {{formatted}} Images wurden untersucht: {{parts}}.',
    'trend.scanned': '{{number}} gescannt',
    'trend.notScanned': '{{number}} nicht gescannt',
    'trend.nothingRecognised': '{{number}} ohne erkannten Inhalt',
    'trend.unusable': '{{number}} mit nicht verwendbarem Bericht',
    'trend.failed': '{{number}} nicht untersuchbar',
    'trend.asTable': 'Als Tabelle anzeigen',
    'trend.asChart': 'Als Diagramm anzeigen',
    'trend.chart':
      'Befunde der neuesten gescannten Images nach Schweregrad, die ältesten zuerst: {{number}} Images. „Als Tabelle anzeigen“ zeigt die Zahlen.',
    'trend.bar': '{{tag}}: {{number}}',
    'trend.total': 'Gesamt',
    'trend.scannedAt': 'Gescannt',
    'promotion.title': 'Promotion zwischen Registrys',
    'promotion.newest': 'Neueste Version: {{parts}}.',
    'promotion.newestIn': '{{tag}} in {{registries}}',
    'promotion.patchIn': '{{tag}}, ein Patch von {{base}}, in {{registries}}',
    'promotion.summary': '{{parts}}.',
    'promotion.join': '{{text}}; {{more}}',
    'promotion.isIn': '{{tag}} ist in {{registries}} vorhanden',
    'promotion.onlyIn': '{{tag}} ist nur in {{registries}} vorhanden',
    'promotion.andOtherTag':
      '{{text}}, in {{registries}} unter einem anderen Tag',
    'promotion.andOtherImage':
      '{{text}}, in {{registries}} mit einem anderen Image',
    'promotion.andUnknown': '{{text}}, Stand in {{registries}} nicht bekannt',
    'promotion.notIn': '{{repository}} ist in {{registries}} nicht vorhanden.',
    'promotion.reading': 'Tags in {{registries}} werden noch geladen',
    'promotion.inRegistry': '{{registry}}: {{text}}',
    'promotion.refresh': 'Andere Registrys neu laden',
    'promotion.onlyDifferences': 'Nur Unterschiede',
    'promotion.differencesHint':
      'Tags, die nicht in jeder Registry auf dasselbe Image zeigen',
    'promotion.noDifferences':
      'Jedes Tag zeigt in jeder Registry auf dasselbe Image.',
    'promotion.noDifferencesYet': 'Bisher ist kein Unterschied bekannt.',
    'promotion.beingRead': 'wird noch geladen',
    'promotion.notRead': 'konnte nicht gelesen werden',
    'promotion.there': 'Vorhanden',
    'promotion.otherImage': 'Anderes Image: {{which}}',
    'promotion.otherTag': 'Vorhanden als {{which}}',
    'promotion.imageThere': 'Image vorhanden: {{which}}',
    'promotion.absent': 'Nicht vorhanden',
    'promotion.notKnownYet': 'Noch nicht bekannt',
    'promotion.notKnown': 'Nicht bekannt',
    'sbom.document': 'Dokument',
    'sbom.made': '{{format}}, {{day}}',
    'sbom.noDay': '{{format}}, Datum nicht angegeben',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} Paket',
    'sbom.packageCount_other': '{{formatted}} Pakete',
    'sbom.found': '{{found}} von {{total}} Paketen',
    'sbom.entriesUnread_one':
      '{{formatted}} Eintrag konnte nicht gelesen werden.',
    'sbom.entriesUnread_other':
      '{{formatted}} Einträge konnten nicht gelesen werden.',
    'sbom.search': 'Wo ist …?',
    'sbom.searchHint': 'Nach Name, Typ oder Pfad suchen',
    'sbom.noMatch': 'Kein Paket entspricht der Suche.',
    'sbom.noPackages': 'Im Dokument sind keine Pakete aufgeführt.',
    'sbom.name': 'Name',
    'sbom.version': 'Version',
    'sbom.type': 'Typ',
    'sbom.path': 'Pfad',
    'sbom.licenses': 'Lizenzen',
    'sbom.notTold': 'Nicht angegeben',
    'sbom.otherImage':
      'Die SBOM {{name}} gehört zu einem anderen Image, daher werden ihre Pakete nicht angezeigt.',
    'sbom.unreadable':
      'Das Dokument {{name}} konnte nicht gelesen werden: {{why}}.',
    'sbom.notSupported':
      'Das Dokument {{name}} ist keine hier bekannte SBOM: {{what}}.',
    'sbom.failed':
      'Einige angefügte Elemente konnten nicht gelesen werden: {{problem}}.',
    'sbom.otherDigest':
      'Sie nennt einen Digest, den es in dieser Registry nicht gibt: Werkzeuge, die ein Image über Docker lesen, bilden einen eigenen.',
    'sbom.none':
      'Unter den angefügten Elementen wurde keine SBOM dieses Images gefunden. So wird sie erstellt und angefügt:',
    'sbom.uncertain':
      'Unter den lesbaren Elementen wurde keine SBOM dieses Images gefunden. So wird sie erstellt und angefügt:',
    'sbom.copyCommands': 'Befehle kopieren',
    'pull.copy': 'Kopieren: {{name}}',
    'pull.tool': 'Befehle für',
    'pull.byTag': '{{tool}}, nach Tag',
    'pull.byDigest': '{{tool}}, genau dieses Image',
    'pull.dockerfile': 'In einem Dockerfile',
    'pull.kubernetes': 'In einem Kubernetes-Manifest',
    'pull.helmTag': 'Helm, nach Version',
    'pull.orasTag': 'ORAS, nach Tag',
    'pull.orasDigest': 'ORAS, genau dieses Artefakt',
    'pull.cacheFrom': 'Als Cache eines Builds',
    'pull.login': 'Vorherige Anmeldung',
    'pull.unknownHost':
      'Hier gibt es keine Befehle, da nicht feststeht, welchen Host sie nennen dürfen. Die Registry nennt sich {{registry}}; das ist kein Anmeldeserver von Azure, und in der Konfiguration ist keiner angegeben. Administratoren können ihn in app-config.yaml hinzufügen:',
    'severity.label': 'Schweregrad',
    'severity.critical': 'Kritisch',
    'severity.high': 'Hoch',
    'severity.medium': 'Mittel',
    'severity.low': 'Niedrig',
    'severity.unknown': 'Unbekannt',
    'severity.counted.critical': '{{number}} mit kritischem Schweregrad',
    'severity.counted.high': '{{number}} mit hohem Schweregrad',
    'severity.counted.medium': '{{number}} mit mittlerem Schweregrad',
    'severity.counted.low': '{{number}} mit niedrigem Schweregrad',
    'severity.counted.unknown': '{{number}} mit unbekanntem Schweregrad',
    'severity.short.critical': '{{number}} K',
    'severity.short.high': '{{number}} H',
    'severity.short.medium': '{{number}} M',
    'severity.short.low': '{{number}} N',
    'severity.short.unknown': '{{number}} U',
    'pagination.rowsPerPage': 'Zeilen pro Seite',
    'pagination.displayed': '{{from}}–{{to}} von {{total}}',
    'pagination.previous': 'Vorherige Seite',
    'pagination.next': 'Nächste Seite',
    'pause.offline':
      'Sie sind offline. Das Laden wird fortgesetzt, sobald die Verbindung wiederhergestellt ist.',
    'pause.throttled':
      'Die Registry drosselt Anforderungen: Alle Benutzer von Backstage teilen sich ihre Limits. Das Laden wird automatisch fortgesetzt.',
    'pause.retry':
      'Der letzte Versuch ist fehlgeschlagen. Der nächste folgt automatisch.',
    'empty.title': '{{repository}} enthält noch keine Tags',
    'empty.description': 'So pushen Sie das erste Tag:',
    'empty.copyCommand': 'Befehle kopieren',
    'error.tryAgain': 'Erneut versuchen',
    'error.notLoaded':
      'Dieser Teil der Seite konnte nicht geladen werden. Prüfen Sie Ihr Netzwerk. Wenn Backstage inzwischen aktualisiert wurde, laden Sie die Seite neu.',
    'error.triesAgain': 'Die Seite versucht es von allein erneut.',
    'error.reload': 'Seite neu laden',
    'error.goOn': 'Fortsetzen',
    'error.unreadable_one':
      '1 Eintrag der Antwort der Registry konnte nicht gelesen werden und fehlt hier',
    'error.unreadable_other':
      '{{formatted}} Einträge der Antworten der Registry konnten nicht gelesen werden und fehlen hier',
    'error.unreadableManifests_one':
      '1 Eintrag in der Liste der Manifeste konnte nicht gelesen werden: Größe und Plattform können fehlen',
    'error.unreadableManifests_other':
      '{{formatted}} Einträge in der Liste der Manifeste konnten nicht gelesen werden: Größen und Plattformen können fehlen',
    'error.noManifests':
      'Größen und Plattformen konnten nicht gelesen werden: {{problem}}',
    'error.incomplete': 'Die Liste ist unvollständig: {{problem}}',
    'error.outdated': 'Die Liste ist möglicherweise veraltet: {{problem}}',
    'error.answer': 'Erhaltene Antwort',
    'error.answerStatus': 'Status {{status}}',
    'error.emptyAnswer': '(Antwort ohne Inhalt)',
    'error.copySnippet': 'Kopieren',
    'error.forAdministrators': 'Für Administratoren',
    'error.forOwners': 'Für Besitzer der Komponente',
    'error.malformedName.title': 'Die Annotation nennt kein Repository',
    'error.malformedName.addressTitle':
      'Die Adresse dieser Seite nennt kein Repository',
    'error.malformedName.remedy':
      'Geben Sie in catalog-info.yaml nur den Namen des Repositorys an.',
    'error.malformedName.tooLong':
      'Der Name eines Repositorys hat höchstens {{max}} Zeichen.',
    'error.malformedName.whiteSpace':
      'Der Name eines Repositorys enthält keine Leerzeichen.',
    'error.malformedName.scheme': 'Lassen Sie die Adresse vor dem Namen weg.',
    'error.malformedName.host':
      'Lassen Sie die Registry weg: Sie ist aus der Konfiguration bekannt.',
    'error.malformedName.query':
      'Der Name eines Repositorys enthält weder „?“ noch „#“.',
    'error.malformedName.parentPath':
      'Der Name eines Repositorys enthält kein „..“.',
    'error.malformedName.tag':
      'Lassen Sie das Tag oder den Digest nach dem Namen weg.',
    'error.malformedName.upperCase':
      'Der Name eines Repositorys wird kleingeschrieben.',
    'error.malformedName.grammar':
      'Der Name eines Repositorys besteht aus Kleinbuchstaben und Ziffern mit einzelnen Trennzeichen dazwischen, in Teilen, die durch „/“ getrennt sind.',
    'error.registryUnknown.title':
      'Diese Backstage-Instanz kennt die Registry {{registry}} nicht',
    'error.registryUnknown.text':
      'Die Annotationen der Komponente nennen sie, aber sie ist hier nicht konfiguriert. Möglicherweise ist ihr Name falsch geschrieben.',
    'error.registryUnknown.addressText':
      'Die Adresse dieser Seite nennt sie, aber keine Registry kann so heißen.',
    'error.registryUnknown.remedy':
      'Fügen Sie die Registry mit den zugehörigen Proxyendpunkten in app-config.yaml hinzu, oder korrigieren Sie die Annotation.',
    'error.noEndpoint.title':
      'Backstage hat keine Verbindung zu einer Registry',
    'error.noEndpoint.text':
      'In dieser Backstage-Instanz gibt es keinen Proxyendpunkt {{path}}.',
    'error.noEndpoint.remedy':
      'Fügen Sie den Endpunkt in app-config.yaml hinzu, und starten Sie das Backend neu. Im Backend muss das Proxy-Plugin installiert sein.',
    'error.wrongTarget.title': 'Dies ist nicht die API der Registry',
    'error.wrongTarget.text':
      'Das Ziel des Proxyendpunkts kennt den angeforderten Pfad nicht.',
    'error.wrongTarget.remedy':
      'Prüfen Sie das Ziel des Endpunkts: Es endet auf {{target}}, und sein Host ist der Anmeldeserver der Registry.',
    'error.sessionEnded.title': 'Ihre Backstage-Sitzung ist beendet',
    'error.sessionEnded.text': 'Melden Sie sich erneut an, um fortzufahren.',
    'error.credentialsRefused.title':
      'Die Registry hat die Anmeldeinformationen abgelehnt',
    'error.credentialsRefused.text':
      'Sie akzeptiert die Anmeldeinformationen des Proxyendpunkts nicht.',
    'error.credentialsRefused.remedy':
      'Prüfen Sie den Header Authorization des Endpunkts: Ein Kennwort wurde möglicherweise geändert oder ist abgelaufen, ein Bearer-Token läuft nach 75 Minuten ab, und ein Zeilenende wurde möglicherweise mit dem Kennwort codiert.',
    'error.permissionMissing.title':
      'Die Registry hat das Auflisten von {{repository}} verweigert',
    'error.permissionMissing.text':
      'Die Anmeldeinformationen des Proxyendpunkts berechtigen nicht zum Lesen der Metadaten dieses Repositorys.',
    'error.permissionMissing.contentText':
      'Die Anmeldeinformationen des Proxyendpunkts berechtigen nicht zum Lesen des Inhalts dieses Repositorys.',
    'error.permissionMissing.remedy':
      'Die Identität benötigt {{permission}} für das Repository. Ein Token erhält dies über seine Bereichszuordnung, ein Dienstprinzipal über die Rolle AcrPull oder, wenn Berechtigungen pro Repository gelten, über Container Registry Repository Reader.',
    'error.permissionMissing.catalogTitle':
      'Die Registry hat das Auflisten ihrer Repositorys verweigert',
    'error.permissionMissing.catalogText':
      'Die Anmeldeinformationen des Proxyendpunkts berechtigen nicht zum Auflisten der Repositorys. Ein auf einzelne Repositorys beschränktes Token berechtigt nie dazu, ermöglicht aber trotzdem das Lesen dieser Repositorys.',
    'error.permissionMissing.catalogRemedy':
      'Für die Liste ist der Bereich {{scope}} erforderlich, den die Bereichszuordnung eines Tokens nicht gewähren kann. Ein Dienstprinzipal erhält ihn über die Rolle AcrPull oder, wenn Berechtigungen pro Repository gelten, über Container Registry Repository Catalog Lister.',
    'error.notAuthorized.title':
      'Die Registry hat den Zugriff auf {{repository}} verweigert',
    'error.notAuthorized.text':
      'Entweder akzeptiert sie die Anmeldeinformationen des Proxyendpunkts nicht, oder diese berechtigen nicht zum Lesen der Metadaten dieses Repositorys.',
    'error.notAuthorized.contentText':
      'Entweder akzeptiert sie die Anmeldeinformationen des Proxyendpunkts nicht, oder diese berechtigen nicht zum Lesen des Inhalts dieses Repositorys.',
    'error.notAuthorized.catalogText':
      'Entweder akzeptiert sie die Anmeldeinformationen des Proxyendpunkts nicht, oder diese berechtigen nicht zum Auflisten der Repositorys. Ein auf einzelne Repositorys beschränktes Token berechtigt nie dazu, ermöglicht aber trotzdem das Lesen dieser Repositorys.',
    'error.notAuthorized.remedy':
      'Was von beidem zutrifft, steht im Header WWW-Authenticate: Lassen Sie ihn vom Endpunkt weitergeben, oder sehen Sie sich die Antwort mit curl an. Ein Bearer-Token läuft nach 75 Minuten ab; fehlt eine Berechtigung, ist es {{permission}}.',
    'error.firewall.title':
      'Die Firewall der Registry hat die Verbindung abgelehnt',
    'error.firewall.text':
      'Die Registry lässt diese Backstage-Instanz nicht zu.',
    'error.firewall.textWithAddress':
      'Die Registry lässt diese Backstage-Instanz nicht zu. Sie hat die Adresse {{address}} gesehen.',
    'error.firewall.remedy':
      'Lassen Sie in den Netzwerkregeln der Registry die Adresse zu, unter der das Backend Ihr Netzwerk verlässt, oder richten Sie für das Backend einen privaten Endpunkt ein.',
    'error.repositoryUnknown.title': 'Es gibt kein Repository {{repository}}',
    'error.repositoryUnknown.text':
      'Die Registry kennt diesen Namen nicht. Möglicherweise wurde noch nie etwas in dieses Repository gepusht, oder die Annotation ist falsch geschrieben.',
    'error.repositoryUnknown.addressText':
      'Die Registry kennt diesen Namen nicht. Möglicherweise wurde noch nie etwas in dieses Repository gepusht, oder der Name in der Adresse dieser Seite ist falsch geschrieben.',
    'error.repositoryUnknown.listedText':
      'Die Registry führt diesen Namen auf, kennt ihn aber nicht, wenn seine Tags abgefragt werden. Möglicherweise wurden die Images gelöscht.',
    'error.repositoryUnknown.remedy':
      'Vergleichen Sie die Annotation mit den Namen in der Registry.',
    'error.contentUnknown.title': 'Dieses Image ist nicht vorhanden',
    'error.contentUnknown.text':
      'Das Tag, das Manifest oder der Layer ist in {{repository}} nicht vorhanden. Möglicherweise wurde das Element gelöscht.',
    'error.readDisabled.title': 'Das Lesen ist deaktiviert',
    'error.readDisabled.text':
      'Die Registry gibt diesen Inhalt nicht heraus: Das Attribut readEnabled des Images oder des gesamten Repositorys {{repository}} ist ausgeschaltet.',
    'error.readDisabled.remedy':
      'Möglicherweise wurde es absichtlich ausgeschaltet. So wird es für ein Tag wieder eingeschaltet:',
    'error.noManifest.title': 'Dieses Tag hat kein Manifest',
    'error.noManifest.text':
      '{{repository}} enthält das Tag, aber nicht das Manifest, auf das es verweist. Möglicherweise wurde es gelöscht. Das Tag kann erneut gepusht oder gelöscht werden.',
    'error.tooMany.title': 'Diese Liste ist zu lang, um ganz geladen zu werden',
    'error.tooMany.text': 'Mehr als {{limit}} Einträge werden nicht geladen.',
    'error.tooLarge.title':
      'Dieser Inhalt ist zu groß, um auf der Seite geladen zu werden',
    'error.tooLarge.text': 'Mehr als {{limit}} werden nicht geladen.',
    'error.digestMismatch.title':
      'Der erhaltene Inhalt ist nicht der angeforderte',
    'error.digestMismatch.text':
      'Der Inhalt entspricht nicht dem Digest {{digest}} und wird daher nicht angezeigt.',
    'error.digestMismatch.remedy':
      'Prüfen Sie, was zwischen der Registry und Backstage Antworten verändert: ein Cache, ein Gateway oder ein Proxy.',
    'error.redirectNotFollowed.title':
      'Der Inhalt liegt an einem anderen Ort und wurde dort nicht abgerufen',
    'error.redirectNotFollowed.text':
      'Die Registry leitet dafür zu einem anderen Host um, und der Proxyendpunkt folgt der Umleitung nicht.',
    'error.redirectNotFollowed.remedy':
      'Konfigurieren Sie den Endpunkt für Inhalte so, dass er Umleitungen folgt.',
    'error.cacheSource.title': 'Die Quelle der Cacheregel hat nichts geliefert',
    'error.cacheSource.text':
      'Die Registry füllt dieses Repository über eine Cacheregel. Sie hat die Quelle der Regel gefragt, deren Antwort nicht brauchbar war.',
    'error.cacheSource.textWithSource':
      'Die Registry füllt dieses Repository über eine Cacheregel. Sie hat die Quelle {{source}} gefragt, deren Antwort nicht brauchbar war.',
    'error.cacheSource.remedy':
      'Prüfen Sie die Cacheregel und ihre Anmeldeinformationen in der Registry. Nicht jede Quelle liefert eine Liste dessen, was an Images angefügt ist.',
    'error.throttled.title': 'Die Registry drosselt Anforderungen',
    'error.throttled.text': 'Sie erhält mehr Anforderungen, als sie zulässt.',
    'error.throttled.remedy':
      'Alle Benutzer von Backstage teilen sich die Limits einer Identität. Bei einer Premium-Registry sind diese höher.',
    'error.serverError.title': 'In der Registry ist ein Problem aufgetreten',
    'error.serverError.text':
      'Sie hat mehrmals mit dem Fehler {{status}} geantwortet.',
    'error.serverError.remedy':
      'Prüfen Sie den Zustand der Registry und der Komponenten zwischen ihr und Backstage.',
    'error.registryUnreachable.title':
      'Backstage kann die Registry nicht erreichen',
    'error.registryUnreachable.text':
      'Der Proxy konnte keine Verbindung mit seinem Ziel herstellen.',
    'error.registryUnreachable.remedy':
      'Prüfen Sie das Ziel des Endpunkts, dessen Namensauflösung und ob das Backend Ihr Netzwerk verlassen darf.',
    'error.backstageUnreachable.title': 'Keine Verbindung zu Backstage',
    'error.backstageUnreachable.text':
      'Die Verbindung ist abgebrochen, bevor eine Antwort eintraf. Prüfen Sie Ihr Netzwerk.',
    'error.backstageUnreachable.remedy':
      'Wenn nur diese Seite betroffen ist, suchen Sie nach einer Antwort, die von einem Gateway abgeschnitten oder vom Browser wegen fehlender CORS-Header abgelehnt wurde.',
    'error.noAnswer.title': 'Die Registry hat nicht rechtzeitig geantwortet',
    'error.noAnswer.text':
      'Innerhalb von {{seconds}} Sekunden ist keine Antwort eingegangen.',
    'error.noAnswer.remedy':
      'Prüfen Sie, wie lange das Backend braucht, um die Registry zu erreichen, und welche Timeouts für den Endpunkt gelten.',
    'error.htmlAnswer.title':
      'Statt der Antwort der Registry kam eine Webseite zurück',
    'error.htmlAnswer.text':
      'Etwas zwischen Backstage und der Registry hat an ihrer Stelle geantwortet: ein Gateway, eine Anmeldeseite oder ein Proxy.',
    'error.htmlAnswer.remedy':
      'Rufen Sie dieselbe Adresse von dort aus auf, wo das Backend ausgeführt wird, und prüfen Sie, wer antwortet.',
    'error.noJson.title': 'Die Antwort kann nicht gelesen werden',
    'error.noJson.text': 'Sie müsste JSON sein, ist es aber nicht.',
    'error.noJson.remedy':
      'Prüfen Sie, ob das Ziel des Endpunkts die Registry selbst ist.',
    'error.unexpectedShape.title':
      'Die Antwort entspricht nicht dem, was die Registry liefern sollte',
    'error.unexpectedShape.text':
      'Was fehlt, in den Worten des Clients: „{{expected}}“',
    'error.unexpectedShape.remedy':
      'Prüfen Sie, ob das Ziel des Endpunkts eine Azure Container Registry ist und auf {{target}} endet.',
    'error.foreignAnswer.title':
      'Die Antwort gehört zu einer anderen Registry oder einem anderen Image',
    'error.foreignAnswer.text':
      'Gefragt wurde nach {{asked}}; die Antwort gibt an, zu {{told}} zu gehören. Nichts davon wird angezeigt.',
    'error.foreignAnswer.remedy':
      'Prüfen Sie, wohin das Ziel des Endpunkts führt. Wenn die Registry selbst antwortet, muss ihr Anmeldeserver in der Konfiguration der sein, den dieser Befehl nennt: {{command}}.',
    'error.refused.title': 'Die Anforderung wurde abgelehnt',
    'error.refused.text': 'Die Antwort war der Fehler {{status}}.',
    'error.refused.remedy': 'Details finden Sie unten in der Antwort.',
    'error.unexpected.title': 'Fehler beim Lesen der Registry',
    'error.unexpected.text':
      'Dies ist ein Fehler des Plugins oder des Clients, den es zum Lesen verwendet: {{message}}',
    'error.unexpected.remedy':
      'Melden Sie ihn zusammen mit diesem Satz und den Meldungen der Browserkonsole.',
  },
});
