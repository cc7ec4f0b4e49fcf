import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in Italian. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'Lettura dei tag in corso',
    'list.refresh': 'Aggiorna',
    'list.refreshing': 'Nuova lettura dell’elenco in corso',
    'list.filter': 'Filtra',
    'list.filterHint': 'Filtra per tag o digest',
    'list.noMatch': 'Nessun tag corrisponde al filtro',
    'list.noMatchYet': 'Finora nessun tag corrisponde al filtro',
    'list.onlyCompanions':
      'Qui sono presenti solo tag allegati: firme, SBOM e attestazioni',
    'list.showCompanions_one': 'Mostra {{count}} tag allegato',
    'list.showCompanions_other': 'Mostra {{count}} tag allegati',
    'list.columns': 'Colonne',
    'list.groupByImage': 'Raggruppa per immagine',
    'list.groupByImageHint': 'Una riga per tutti i tag di un’immagine',
    'list.companionsHint': 'Firme, SBOM e attestazioni delle immagini',
    'list.tagCount_one': '{{formatted}} tag',
    'list.tagCount_other': '{{formatted}} tag',
    'list.read': 'Tag letti: {{read}}',
    'list.readOfTotal': 'Tag letti: {{read}} di {{total}}',
    'text.hidden': 'Caratteri che altrimenti non si vedono',
    'link.newWindow': 'Si apre in una nuova finestra',
    'repositories.choice': 'Repository',
    'repositories.all': 'Tutti i repository',
    'repositories.count_one': '{{formatted}} repository',
    'repositories.count_other': '{{formatted}} repository',
    'repositories.filterHint': 'Filtra per tag, digest o repository',
    'repositories.note': '{{repository}}: {{what}}',
    'repositories.explain': 'Motivo e cosa fare',
    'repositories.empty': 'Senza tag: {{names}}',
    'repositories.none':
      'Nessuno di questi repository contiene tag da visualizzare.',
    'repositories.unknown':
      'Il componente non ha più un repository “{{repository}}”.',
    'repositories.cut':
      'Qui vengono letti solo i primi {{shown}} repository di {{total}}. Gli altri possono essere scelti uno alla volta.',
    'repositories.noReports': 'informazione sconosciuta',
    'repositories.noReportsHint':
      'Non è presente alcun endpoint proxy per il contenuto delle immagini di questo registro',
    'registries.title': 'Registri di container',
    'registries.list': 'Registri',
    'registries.unnamed': 'Registro di container',
    'registries.endpoints': 'Endpoint proxy {{metadata}} e {{content}}',
    'registries.choose':
      'Scegliere un registro per visualizzarne i repository.',
    'registries.back': 'Tutti i repository di {{registry}}',
    'registries.backToRegistries': 'Tutti i registri',
    'registries.repositories': 'Repository di {{registry}}',
    'registries.loading': 'Lettura dei repository in corso',
    'registries.read': 'Repository letti: {{read}}',
    'registries.repositoryCount_one': '{{formatted}} repository',
    'registries.repositoryCount_other': '{{formatted}} repository',
    'registries.empty': 'Questo registro non contiene ancora alcun repository.',
    'registries.filterHint': 'Filtra per nome',
    'registries.noMatch': 'Nessun repository corrisponde al filtro',
    'registries.noMatchYet': 'Finora nessun repository corrisponde al filtro',
    'registries.onlyUnused': 'Solo quelli non usati da alcuna entità',
    'registries.onlyUnusedHint':
      'Il catalogo riporta solo le entità che si è autorizzati a vedere. Altre potrebbero usare questi repository.',
    'registries.repository': 'Repository',
    'registries.usedBy': 'Usato da',
    'registries.unused': 'Nessuna entità che si è autorizzati a vedere',
    'registries.usersLoading': 'Lettura del catalogo in corso',
    'registries.usersUnknown': 'Informazione sconosciuta',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'E da {{names}}',
    'registries.usersFailed':
      'Impossibile leggere dal catalogo quali entità usano i repository: {{problem}}',
    'registries.onlyUsed':
      'Questi sono i repository usati dalle entità del catalogo. Il registro potrebbe contenerne altri.',
    'registries.noneUsed':
      'Nessuna entità del catalogo che si è autorizzati a vedere usa un repository di questo registro.',
    'registries.missing': 'Usati, ma non presenti in questo registro',
    'registries.name': 'Nome del repository',
    'registries.open': 'Apri',
    'connection.test': 'Prova la connessione',
    'connection.testOf': 'Prova la connessione: {{registry}}',
    'connection.running': 'Prova della connessione in corso',
    'connection.ended':
      'La prova è terminata. Superati: {{passed}}, con limitazioni: {{limited}}, non riusciti: {{failed}}, non eseguiti: {{notTried}}.',
    'connection.endedEarly': 'La prova si è interrotta prima del termine.',
    'connection.checks': 'Controlli della connessione',
    'connection.triedWith': 'Eseguito con {{repository}}',
    'connection.stepState': '{{step}}: {{state}}',
    'connection.step.reach': 'Un registro risponde',
    'connection.step.credentials': 'Il registro accetta le credenziali',
    'connection.step.catalog':
      'Le credenziali consentono di elencare i repository',
    'connection.step.metadata':
      'Le credenziali consentono di leggere i metadati',
    'connection.step.content':
      'Le credenziali consentono di leggere il contenuto',
    'connection.step.referrers':
      'Il registro elenca gli allegati delle immagini',
    'connection.step.redirects':
      'I blob vengono recuperati dalla posizione in cui sono archiviati',
    'connection.step.link': 'L’intestazione Link degli elenchi è leggibile',
    'connection.state.passed': 'Superato',
    'connection.state.limited': 'Funziona con limitazioni',
    'connection.state.failed': 'Non riuscito',
    'connection.state.notTried': 'Non eseguito',
    'connection.state.running': 'In corso',
    'connection.state.waiting': 'In attesa',
    'connection.reason.earlierFailure':
      'Un controllo da cui dipende non è riuscito.',
    'connection.reason.noRepository':
      'Non c’è alcun repository con cui eseguirlo.',
    'connection.reason.noTag':
      'Il repository con cui verrebbe eseguito non contiene tag.',
    'connection.reason.noContentEndpoint':
      'Questa istanza di Backstage non dispone di un endpoint proxy per il contenuto delle immagini.',
    'connection.reason.noBlob':
      'L’immagine con cui verrebbe eseguito non contiene alcun blob di piccole dimensioni.',
    'connection.reason.nothingToPage':
      'Nessun elenco è abbastanza lungo da avere una seconda pagina.',
    'connection.limit.referrers':
      'Il registro non fornisce un elenco degli allegati di un’immagine. Viene letto ciò che al suo posto i client conservano come tag.',
    'connection.limit.link':
      'L’endpoint proxy non inoltra l’intestazione. Vengono elencati tutti i tag, ma quelli successivi alla prima pagina sono in ordine di nome.',
    'connection.limit.linkRemedy':
      'Consentire all’endpoint di inoltrare l’intestazione.',
    'card.title': 'Immagini di container',
    'card.all': 'Tutte le immagini',
    'card.more': 'Altri repository: {{number}}',
    'card.details': 'Dettagli',
    'card.newest': 'Immagine più recente',
    'card.release': 'Versione più recente',
    'card.releaseSoFar': 'Tra i tag modificati per ultimi',
    'card.pushed': 'Data del push',
    'card.latest': 'Tag {{tag}}',
    'card.noLatest': 'Nessun tag {{tag}} presente',
    'card.latestNewest': 'L’immagine più recente',
    'card.latestNewestTagged': 'L’immagine più recente; altri tag: {{names}}',
    'card.latestOlder': 'Un’immagine meno recente',
    'card.latestOlderTagged': 'Un’immagine meno recente; altri tag: {{names}}',
    'card.onlyCompanionsSoFar':
      'Gli ultimi tag modificati sono solo tag allegati: firme, SBOM e attestazioni',
    'card.reading': 'Lettura in corso',
    'column.tag': 'Tag',
    'column.repository': 'Repository',
    'column.created': 'Creazione',
    'column.modified': 'Ultima modifica',
    'column.manifest': 'Manifesto',
    'column.size': 'Dimensioni',
    'column.platform': 'Piattaforma',
    'column.security': 'Sicurezza',
    'column.build': 'Build',
    'column.signed': 'Firmata',
    'signed.loading': 'Lettura degli allegati in corso',
    'signed.attached': 'firma allegata',
    'signed.unknown': 'Non è noto se sia allegata una firma',
    'facts.loading': 'Lettura delle indicazioni dell’immagine in corso',
    'facts.unreadable': 'Impossibile leggere i commit e le build: {{problem}}',
    'tag.aliases': 'Altri tag: {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': 'Modificato dopo la creazione',
    'tag.copyDigest': 'Copia il digest di {{tag}}',
    'tag.copied': 'Copiato',
    'tag.locked': 'bloccato',
    'tag.lockedHint': 'Bloccato: protetto dalla modifica o dall’eliminazione',
    'tag.quarantined': 'in quarantena',
    'tag.quarantinedHint': 'Trattenuta dal registro fino al controllo',
    'tag.patchOf': 'patch di {{tag}}',
    'tag.readDisabled': 'lettura disabilitata',
    'tag.readDisabledHint':
      'L’attributo readEnabled è disattivato: nessuno può scaricarla',
    'tag.noManifest': 'senza manifesto',
    'tag.noManifestHint':
      'Il registro contiene il tag, ma non il manifesto a cui punta',
    'tag.buildCache': 'cache di build',
    'tag.buildCacheHint':
      'Ciò che BuildKit conserva per la build successiva: non è un’immagine eseguibile',
    'tag.sizeOfIndex': 'Un indice di più immagini non ha dimensioni proprie',
    'tag.multiPlatform': 'diverse',
    'image.back': 'Tutti i tag di {{repository}}',
    'image.sections': 'Sezioni di questa pagina',
    'image.portal': 'Apri nel portale di Azure',
    'image.overview': 'Panoramica',
    'image.pull': 'Pull',
    'image.layers': 'Livelli',
    'image.configuration': 'Configurazione',
    'image.security': 'Sicurezza',
    'image.attached': 'Allegati',
    'image.packages': 'Pacchetti',
    'image.noContent':
      'I livelli, la configurazione e gli allegati non sono visualizzati perché questa istanza di Backstage non dispone dell’endpoint proxy {{path}} per il contenuto delle immagini. Un amministratore può aggiungerlo ad app-config.yaml:',
    'image.commit': 'Commit',
    'image.commitLink': 'Commit {{revision}}',
    'image.source': 'Origine',
    'image.noSource': 'L’immagine non indica un’origine',
    'image.attestedCommit': 'Commit, secondo la provenienza',
    'image.attestedSource': 'Origine, secondo la provenienza',
    'image.attestedBuilder': 'Compilata da',
    'image.version': 'Versione',
    'image.pipeline': 'Pipeline',
    'image.buildNumber': 'Numero di build',
    'image.licenses': 'Licenze',
    'image.base': 'Immagine di base',
    'image.endOfLife': 'Fine del ciclo di vita',
    'image.endOfLifePast': '{{day}}: questa immagine non va più usata',
    'image.notSaid': 'Non indicato dall’immagine',
    'image.notReadable': 'Lettura non riuscita',
    'image.more': 'Mostra tutto',
    'image.moreOf': 'Mostra tutto ({{total}})',
    'image.nextOf': 'Mostra altri {{number}} su {{total}}',
    'image.built': 'Compilazione',
    'image.less': 'Mostra meno',
    'image.show': 'Mostra',
    'image.showValue': 'Mostra il valore di {{name}}',
    'image.emptyIndex': 'Questo indice non contiene immagini.',
    'image.isBuildCache':
      'Questa è una cache di build di BuildKit, non un’immagine eseguibile.',
    'image.nestedIndex':
      'Si tratta di un indice all’interno di un indice, il cui contenuto non viene esaminato qui.',
    'image.schema1':
      'Questa immagine usa il primo formato di Docker, che non indica né le dimensioni né una configurazione.',
    'image.unsupported':
      'Il tipo di supporto {{mediaType}} non è riconosciuto qui.',
    'image.artifact':
      'Questa non è un’immagine, ma un artefatto di tipo {{mediaType}}.',
    'image.unpacked': '{{size}} non compressi',
    'image.tags': 'Tag',
    'image.digest': 'Digest',
    'image.mediaType': 'Tipo di supporto',
    'image.lock': 'Blocco',
    'image.quarantine': 'Quarantena',
    'image.buildCache': 'Cache di build',
    'image.reading': 'Lettura',
    'image.compressed': '{{size}} compressi',
    'image.sizeByPlatform': 'Variano in base alla piattaforma',
    'image.noPlatform':
      'Nessuna: non è un’immagine eseguibile oppure non lo indica',
    'image.notTold': 'Non indicato dal registro',
    'layers.number': 'N.',
    'layers.command': 'Creato da',
    'layers.mediaType': 'Tipo di supporto',
    'layers.none': 'Non sono presenti livelli.',
    'layers.empty': 'vuoto',
    'layers.largest': 'il più grande',
    'layers.share': 'Quota del totale',
    'layers.commandNotTold': '(non indicato)',
    'layers.withoutLayer_one': '{{formatted}} passaggio senza livello',
    'layers.withoutLayer_other': '{{formatted}} passaggi senza livello',
    'layers.search': 'Cerca nei comandi',
    'layers.found': '{{found}} di {{total}} passaggi',
    'layers.noMatch': 'Nessun passaggio corrisponde alla ricerca.',
    'layers.noHistory':
      'L’immagine non indica come sono stati creati i livelli.',
    'layers.noConfiguration':
      'Le informazioni su come sono stati creati i livelli si trovano nella configurazione, che non è stato possibile leggere.',
    'configuration.entrypoint': 'Entrypoint',
    'configuration.command': 'Comando',
    'configuration.user': 'Utente',
    'configuration.noUser': 'Nessuno indicato, quindi è root',
    'configuration.windowsUser':
      'Nessuno indicato, quindi è quello predefinito di Windows',
    'configuration.root': 'root',
    'configuration.rootHint':
      'Ciò che viene eseguito nell’immagine può fare qualsiasi cosa al suo interno',
    'configuration.workingDirectory': 'Directory di lavoro',
    'configuration.ports': 'Porte',
    'configuration.volumes': 'Volumi',
    'configuration.healthCheck': 'Controllo di integrità',
    'configuration.healthCheckOff': 'Disattivato',
    'configuration.none': 'Nessun valore',
    'configuration.environment': 'Variabili di ambiente',
    'configuration.noEnvironment': 'Nessuna variabile impostata.',
    'configuration.labels': 'Etichette',
    'configuration.noLabels': 'Non sono presenti etichette.',
    'configuration.noManifest':
      'Informazione sconosciuta, perché non è stato possibile leggere il manifesto.',
    'configuration.notRunnable':
      'Non è un’immagine eseguibile: la sua configurazione è di tipo {{mediaType}}.',
    'attached.signature': 'Firma',
    'attached.signaturePresent': 'Presente; qui nessuno l’ha verificata',
    'attached.noSignature': 'Nessuna allegata',
    'attached.noSignatureSoFar': 'Nessuna tra gli allegati letti',
    'attached.sbom': 'SBOM',
    'attached.attestation': 'Attestazione',
    'attached.provenance': 'Provenienza',
    'attached.scanReport': 'Report di analisi',
    'attached.vex': 'Documento VEX',
    'attached.lifecycle': 'Ciclo di vita',
    'attached.other': 'Altro',
    'attached.none': 'Nessun allegato presente.',
    'attached.refreshHint':
      'Interroga di nuovo il registro: ciò che ha elencato vale per dieci minuti',
    'attached.withheld':
      'L’origine della regola di cache non fornisce un elenco degli allegati.',
    'attached.noType': 'Tipo non indicato',
    'attached.ofOther':
      'Il suo manifesto dice che è allegato a {{digest}}. Non conta per questa immagine.',
    'attached.gone':
      'È presente nell’elenco, ma il suo manifesto non è più nel registro.',
    'attached.cut': 'Potrebbero esserci altri allegati oltre a questi.',
    'attached.toIndex': 'Allegati all’indice',
    'attached.toPlatform': 'Allegati all’immagine per {{platform}}',
    'attached.download': 'Scarica {{label}}',
    'attached.downloadUnverified': '{{name}} senza verifica · {{size}}',
    'attached.tooLarge':
      'Troppo grande per essere verificato qui. Confrontarne manualmente il digest: {{digest}}',
    'attached.unreadable': 'Impossibile leggere gli allegati: {{problem}}',
    'row.actions': 'Azioni',
    'row.menu': 'Azioni per {{tag}}',
    'row.copyReference': 'Copia il riferimento',
    'row.copyDigest': 'Copia il digest',
    'row.copyPullCommand': 'Copia il comando pull',
    'attached.endOfLife': 'fine del ciclo di vita',
    'attached.endOfLifeHint': 'Fine del ciclo di vita: {{day}}',
    'download.cancel': 'Annulla download: {{label}}',
    'download.running': 'Download in corso: {{label}}',
    'download.ended': 'Download completato: {{label}}',
    'download.cancelled': 'Download annullato: {{label}}',
    'security.notScanned.note':
      '– significa: non analizzata. All’immagine non è allegato alcun report di analisi.',
    'security.notScanned.how': 'Come allegarne uno',
    'security.cell.loading': 'Lettura dei report in corso',
    'security.cell.notScanned': 'non analizzata',
    'security.cell.notScannedHint': 'Nessun report di analisi presente',
    'security.cell.nothingRecognised': 'nessun elemento riconosciuto',
    'security.cell.nothingRecognisedHint':
      'Lo scanner non ha riconosciuto alcun elemento da poter analizzare. {{scan}}',
    'security.cell.noFindings': 'nessun rilevamento',
    'security.cell.partlyScanned': 'analizzata solo in parte',
    'security.cell.partlyScannedHint':
      'Il report non indica alcuna ricerca di vulnerabilità. {{scan}}',
    'security.cell.notTold': 'ambito dell’analisi non indicato',
    'security.cell.notToldHint':
      'Il report non elenca nulla e non indica se sono stati esaminati pacchetti. {{scan}}',
    'security.cell.partial':
      'solo una parte dei pacchetti esaminata, nessun rilevamento in essa',
    'security.cell.partialHint':
      'I pacchetti del sistema operativo non sono stati esaminati. {{scan}}',
    'security.cell.noOpenFindings': 'nessun rilevamento aperto',
    'security.cell.secrets_one': '{{formatted}} segreto',
    'security.cell.secrets_other': '{{formatted}} segreti',
    'security.cell.secretsHint':
      'Lo scanner ha trovato segreti nell’immagine. {{scan}}',
    'security.cell.secretsAloneHint':
      'Lo scanner ha trovato segreti nell’immagine e non ha cercato vulnerabilità. {{scan}}',
    'security.cell.misconfigurations': 'configurazioni errate',
    'security.cell.misconfigurationsHint':
      'Nessun pacchetto presenta rilevamenti, ma l’immagine dovrebbe essere creata diversamente',
    'security.cell.notSupported': 'report non supportato',
    'security.cell.notSupportedHint':
      'È presente un report, ma in un formato che qui non viene letto',
    'security.cell.unreadable': 'non leggibile',
    'security.cell.unreadableHint':
      'È presente un report, ma non è un documento completo in un formato noto',
    'security.cell.partlyUnreadableHint_one':
      'Impossibile leggere {{formatted}} voce del report',
    'security.cell.partlyUnreadableHint_other':
      'Impossibile leggere {{formatted}} voci del report',
    'security.cell.otherImage': 'report di un’altra immagine',
    'security.cell.otherImageHint':
      'Il report presente indica un’altra immagine',
    'security.cell.otherPlatform': 'report di un’altra piattaforma',
    'security.cell.otherPlatformHint':
      'Il report presente è di un’altra piattaforma',
    'security.cell.unsupported': 'nessun report leggibile',
    'security.cell.unsupportedHint_one':
      'Nessun report che si possa leggere qui: {{formatted}} allegato',
    'security.cell.unsupportedHint_other':
      'Nessun report che si possa leggere qui: {{formatted}} allegati',
    'security.cell.withheld': 'informazione sconosciuta',
    'security.cell.withheldHint':
      'L’origine della regola di cache non indica che cosa è allegato',
    'security.cell.setAside': 'esclusi: {{number}}',
    'security.cell.unread_one': 'Impossibile leggere {{formatted}} allegato',
    'security.cell.unread_other': 'Impossibile leggere {{formatted}} allegati',
    'security.cell.cut': 'Potrebbero esserci più allegati di quelli letti',
    'security.cell.ofIndex': 'Il report riguarda tutte le piattaforme insieme',
    'security.cell.large': 'report di grandi dimensioni',
    'security.cell.largeHint': 'Aprire l’immagine per visualizzarlo',
    'security.cell.scannedOnBy': 'Analisi del {{day}} con {{scanner}}',
    'security.cell.scannedOn': 'Analisi del {{day}}',
    'security.cell.scannedBy': 'Analisi con {{scanner}}',
    'security.cell.scanNotTold':
      'Il report non indica né quando né con che cosa è stato creato',
    'security.lookUp.button': 'Cerca i dati di sicurezza',
    'security.lookUp.text':
      'Il registro elenca gli allegati solo un numero limitato di volte al minuto: i report di queste righe vengono cercati su richiesta.',
    'security.lookUp.notYet': 'Non ancora cercato',
    'security.paused':
      'Il registro ha elencato gli allegati tante volte quante ne consente al minuto a tutti gli utenti di Backstage insieme. La sicurezza riprenderà tra {{seconds}} s.',
    'security.filter.label': 'Sicurezza',
    'security.filter.all': 'Tutte',
    'security.filter.serious': 'Con rilevamenti di gravità critica o alta',
    'security.filter.findings': 'Con rilevamenti',
    'security.filter.notScanned': 'Non analizzate',
    'security.filter.scope_one':
      'Tra le immagini consultate finora: {{formatted}}',
    'security.filter.scope_other':
      'Tra le immagini consultate finora: {{formatted}}',
    'security.filter.noMatch':
      'Nessun tag corrisponde tra le immagini consultate finora, ossia quelle le cui righe sono comparse sullo schermo',
    'report.notScanned': 'Non analizzata',
    'report.notScannedText':
      'A questa immagine non è allegato alcun report di analisi. Una pipeline lo crea e lo allega così:',
    'report.copyAttach': 'Copia i comandi per allegare un report',
    'report.elsewhere_one':
      'La stessa immagine ha {{formatted}} report o SBOM in {{registry}}: quando si importa un’immagine, i relativi allegati non vengono copiati. Per copiarlo:',
    'report.elsewhere_other':
      'La stessa immagine ha {{formatted}} report o SBOM in {{registry}}: quando si importa un’immagine, i relativi allegati non vengono copiati. Per copiarli:',
    'report.copyFromElsewhere': 'Copia il comando',
    'report.noManifest':
      'Non si sa se è stata analizzata, perché non è stato possibile leggere il manifesto.',
    'report.nothingRecognised': 'Nessun elemento riconosciuto',
    'report.nothingRecognisedText':
      'Lo scanner non ha riconosciuto nell’immagine alcun elemento da poter analizzare. Ciò non equivale all’assenza di rilevamenti.',
    'report.partlyScanned': 'Le vulnerabilità non sono state cercate',
    'report.partlyScannedText':
      'Il report non indica alcuna ricerca nei pacchetti dell’immagine. Ciò non equivale all’assenza di rilevamenti.',
    'report.nothingTold': 'Ambito dell’analisi non indicato',
    'report.nothingToldText':
      'Il report non elenca nulla e non indica se sono stati esaminati pacchetti. Ciò non equivale all’assenza di rilevamenti.',
    'report.partial':
      'Nessun rilevamento nei pacchetti che sono stati esaminati',
    'report.partialText':
      'I pacchetti del sistema operativo non sono stati esaminati.',
    'report.noOpenFindings': 'Nessun rilevamento aperto',
    'report.noOpenFindingsText_one':
      'L’unico rilevamento ({{formatted}}) è escluso.',
    'report.noOpenFindingsText_other':
      'Tutti i {{formatted}} rilevamenti sono esclusi.',
    'report.noFindings': 'Nessun rilevamento',
    'report.noFindingsText':
      'Lo scanner non ha trovato alcun pacchetto con un avviso a esso noto.',
    'report.noReadableFindings':
      'Nessun rilevamento tra le voci che è stato possibile leggere',
    'report.otherImage': 'Report di un’altra immagine',
    'report.otherImageText':
      'Il report {{name}} è allegato qui, ma indica un’altra immagine. I suoi rilevamenti non sono visualizzati.',
    'report.otherPlatform': 'Report di un’altra piattaforma',
    'report.otherPlatformText':
      'Il report {{name}} è di un’altra immagine dell’indice. I suoi rilevamenti non sono visualizzati.',
    'report.unsupported': 'Nessun report che si possa leggere qui',
    'report.unsupportedText_one': '{{formatted}} allegato: {{types}}',
    'report.unsupportedText_other': '{{formatted}} allegati: {{types}}',
    'report.unread': 'Informazione sconosciuta',
    'report.unreadText': 'Impossibile leggere gli allegati.',
    'report.withheld': 'Informazione sconosciuta',
    'report.withheldText':
      'Non è stato possibile interrogare il registro: l’origine della sua regola di cache non indica che cosa è allegato.',
    'report.unreadAttachments_one':
      'Impossibile leggere {{formatted}} allegato',
    'report.unreadAttachments_other':
      'Impossibile leggere {{formatted}} allegati',
    'report.unreadItem': '{{name}}: {{problem}}',
    'report.cut':
      'Potrebbero esserci più allegati di quelli letti. Ciò che non è stato letto può cambiare quanto indicato qui.',
    'report.ofIndex':
      'Il report è dell’indice: non indica di quale delle sue piattaforme.',
    'report.setAsideCount': 'Esclusi: {{number}}',
    'report.secretCount_one': '{{formatted}} segreto trovato',
    'report.secretCount_other': '{{formatted}} segreti trovati',
    'report.scannersDiffer': 'Gli scanner danno risultati diversi: {{parts}}.',
    'report.scannerCount': '{{scanner}} {{number}}',
    'report.showReportOf': 'Mostra il report di {{scanner}}',
    'report.notSupported': 'Report non supportato',
    'report.notSupportedText':
      'Il documento {{name}} è di un tipo che qui non viene letto: {{what}}',
    'report.unreadable': 'Impossibile leggere il report',
    'report.unreadableText':
      'Il documento {{name}} è allegato, ma non è stato possibile leggerlo.',
    'report.why': 'Motivo',
    'report.unreadableEntries_one':
      'Impossibile leggere {{formatted}} voce del report',
    'report.unreadableEntries_other':
      'Impossibile leggere {{formatted}} voci del report',
    'report.choose': 'Report',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': 'vulnerabilità non cercate',
    'report.optionNotTold': 'ambito dell’analisi non indicato',
    'report.total': 'Rilevamenti per gravità',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'Analisi',
    'report.attachedAt': 'Allegato',
    'report.stale': 'non aggiornato',
    'report.staleHint_one': 'Risale a più di {{formatted}} giorno fa',
    'report.staleHint_other': 'Risale a più di {{formatted}} giorni fa',
    'report.scanner': 'Scanner',
    'report.database': 'Database dello scanner',
    'report.operatingSystem': 'Sistema operativo',
    'report.pastSupport': 'non più supportato',
    'report.coverage': 'Ambito dell’analisi',
    'report.coverageOf.vulnerabilities': 'vulnerabilità',
    'report.coverageOf.somePackages':
      'vulnerabilità (non nei pacchetti del sistema operativo)',
    'report.coverageOf.misconfigurations': 'configurazioni errate',
    'report.coverageOf.secrets': 'segreti',
    'report.coverageOf.licenses': 'licenze',
    'report.coverageOf.notVulnerabilities': 'vulnerabilità (non cercate)',
    'report.licenses': 'Licenze',
    'report.licenseCount_one': '{{formatted}} voce',
    'report.licenseCount_other': '{{formatted}} voci',
    'report.notTold': 'Non indicato dal report',
    'report.dateNotTold': 'Data non indicata',
    'report.scannerNotTold': 'Scanner non indicato',
    'report.views': 'Visualizzazioni del report',
    'report.findings': 'Rilevamenti',
    'report.whatToDo': 'Cosa fare',
    'report.byLayer': 'Per livello',
    'report.misconfigurations': 'Configurazioni errate',
    'report.secrets': 'Segreti',
    'report.secretsText':
      'I segreti veri e propri non sono visualizzati qui. Rimuoverli dall’immagine e sostituirli ovunque siano usati.',
    'report.rule': 'Regola',
    'report.place': 'Posizione',
    'report.placeInLine': '{{path}}, riga {{line}}',
    'report.setAside': 'Esclusi',
    'report.claim': 'Motivo',
    'report.claimNotAffected': 'Non interessato',
    'report.claimFixed': 'Corretto',
    'report.claimIgnored': 'Ignorato',
    'report.claimAffected': 'Interessato',
    'report.claimUnderInvestigation': 'In corso di esame',
    'report.claimBy': 'secondo {{author}}',
    'report.claimByUnknown': 'senza indicare chi lo afferma',
    'report.claimIn': 'in {{document}}, allegato qui',
    'report.claimInReport': 'nel report stesso',
    'report.claimUnverified':
      'Questi rilevamenti sono esclusi in base a quanto dichiarato dal report o dai documenti allegati. Nessuno ha verificato chi lo dichiara.',
    'report.justification': 'Giustificazione',
    'report.statement': 'Dichiarazione',
    'report.author': 'Chi lo afferma',
    'report.document': 'Documento',
    'report.advisory': 'Avviso',
    'report.score': 'Punteggio',
    'report.title': 'Titolo',
    'report.link': 'Collegamento',
    'report.package': 'Pacchetto',
    'report.type': 'Tipo',
    'report.path': 'Percorso',
    'report.notNamed': '(senza nome)',
    'report.installed': 'Installata',
    'report.fixedIn': 'Corretto in',
    'report.layer': 'Livello',
    'report.status': 'Stato',
    'report.statusFixed': 'Corretto',
    'report.statusAffected': 'Interessato',
    'report.statusWillNotFix': 'Non verrà corretto',
    'report.statusFixDeferred': 'Correzione rinviata',
    'report.statusEndOfLife': 'Fine del ciclo di vita',
    'report.statusUnderInvestigation': 'In corso di esame',
    'report.statusUnknown': 'Non indicato',
    'report.partNotTold': 'Non indicato',
    'report.noFixedVersion': 'Nessuna',
    'report.allSeverities': 'Tutte',
    'report.onlyFixable': 'Solo con correzione',
    'report.shown': '{{shown}} di {{total}} rilevamenti',
    'report.noMatch': 'Nessun rilevamento corrisponde ai filtri',
    'report.upgrade': 'Aggiornare {{name}} a {{to}}: {{effect}}',
    'report.otherUpgrade': 'oppure a {{to}}: {{effect}}',
    'report.effect': '{{ends}}, {{worst}}',
    'report.ends_one': 'risolve {{formatted}} rilevamento',
    'report.ends_other': 'risolve {{formatted}} rilevamenti',
    'report.endsOthers_one': 'risolve {{formatted}} altro rilevamento',
    'report.endsOthers_other': 'risolve altri {{formatted}} rilevamenti',
    'report.noFix': 'Senza correzione',
    'report.noUpgrades':
      'Il report non indica alcuna versione che risolva un rilevamento.',
    'report.findingCount_one': '{{formatted}} rilevamento',
    'report.findingCount_other': '{{formatted}} rilevamenti',
    'report.baseNamed':
      'L’immagine indica {{base}} come base, ma non quali livelli ne derivano.',
    'report.layerNumber': 'Livello {{number}}',
    'report.layerNotTold': 'Non indicato dal report',
    'report.layerNotKnown':
      'Non è tra i livelli di questa immagine: {{digest}}',
    'report.resolution': 'Cosa fare: {{text}}',
    'report.exportCsv': 'Rilevamenti in formato CSV',
    'report.exportReport': 'Report originale',
    'report.problem.gone': 'è nell’elenco, ma non è più nel registro',
    'report.problem.noJson': 'non è un JSON completo',
    'report.problem.tooDeep': 'ha più di {{levels}} livelli di annidamento',
    'report.problem.tooManyLines': 'ha più di {{lines}} righe',
    'report.problem.tooMuch': 'contiene più di quanto si possa leggere qui',
    'report.problem.otherShape': 'non ha la struttura prevista',
    'report.problem.noObject': 'non è un oggetto',
    'report.problem.wrappedTooOften': 'è incapsulato troppe volte',
    'report.problem.unknownFormat': 'non è un report in un formato noto',
    'report.problem.signature': 'una firma',
    'report.problem.envelope': 'una busta (envelope)',
    'report.problem.statement': 'una dichiarazione (statement)',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': 'un’analisi non riuscita',
    'report.problem.scanFailedWith': 'un’analisi non riuscita: {{message}}',
    'compare.with': 'Confronta con…',
    'compare.title': '{{repository}}: {{from}} → {{to}}',
    'compare.image': 'Immagine {{repository}}:{{tag}}',
    'compare.swap': 'Inverti il confronto',
    'compare.sameImage': 'Entrambi i tag puntano alla stessa immagine.',
    'compare.otherPlatforms':
      'Le immagini confrontate vengono eseguite su piattaforme diverse: {{fromTag}} su {{from}}, {{toTag}} su {{to}}.',
    'compare.summary': 'Riepilogo',
    'compare.same': '{{value}}, nessuna modifica',
    'compare.inBoth': 'in entrambe',
    'compare.neitherSays': 'Non indicato da nessuna delle due immagini',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'Piattaforme',
    'compare.addedPlatforms': 'Nuove: {{names}}',
    'compare.removedPlatforms': 'Rimosse: {{names}}',
    'compare.sharedPlatforms': 'In entrambe: {{names}}',
    'compare.samePlatforms': 'Invariate: {{names}}',
    'compare.noPlatforms': 'Nessuna in entrambe',
    'compare.commits': 'Modifiche tra i commit',
    'compare.unread': 'Sconosciuto: impossibile leggere {{tags}}',
    'compare.noSize': 'Sconosciute: le dimensioni di {{tag}} non sono indicate',
    'compare.sizeByPlatform':
      'Sconosciute: le dimensioni di {{tag}} variano in base alla piattaforma',
    'compare.platformsNotTold':
      'Sconosciute: il registro non indica le piattaforme di {{tag}}',
    'compare.sharedLayers': 'Comuni: {{number}} ({{size}})',
    'compare.addedLayers': 'nuovi: {{number}} ({{size}})',
    'compare.removedLayers': 'rimossi: {{number}} ({{size}})',
    'compare.sameLayers_one':
      'Nessuna differenza: entrambe hanno lo stesso {{formatted}} livello ({{size}}).',
    'compare.sameLayers_other':
      'Nessuna differenza: entrambe hanno gli stessi {{formatted}} livelli ({{size}}).',
    'compare.noLayers':
      'Nessuna differenza: nessuna delle due immagini ha livelli.',
    'compare.change': 'Modifica',
    'compare.added': 'Nuovo',
    'compare.removed': 'Rimosso',
    'compare.settings': 'Modalità di esecuzione',
    'compare.setting': 'Impostazione',
    'compare.name': 'Nome',
    'compare.valueIn': '{{name}} in {{tag}}',
    'compare.absent': 'Non impostato',
    'compare.hiddenDiffers': 'Differisce in ciò che è nascosto',
    'compare.noUser': 'Nessuno indicato',
    'compare.noDifference': 'Nessuna differenza',
    'compare.ofTag': '{{tag}}: {{text}}',
    'compare.noTags': 'Tag non trovato',
    'compare.openTags': 'Mostra i tag',
    'compare.closeTags': 'Nascondi i tag',
    'compare.clear': 'Cancella',
    'findings.title': 'Rilevamenti',
    'findings.added': 'Nuovi: {{number}}',
    'findings.fixed': 'corretti: {{number}}',
    'findings.unchanged': 'invariati: {{number}}',
    'findings.setAside': 'esclusi: {{number}}',
    'findings.reopened': 'non più esclusi: {{number}}',
    'findings.newTitle': 'Rilevamenti nuovi',
    'findings.fixedTitle': 'Rilevamenti corretti',
    'findings.setAsideTitle': 'Rilevamenti ora esclusi',
    'findings.reopenedTitle': 'Rilevamenti non più esclusi',
    'findings.unchangedTitle': 'Rilevamenti invariati',
    'findings.unchangedSummary_one': '{{formatted}} rilevamento invariato',
    'findings.unchangedSummary_other': '{{formatted}} rilevamenti invariati',
    'findings.count_one': '{{formatted}} rilevamento',
    'findings.count_other': '{{formatted}} rilevamenti',
    'findings.noneInBoth':
      'Nessuno dei due report contiene rilevamenti aperti.',
    'findings.notScanned': 'non analizzata',
    'findings.nothingRecognised':
      'lo scanner non vi ha riconosciuto alcun elemento da poter analizzare',
    'findings.partlyScanned':
      'il report non indica alcuna ricerca di vulnerabilità',
    'findings.notToldWhat':
      'il report non elenca nulla e non indica se sono stati esaminati pacchetti',
    'findings.otherImage': 'il report allegato è di un’altra immagine',
    'findings.otherPlatform': 'il report allegato è di un’altra piattaforma',
    'findings.unsupported':
      'tra gli allegati non c’è alcun report che si possa leggere qui',
    'findings.unread': 'impossibile leggere gli allegati',
    'findings.withheld':
      'non è stato possibile chiedere al registro che cosa è allegato',
    'findings.someSetAside_one': '{{formatted}} rilevamento è escluso',
    'findings.someSetAside_other': '{{formatted}} rilevamenti sono esclusi',
    'findings.someSecrets_one': 'è stato trovato anche {{formatted}} segreto',
    'findings.someSecrets_other':
      'sono stati trovati anche {{formatted}} segreti',
    'findings.somePackages':
      'i pacchetti del sistema operativo non sono stati esaminati',
    'findings.ofIndex': 'il report riguarda tutte le piattaforme insieme',
    'findings.notSupported': 'il report allegato non è supportato: {{what}}',
    'findings.unreadable': 'impossibile leggere il report allegato: {{why}}',
    'findings.noManifest':
      'informazione sconosciuta, perché non è stato possibile leggere il manifesto',
    'findings.byScanner': '{{text}}, secondo {{scanner}}',
    'findings.onDay': '{{text}}, {{day}}',
    'findings.noDay': '{{text}}, data non indicata',
    'findings.entriesUnread_one':
      'impossibile leggere {{formatted}} voce del report',
    'findings.entriesUnread_other':
      'impossibile leggere {{formatted}} voci del report',
    'findings.partial':
      'non è stato possibile leggere una parte degli allegati, tra cui potrebbe esserci un report più recente',
    'findings.otherScanners':
      'I due report provengono da scanner o formati diversi: alcune differenze potrebbero dipendere da questo.',
    'findings.advisory': 'Avviso',
    'findings.package': 'Pacchetto',
    'findings.installed': 'Installata',
    'findings.fixedIn': 'Corretto in',
    'findings.notTold': 'Non indicato',
    'findings.noPackage': 'Senza nome',
    'findings.statusFixed': 'Una versione non indicata',
    'findings.statusAffected': 'Nessuna correzione',
    'findings.statusWillNotFix': 'Nessuna correzione: non verrà corretto',
    'findings.statusFixDeferred': 'Nessuna correzione: rinviata',
    'findings.statusEndOfLife': 'Nessuna correzione: fine del ciclo di vita',
    'findings.statusUnderInvestigation':
      'Nessuna correzione: in corso di esame',
    'findings.statusUnknown': 'Correzione non indicata',
    'trend.title': 'Andamento dei rilevamenti',
    'trend.reading': 'Immagini consultate: {{read}} di {{total}}',
    'trend.lookedAt_one':
      'È stata consultata l’immagine più recente: {{parts}}.',
    'trend.lookedAt_other':
      'Sono state consultate le {{formatted}} immagini più recenti: {{parts}}.',
    'trend.scanned': '{{number}} con analisi',
    'trend.notScanned': '{{number}} senza analisi',
    'trend.nothingRecognised': '{{number}} senza elementi riconosciuti',
    'trend.unusable': '{{number}} con un report non utilizzabile',
    'trend.failed': '{{number}} con errore di consultazione',
    'trend.asTable': 'Mostra come tabella',
    'trend.asChart': 'Mostra come grafico',
    'trend.chart':
      'Rilevamenti per gravità delle immagini analizzate più recenti, dalla meno recente alla più recente. Immagini: {{number}}. “Mostra come tabella” visualizza i numeri.',
    'trend.bar': '{{tag}}: {{number}}',
    'trend.total': 'Totale',
    'trend.scannedAt': 'Analisi',
    'promotion.title': 'Promozione',
    'promotion.newest': 'Versione più recente: {{parts}}.',
    'promotion.newestIn': '{{tag}} in {{registries}}',
    'promotion.patchIn': '{{tag}}, una patch di {{base}}, in {{registries}}',
    'promotion.summary': '{{parts}}.',
    'promotion.join': '{{text}}; {{more}}',
    'promotion.isIn': '{{tag}} è in {{registries}}',
    'promotion.onlyIn': '{{tag}} è solo in {{registries}}',
    'promotion.andOtherTag': '{{text}}, con un altro tag in {{registries}}',
    'promotion.andOtherImage':
      '{{text}}, è un’altra immagine in {{registries}}',
    'promotion.andUnknown':
      '{{text}}, situazione sconosciuta in {{registries}}',
    'promotion.notIn': '{{repository}} non è presente in {{registries}}.',
    'promotion.reading': 'Lettura dei tag ancora in corso in {{registries}}',
    'promotion.inRegistry': '{{registry}}: {{text}}',
    'promotion.refresh': 'Leggi di nuovo gli altri registri',
    'promotion.onlyDifferences': 'Solo le differenze',
    'promotion.differencesHint':
      'Tag che non corrispondono alla stessa immagine in tutti i registri',
    'promotion.noDifferences':
      'Ogni tag corrisponde alla stessa immagine in tutti i registri.',
    'promotion.noDifferencesYet': 'Finora non è nota alcuna differenza.',
    'promotion.beingRead': 'lettura ancora in corso',
    'promotion.notRead': 'lettura non riuscita',
    'promotion.there': 'Presente',
    'promotion.otherImage': 'Un’altra immagine: {{which}}',
    'promotion.otherTag': 'Presente come {{which}}',
    'promotion.imageThere': 'Immagine presente: {{which}}',
    'promotion.absent': 'Assente',
    'promotion.notKnownYet': 'Ancora sconosciuto',
    'promotion.notKnown': 'Sconosciuto',
    'sbom.document': 'Documento',
    'sbom.made': '{{format}}, {{day}}',
    'sbom.noDay': '{{format}}, data non indicata',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} pacchetto',
    'sbom.packageCount_other': '{{formatted}} pacchetti',
    'sbom.found': '{{found}} di {{total}} pacchetti',
    'sbom.entriesUnread_one': 'Impossibile leggere {{formatted}} voce.',
    'sbom.entriesUnread_other': 'Impossibile leggere {{formatted}} voci.',
    'sbom.search': 'Dove si trova…?',
    'sbom.searchHint': 'Cerca per nome, tipo o percorso',
    'sbom.noMatch': 'Nessun pacchetto corrisponde alla ricerca.',
    'sbom.noPackages': 'Il documento non elenca alcun pacchetto.',
    'sbom.name': 'Nome',
    'sbom.version': 'Versione',
    'sbom.type': 'Tipo',
    'sbom.path': 'Percorso',
    'sbom.licenses': 'Licenze',
    'sbom.notTold': 'Non indicato',
    'sbom.otherImage':
      'La SBOM {{name}} è di un’altra immagine, quindi i suoi pacchetti non sono visualizzati.',
    'sbom.unreadable': 'Impossibile leggere il documento {{name}}: {{why}}.',
    'sbom.notSupported':
      'Il documento {{name}} non è una SBOM riconosciuta qui: {{what}}.',
    'sbom.failed': 'Impossibile leggere una parte degli allegati: {{problem}}.',
    'sbom.otherDigest':
      'Indica un digest che questo registro non ha: gli strumenti che leggono un’immagine tramite Docker ne creano uno proprio.',
    'sbom.none':
      'Tra gli allegati di questa immagine non è stata trovata alcuna SBOM. Per crearne una e allegarla:',
    'sbom.uncertain':
      'Tra ciò che è stato possibile leggere non è stata trovata alcuna SBOM di questa immagine. Per crearne una e allegarla:',
    'sbom.copyCommands': 'Copia i comandi',
    'pull.copy': 'Copia: {{name}}',
    'pull.tool': 'Comandi per',
    'pull.byTag': '{{tool}}, per tag',
    'pull.byDigest': '{{tool}}, esattamente questa immagine',
    'pull.dockerfile': 'In un Dockerfile',
    'pull.kubernetes': 'In un manifesto Kubernetes',
    'pull.helmTag': 'Helm, per versione',
    'pull.orasTag': 'ORAS, per tag',
    'pull.orasDigest': 'ORAS, esattamente questo artefatto',
    'pull.cacheFrom': 'Come cache di una build',
    'pull.login': 'Accesso preliminare',
    'pull.unknownHost':
      'Qui non ci sono comandi, perché non è certo quale host possano indicare. Il registro chiama sé stesso {{registry}}, che non è un server di accesso di Azure, e la configurazione non ne indica alcuno. Un amministratore può aggiungerlo ad app-config.yaml:',
    'severity.label': 'Gravità',
    'severity.critical': 'Critica',
    'severity.high': 'Alta',
    'severity.medium': 'Media',
    'severity.low': 'Bassa',
    'severity.unknown': 'Sconosciuta',
    'severity.counted.critical': '{{number}} di gravità critica',
    'severity.counted.high': '{{number}} di gravità alta',
    'severity.counted.medium': '{{number}} di gravità media',
    'severity.counted.low': '{{number}} di gravità bassa',
    'severity.counted.unknown': '{{number}} di gravità sconosciuta',
    'severity.short.critical': '{{number}} C',
    'severity.short.high': '{{number}} A',
    'severity.short.medium': '{{number}} M',
    'severity.short.low': '{{number}} B',
    'severity.short.unknown': '{{number}} S',
    'pagination.rowsPerPage': 'Righe per pagina',
    'pagination.displayed': '{{from}}–{{to}} di {{total}}',
    'pagination.previous': 'Pagina precedente',
    'pagination.next': 'Pagina successiva',
    'pause.offline':
      'Connessione assente. La lettura riprenderà al ripristino della connessione.',
    'pause.throttled':
      'Il registro chiede di rallentare: tutti gli utenti di Backstage ne condividono i limiti. La lettura riprenderà automaticamente.',
    'pause.retry':
      'L’ultimo tentativo non è riuscito. Il prossimo verrà eseguito automaticamente.',
    'empty.title': '{{repository}} non ha ancora alcun tag',
    'empty.description': 'Eseguire il push del primo:',
    'empty.copyCommand': 'Copia i comandi',
    'error.tryAgain': 'Riprova',
    'error.notLoaded':
      'Non è stato possibile caricare questa parte della pagina. Controllare la rete; se nel frattempo Backstage è stato aggiornato, ricaricare la pagina.',
    'error.triesAgain': 'La pagina riprova automaticamente.',
    'error.reload': 'Ricarica la pagina',
    'error.goOn': 'Continua',
    'error.unreadable_one':
      'Impossibile leggere 1 voce della risposta del registro, che non viene mostrata',
    'error.unreadable_other':
      'Impossibile leggere {{formatted}} voci delle risposte del registro, che non vengono mostrate',
    'error.unreadableManifests_one':
      'Impossibile leggere 1 voce dell’elenco dei manifest: la dimensione e la piattaforma possono mancare',
    'error.unreadableManifests_other':
      'Impossibile leggere {{formatted}} voci dell’elenco dei manifest: dimensioni e piattaforme possono mancare',
    'error.noManifests':
      'Impossibile leggere le dimensioni e le piattaforme: {{problem}}',
    'error.incomplete': 'L’elenco è incompleto: {{problem}}',
    'error.outdated': 'L’elenco potrebbe non essere aggiornato: {{problem}}',
    'error.answer': 'Risposta ricevuta',
    'error.answerStatus': 'Stato {{status}}',
    'error.emptyAnswer': '(risposta senza contenuto)',
    'error.copySnippet': 'Copia',
    'error.forAdministrators': 'Per gli amministratori',
    'error.forOwners': 'Per il proprietario del componente',
    'error.malformedName.title': 'L’annotazione non indica alcun repository',
    'error.malformedName.addressTitle':
      'L’indirizzo di questa pagina non indica alcun repository',
    'error.malformedName.remedy':
      'Inserire in catalog-info.yaml soltanto il nome del repository.',
    'error.malformedName.tooLong':
      'Il nome di un repository può contenere al massimo {{max}} caratteri.',
    'error.malformedName.whiteSpace':
      'Il nome di un repository non contiene spazi.',
    'error.malformedName.scheme': 'Rimuovere l’indirizzo che precede il nome.',
    'error.malformedName.host':
      'Rimuovere il registro: è già noto dalla configurazione.',
    'error.malformedName.query':
      'Il nome di un repository non contiene “?” né “#”.',
    'error.malformedName.parentPath':
      'Il nome di un repository non contiene “..”.',
    'error.malformedName.tag':
      'Rimuovere il tag o il digest che segue il nome.',
    'error.malformedName.upperCase':
      'Il nome di un repository è in lettere minuscole.',
    'error.malformedName.grammar':
      'Il nome di un repository è composto da lettere minuscole e cifre, con singoli separatori tra di esse, in parti divise da “/”.',
    'error.registryUnknown.title':
      'Questa istanza di Backstage non conosce il registro {{registry}}',
    'error.registryUnknown.text':
      'Le annotazioni del componente lo indicano, ma qui non è configurato. Il nome potrebbe contenere un errore di ortografia.',
    'error.registryUnknown.addressText':
      'L’indirizzo di questa pagina lo indica, ma nessun registro può chiamarsi così.',
    'error.registryUnknown.remedy':
      'Aggiungere il registro ad app-config.yaml, con gli endpoint proxy che lo raggiungono, oppure correggere l’annotazione.',
    'error.noEndpoint.title': 'Backstage non è connesso ad alcun registro',
    'error.noEndpoint.text':
      'In questa istanza di Backstage l’endpoint proxy {{path}} non esiste.',
    'error.noEndpoint.remedy':
      'Aggiungere l’endpoint ad app-config.yaml e riavviare il back-end, in cui deve essere installato il plug-in proxy.',
    'error.wrongTarget.title': 'Questa non è l’API del registro',
    'error.wrongTarget.text':
      'La destinazione dell’endpoint proxy non riconosce il percorso richiesto.',
    'error.wrongTarget.remedy':
      'Controllare la destinazione dell’endpoint: deve terminare con {{target}} e il suo host deve essere il server di accesso del registro.',
    'error.sessionEnded.title': 'La sessione di Backstage è terminata',
    'error.sessionEnded.text': 'Accedere di nuovo per continuare.',
    'error.credentialsRefused.title': 'Il registro ha rifiutato le credenziali',
    'error.credentialsRefused.text':
      'Non accetta le credenziali con cui l’endpoint proxy effettua l’accesso.',
    'error.credentialsRefused.remedy':
      'Controllare l’intestazione Authorization dell’endpoint: una password potrebbe essere stata modificata o essere scaduta, un token Bearer scade dopo 75 minuti e un’interruzione di riga potrebbe essere stata codificata insieme alla password.',
    'error.permissionMissing.title':
      'Il registro si è rifiutato di elencare {{repository}}',
    'error.permissionMissing.text':
      'Le credenziali dell’endpoint proxy non sono autorizzate a leggere i metadati di questo repository.',
    'error.permissionMissing.contentText':
      'Le credenziali dell’endpoint proxy non sono autorizzate a leggere il contenuto di questo repository.',
    'error.permissionMissing.remedy':
      'L’identità deve disporre di {{permission}} per il repository. Un token lo ottiene tramite la mappa dell’ambito, un’entità servizio tramite il ruolo AcrPull oppure, se le autorizzazioni sono definite per repository, tramite Container Registry Repository Reader.',
    'error.permissionMissing.catalogTitle':
      'Il registro si è rifiutato di elencare i propri repository',
    'error.permissionMissing.catalogText':
      'Le credenziali dell’endpoint proxy non sono autorizzate a elencare i repository. Un token valido solo per alcuni repository non è mai autorizzato a farlo, ma può comunque leggerli.',
    'error.permissionMissing.catalogRemedy':
      'L’elenco richiede l’ambito {{scope}}, che la mappa dell’ambito di un token non può concedere. Un’entità servizio lo ottiene tramite il ruolo AcrPull oppure, se le autorizzazioni sono definite per repository, tramite Container Registry Repository Catalog Lister.',
    'error.notAuthorized.title':
      'Il registro ha negato l’accesso a {{repository}}',
    'error.notAuthorized.text':
      'Il registro non accetta le credenziali dell’endpoint proxy oppure queste non sono autorizzate a leggere i metadati di questo repository.',
    'error.notAuthorized.contentText':
      'Il registro non accetta le credenziali dell’endpoint proxy oppure queste non sono autorizzate a leggere il contenuto di questo repository.',
    'error.notAuthorized.catalogText':
      'Il registro non accetta le credenziali dell’endpoint proxy oppure queste non sono autorizzate a elencare i repository. Un token valido solo per alcuni repository non è mai autorizzato a farlo, ma può comunque leggerli.',
    'error.notAuthorized.remedy':
      'Quale dei due casi si sia verificato è indicato nell’intestazione WWW-Authenticate: consentire all’endpoint di inoltrarla oppure esaminare la risposta con curl. Un token Bearer scade dopo 75 minuti; se manca un’autorizzazione, si tratta di {{permission}}.',
    'error.firewall.title':
      'Il firewall del registro ha rifiutato la connessione',
    'error.firewall.text':
      'Il registro non consente l’accesso a questa istanza di Backstage.',
    'error.firewall.textWithAddress':
      'Il registro non consente l’accesso a questa istanza di Backstage. L’indirizzo ricevuto è {{address}}.',
    'error.firewall.remedy':
      'Nelle regole di rete del registro, consentire l’indirizzo con cui il back-end esce dalla rete oppure assegnare al back-end un endpoint privato.',
    'error.repositoryUnknown.title': 'Il repository {{repository}} non esiste',
    'error.repositoryUnknown.text':
      'Il registro non conosce questo nome. È possibile che non sia mai stato eseguito alcun push nel repository o che l’annotazione contenga un errore di ortografia.',
    'error.repositoryUnknown.addressText':
      'Il registro non conosce questo nome. È possibile che non sia mai stato eseguito alcun push nel repository o che il nome nell’indirizzo di questa pagina contenga un errore di ortografia.',
    'error.repositoryUnknown.listedText':
      'Il registro elenca questo nome, ma non lo riconosce quando vengono richiesti i suoi tag. Le immagini potrebbero essere state eliminate.',
    'error.repositoryUnknown.remedy':
      'Confrontare l’annotazione con i nomi presenti nel registro.',
    'error.contentUnknown.title': 'Questa immagine non esiste',
    'error.contentUnknown.text':
      '{{repository}} non contiene il tag, il manifesto o il livello richiesto. Potrebbe essere stato eliminato.',
    'error.readDisabled.title': 'La lettura è disabilitata',
    'error.readDisabled.text':
      'Il registro non fornisce questo contenuto a nessuno: l’attributo readEnabled dell’immagine, o dell’intero {{repository}}, è disattivato.',
    'error.readDisabled.remedy':
      'Potrebbe essere stato disattivato per un motivo. Per riattivarlo per un tag:',
    'error.noManifest.title': 'Questo tag non ha un manifesto',
    'error.noManifest.text':
      '{{repository}} contiene il tag, ma non il manifesto a cui punta, che potrebbe essere stato eliminato. È possibile eseguire di nuovo il push del tag oppure eliminarlo.',
    'error.tooMany.title':
      'Questo elenco è troppo lungo per essere letto per intero',
    'error.tooMany.text': 'Non vengono lette più di {{limit}} voci.',
    'error.tooLarge.title': 'Troppo grande per essere letto nella pagina',
    'error.tooLarge.text': 'Non vengono letti più di {{limit}}.',
    'error.digestMismatch.title':
      'Il contenuto ricevuto non è quello richiesto',
    'error.digestMismatch.text':
      'Il contenuto non corrisponde a {{digest}}, quindi non viene visualizzato.',
    'error.digestMismatch.remedy':
      'Individuare che cosa modifica le risposte tra il registro e Backstage: una cache, un gateway o un proxy.',
    'error.redirectNotFollowed.title':
      'Il contenuto si trova altrove e il reindirizzamento non è stato seguito',
    'error.redirectNotFollowed.text':
      'Per ottenerlo il registro rimanda a un altro host, ma l’endpoint proxy non segue il reindirizzamento.',
    'error.redirectNotFollowed.remedy':
      'Consentire all’endpoint per il contenuto di seguire i reindirizzamenti.',
    'error.cacheSource.title':
      'L’origine della regola di cache non ha fornito nulla',
    'error.cacheSource.text':
      'Il registro riempie questo repository con una regola di cache. Ha interrogato l’origine della regola, la cui risposta non è utilizzabile.',
    'error.cacheSource.textWithSource':
      'Il registro riempie questo repository con una regola di cache. Ha interrogato l’origine {{source}}, la cui risposta non è utilizzabile.',
    'error.cacheSource.remedy':
      'Controllare la regola di cache e le relative credenziali nel registro. Non tutte le origini forniscono un elenco degli allegati alle immagini.',
    'error.throttled.title': 'Il registro chiede di rallentare',
    'error.throttled.text': 'Riceve più richieste di quante ne accetti.',
    'error.throttled.remedy':
      'Tutti gli utenti di Backstage condividono i limiti di una stessa identità; un registro Premium ha limiti più elevati.',
    'error.serverError.title': 'Il registro ha riscontrato un problema',
    'error.serverError.text': 'Ha risposto più volte con l’errore {{status}}.',
    'error.serverError.remedy':
      'Controllare lo stato del registro e di ciò che si trova tra esso e Backstage.',
    'error.registryUnreachable.title':
      'Backstage non riesce a raggiungere il registro',
    'error.registryUnreachable.text':
      'Il proxy non è riuscito a connettersi alla destinazione.',
    'error.registryUnreachable.remedy':
      'Controllare la destinazione dell’endpoint, la relativa risoluzione dei nomi e se il back-end può uscire dalla rete.',
    'error.backstageUnreachable.title': 'Nessuna connessione a Backstage',
    'error.backstageUnreachable.text':
      'La connessione si è interrotta prima di ricevere una risposta. Controllare la rete.',
    'error.backstageUnreachable.remedy':
      'Se il problema riguarda solo questa pagina, cercare una risposta troncata da un gateway o rifiutata dal browser per la mancanza di intestazioni CORS.',
    'error.noAnswer.title': 'Il registro non ha risposto in tempo',
    'error.noAnswer.text': 'Nessuna risposta entro {{seconds}} secondi.',
    'error.noAnswer.remedy':
      'Controllare quanto tempo impiega il back-end a raggiungere il registro e i timeout dell’endpoint.',
    'error.htmlAnswer.title':
      'È stata ricevuta una pagina Web, non la risposta del registro',
    'error.htmlAnswer.text':
      'Qualcosa tra Backstage e il registro ha risposto al suo posto: un gateway, una pagina di accesso o un proxy.',
    'error.htmlAnswer.remedy':
      'Richiedere lo stesso indirizzo dall’ambiente in cui è in esecuzione il back-end e osservare chi risponde.',
    'error.noJson.title': 'Impossibile leggere la risposta',
    'error.noJson.text': 'Dovrebbe essere in formato JSON, ma non lo è.',
    'error.noJson.remedy':
      'Controllare che la destinazione dell’endpoint sia il registro stesso.',
    'error.unexpectedShape.title':
      'La risposta non è quella attesa dal registro',
    'error.unexpectedShape.text':
      'Che cosa manca, con le parole del client: “{{expected}}”',
    'error.unexpectedShape.remedy':
      'Controllare che la destinazione dell’endpoint sia un registro di Registro Azure Container e che termini con {{target}}.',
    'error.foreignAnswer.title':
      'La risposta riguarda un altro registro o un’altra immagine',
    'error.foreignAnswer.text':
      'È stato chiesto {{asked}}; la risposta dice di riguardare {{told}}. Non ne viene mostrato nulla.',
    'error.foreignAnswer.remedy':
      'Controllare dove porta la destinazione dell’endpoint. Se risponde il registro stesso, il suo server di accesso nella configurazione deve essere quello indicato da questo comando: {{command}}.',
    'error.refused.title': 'La richiesta è stata rifiutata',
    'error.refused.text': 'La risposta è stata l’errore {{status}}.',
    'error.refused.remedy':
      'La risposta riportata sotto contiene altri dettagli.',
    'error.unexpected.title': 'Impossibile leggere il registro',
    'error.unexpected.text':
      'Si tratta di un errore del plug-in o del client usato per la lettura: {{message}}',
    'error.unexpected.remedy':
      'Segnalarlo riportando questa frase e quanto indicato nella console del browser.',
  },
});
