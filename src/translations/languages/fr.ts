import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in French. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'Chargement des tags',
    'list.refresh': 'Actualiser',
    'list.refreshing': 'Actualisation de la liste',
    'list.filter': 'Filtrer',
    'list.filterHint': 'Filtrer par tag ou par digest',
    'list.noMatch': 'Aucun tag ne correspond au filtre',
    'list.noMatchYet': 'Aucun tag ne correspond au filtre pour l’instant',
    'list.onlyCompanions':
      'Il n’y a ici que des tags attachés : signatures, SBOM et attestations',
    'list.showCompanions_one': 'Afficher {{count}} tag attaché',
    'list.showCompanions_other': 'Afficher {{count}} tags attachés',
    'list.columns': 'Colonnes',
    'list.groupByImage': 'Regrouper par image',
    'list.groupByImageHint': 'Une ligne pour tous les tags d’une image',
    'list.companionsHint': 'Signatures, SBOM et attestations des images',
    'list.tagCount_one': '{{formatted}} tag',
    'list.tagCount_other': '{{formatted}} tags',
    'list.read': 'Tags chargés : {{read}}',
    'list.readOfTotal': 'Tags chargés : {{read}} sur {{total}}',
    'text.hidden': 'Caractères qui, sinon, ne se voient pas',
    'link.newWindow': 'S’ouvre dans une nouvelle fenêtre',
    'repositories.choice': 'Référentiel',
    'repositories.all': 'Tous les référentiels',
    'repositories.count_one': '{{formatted}} référentiel',
    'repositories.count_other': '{{formatted}} référentiels',
    'repositories.filterHint': 'Filtrer par tag, par digest ou par référentiel',
    'repositories.note': '{{repository}} : {{what}}',
    'repositories.explain': 'Cause et mesures à prendre',
    'repositories.empty': 'Sans tags : {{names}}',
    'repositories.none':
      'Aucun de ces référentiels ne contient de tags à afficher.',
    'repositories.unknown':
      'Le composant n’a plus de référentiel « {{repository}} ».',
    'repositories.cut':
      'Seuls les {{shown}} premiers référentiels sur {{total}} sont chargés ici. Les autres peuvent être choisis un par un.',
    'repositories.noReports': 'non connu',
    'repositories.noReportsHint':
      'Il n’y a pas de point de terminaison proxy pour le contenu des images de ce registre',
    'registries.title': 'Registres de conteneurs',
    'registries.list': 'Registres',
    'registries.unnamed': 'Registre de conteneurs',
    'registries.endpoints':
      'Points de terminaison proxy {{metadata}} et {{content}}',
    'registries.choose':
      'Choisissez un registre pour afficher ses référentiels.',
    'registries.back': 'Tous les référentiels de {{registry}}',
    'registries.backToRegistries': 'Tous les registres',
    'registries.repositories': 'Référentiels de {{registry}}',
    'registries.loading': 'Chargement des référentiels',
    'registries.read': 'Référentiels chargés : {{read}}',
    'registries.repositoryCount_one': '{{formatted}} référentiel',
    'registries.repositoryCount_other': '{{formatted}} référentiels',
    'registries.empty': 'Ce registre ne contient pas encore de référentiels.',
    'registries.filterHint': 'Filtrer par nom',
    'registries.noMatch': 'Aucun référentiel ne correspond au filtre',
    'registries.noMatchYet':
      'Aucun référentiel ne correspond au filtre pour l’instant',
    'registries.onlyUnused': 'Utilisés par aucune entité',
    'registries.onlyUnusedHint':
      'Le catalogue n’indique que les entités que vous pouvez voir. D’autres utilisent peut-être ces référentiels.',
    'registries.repository': 'Référentiel',
    'registries.usedBy': 'Utilisé par',
    'registries.unused': 'Aucune entité visible pour vous',
    'registries.usersLoading': 'Chargement du catalogue',
    'registries.usersUnknown': 'Non connu',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'Et par {{names}}',
    'registries.usersFailed':
      'Les entités qui utilisent un référentiel n’ont pas pu être lues dans le catalogue : {{problem}}',
    'registries.onlyUsed':
      'Voici les référentiels utilisés par des entités du catalogue. Le registre peut en contenir d’autres.',
    'registries.noneUsed':
      'Aucune entité du catalogue visible pour vous n’utilise de référentiel de ce registre.',
    'registries.missing': 'Utilisés, mais absents de ce registre',
    'registries.name': 'Nom du référentiel',
    'registries.open': 'Ouvrir',
    'connection.test': 'Tester la connexion',
    'connection.testOf': 'Tester la connexion : {{registry}}',
    'connection.running': 'Test de la connexion en cours',
    'connection.ended':
      'Le test est terminé. Réussites : {{passed}}, fonctionnement limité : {{limited}}, échecs : {{failed}}, tests non effectués : {{notTried}}.',
    'connection.endedEarly': 'Le test a été interrompu prématurément.',
    'connection.checks': 'Vérifications de la connexion',
    'connection.triedWith': 'Testé avec {{repository}}',
    'connection.stepState': '{{step}} : {{state}}',
    'connection.step.reach': 'Réponse d’un registre',
    'connection.step.credentials': 'Validité des informations d’identification',
    'connection.step.catalog': 'Autorisation de lister les référentiels',
    'connection.step.metadata': 'Autorisation de lire les métadonnées',
    'connection.step.content': 'Autorisation de lire le contenu',
    'connection.step.referrers': 'Liste des éléments attachés aux images',
    'connection.step.redirects':
      'Récupération des blobs à leur emplacement de stockage',
    'connection.step.link': 'Lisibilité de l’en-tête Link des listes',
    'connection.state.passed': 'Test réussi',
    'connection.state.limited': 'Fonctionnement limité',
    'connection.state.failed': 'Échec du test',
    'connection.state.notTried': 'Test non effectué',
    'connection.state.running': 'Test en cours',
    'connection.state.waiting': 'Test en attente',
    'connection.reason.earlierFailure':
      'Une vérification nécessaire à celle-ci a échoué.',
    'connection.reason.noRepository':
      'Aucun référentiel n’est disponible pour ce test.',
    'connection.reason.noTag':
      'Le référentiel prévu pour ce test ne contient pas de tags.',
    'connection.reason.noContentEndpoint':
      'Cette instance de Backstage n’a pas de point de terminaison proxy pour le contenu des images.',
    'connection.reason.noBlob':
      'L’image prévue pour ce test ne contient pas de blob assez petit.',
    'connection.reason.nothingToPage':
      'Aucune liste n’est assez longue pour avoir une deuxième page.',
    'connection.limit.referrers':
      'Le registre ne fournit pas la liste des éléments attachés à une image. Ce que les clients enregistrent à la place sous forme de tag est lu.',
    'connection.limit.link':
      'Le point de terminaison proxy ne transmet pas l’en-tête. Tous les tags sont listés, mais ceux qui suivent la première page le sont par ordre de nom.',
    'connection.limit.linkRemedy':
      'Configurez le point de terminaison pour qu’il transmette l’en-tête.',
    'card.title': 'Images de conteneurs',
    'card.all': 'Toutes les images',
    'card.more': 'et {{number}} de plus',
    'card.details': 'Détails',
    'card.newest': 'Image la plus récente',
    'card.release': 'Version la plus récente',
    'card.releaseSoFar': 'Parmi les derniers tags modifiés',
    'card.pushed': 'Envoi (push)',
    'card.latest': 'Tag {{tag}}',
    'card.noLatest': 'Le tag {{tag}} n’existe pas',
    'card.latestNewest': 'L’image la plus récente',
    'card.latestNewestTagged':
      'L’image la plus récente, autres tags : {{names}}',
    'card.latestOlder': 'Une image plus ancienne',
    'card.latestOlderTagged':
      'Une image plus ancienne, autres tags : {{names}}',
    'card.onlyCompanionsSoFar':
      'Les derniers tags modifiés sont uniquement des tags attachés : signatures, SBOM et attestations',
    'card.reading': 'Chargement en cours',
    'column.tag': 'Tag',
    'column.repository': 'Référentiel',
    'column.created': 'Création',
    'column.modified': 'Dernière modification',
    'column.manifest': 'Manifeste',
    'column.size': 'Taille',
    'column.platform': 'Plateforme',
    'column.security': 'Sécurité',
    'column.build': 'Build',
    'column.signed': 'Signée',
    'signed.loading': 'Chargement des éléments attachés',
    'signed.attached': 'signature attachée',
    'signed.unknown': 'On ne sait pas si une signature est attachée',
    'facts.loading': 'Chargement des indications de l’image',
    'facts.unreadable':
      'Les commits et les builds n’ont pas pu être lus : {{problem}}',
    'tag.aliases': 'Autres tags : {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': 'Modifié après sa création',
    'tag.copyDigest': 'Copier le digest de {{tag}}',
    'tag.copied': 'Copié',
    'tag.locked': 'verrouillé',
    'tag.lockedHint':
      'Verrouillé : modification et suppression impossibles en l’état',
    'tag.quarantined': 'en quarantaine',
    'tag.quarantinedHint':
      'Retenu par le registre jusqu’à la fin de son contrôle',
    'tag.patchOf': 'correctif de {{tag}}',
    'tag.readDisabled': 'lecture désactivée',
    'tag.readDisabledHint':
      'Son attribut readEnabled est désactivé : personne ne peut l’extraire',
    'tag.noManifest': 'sans manifeste',
    'tag.noManifestHint':
      'Le registre contient le tag, mais pas le manifeste vers lequel il pointe',
    'tag.buildCache': 'cache de build',
    'tag.buildCacheHint':
      'Ce que BuildKit conserve pour le prochain build : ce n’est pas une image exécutable',
    'tag.sizeOfIndex':
      'Un index de plusieurs images n’a pas de taille qui lui soit propre',
    'tag.multiPlatform': 'plusieurs',
    'image.back': 'Tous les tags de {{repository}}',
    'image.sections': 'Sections de cette page',
    'image.portal': 'Ouvrir dans le portail Azure',
    'image.overview': 'Vue d’ensemble',
    'image.pull': 'Pull',
    'image.layers': 'Couches',
    'image.configuration': 'Configuration',
    'image.security': 'Sécurité',
    'image.attached': 'Éléments attachés',
    'image.packages': 'Paquets',
    'image.noContent':
      'Les couches, la configuration et les éléments attachés ne sont pas affichés, car cette instance de Backstage n’a pas de point de terminaison proxy {{path}} pour le contenu des images. Un administrateur peut l’ajouter dans app-config.yaml :',
    'image.commit': 'Commit',
    'image.commitLink': 'Commit {{revision}}',
    'image.source': 'Source',
    'image.noSource': 'L’image n’indique pas de source',
    'image.attestedCommit': 'Commit, selon la provenance',
    'image.attestedSource': 'Source, selon la provenance',
    'image.attestedBuilder': 'Build effectué par',
    'image.version': 'Version',
    'image.pipeline': 'Pipeline',
    'image.buildNumber': 'Numéro de build',
    'image.licenses': 'Licences',
    'image.base': 'Image de base',
    'image.endOfLife': 'Fin de vie',
    'image.endOfLifePast': '{{day}} : cette image ne doit plus être utilisée',
    'image.notSaid': 'Non indiqué dans l’image',
    'image.notReadable': 'Lecture impossible',
    'image.more': 'Tout afficher',
    'image.moreOf': 'Tout afficher ({{total}})',
    'image.nextOf': 'En afficher {{number}} de plus sur {{total}}',
    'image.built': 'Build',
    'image.less': 'Afficher moins',
    'image.show': 'Afficher',
    'image.showValue': 'Afficher la valeur de {{name}}',
    'image.emptyIndex': 'Cet index ne contient aucune image.',
    'image.isBuildCache':
      'Il s’agit d’un cache de build de BuildKit, et non d’une image exécutable.',
    'image.nestedIndex':
      'Il s’agit d’un index dans un index, qui n’est pas examiné ici.',
    'image.schema1':
      'Cette image est au premier format de Docker, qui n’indique ni tailles ni configuration.',
    'image.unsupported': 'Le type de média {{mediaType}} n’est pas connu ici.',
    'image.artifact':
      'Ce n’est pas une image, mais un artefact de type {{mediaType}}.',
    'image.unpacked': '{{size}} (décompressé)',
    'image.tags': 'Tags',
    'image.digest': 'Digest',
    'image.mediaType': 'Type de média',
    'image.lock': 'Verrouillage',
    'image.quarantine': 'Quarantaine',
    'image.buildCache': 'Cache de build',
    'image.reading': 'Lecture',
    'image.compressed': '{{size}} (compressé)',
    'image.sizeByPlatform': 'Variable selon la plateforme',
    'image.noPlatform':
      'Aucune : ce n’est pas une image exécutable, ou elle ne l’indique pas',
    'image.notTold': 'Non indiqué par le registre',
    'layers.number': 'N°',
    'layers.command': 'Créée par',
    'layers.mediaType': 'Type de média',
    'layers.none': 'Il n’y a aucune couche.',
    'layers.empty': 'vide',
    'layers.largest': 'la plus grande',
    'layers.share': 'Part de la taille totale',
    'layers.commandNotTold': '(non indiquée)',
    'layers.withoutLayer_one': '{{formatted}} étape sans couche',
    'layers.withoutLayer_other': '{{formatted}} étapes sans couche',
    'layers.search': 'Rechercher une commande',
    'layers.found': 'Étapes trouvées : {{found}} sur {{total}}',
    'layers.noMatch': 'Aucune étape ne correspond à la recherche.',
    'layers.noHistory': 'L’image n’indique pas ce qui a créé ses couches.',
    'layers.noConfiguration':
      'Ce qui a créé les couches figure dans la configuration, qui n’a pas pu être lue.',
    'configuration.entrypoint': 'Point d’entrée',
    'configuration.command': 'Commande',
    'configuration.user': 'Utilisateur',
    'configuration.noUser': 'Non indiqué, donc root',
    'configuration.windowsUser':
      'Non indiqué, donc l’utilisateur par défaut de Windows',
    'configuration.root': 'root',
    'configuration.rootHint':
      'Les processus du conteneur y ont tous les droits',
    'configuration.workingDirectory': 'Répertoire de travail',
    'configuration.ports': 'Ports',
    'configuration.volumes': 'Volumes',
    'configuration.healthCheck': 'Contrôle d’état',
    'configuration.healthCheckOff': 'Désactivé',
    'configuration.none': 'Non défini',
    'configuration.environment': 'Environnement',
    'configuration.noEnvironment': 'Aucune variable n’est définie.',
    'configuration.labels': 'Labels',
    'configuration.noLabels': 'Il n’y a aucun label.',
    'configuration.noManifest':
      'Non connu, car le manifeste n’a pas pu être lu.',
    'configuration.notRunnable':
      'Cette image n’est pas exécutable : sa configuration est du type {{mediaType}}.',
    'attached.signature': 'Signature',
    'attached.signaturePresent': 'Présente ; non vérifiée ici',
    'attached.noSignature': 'Aucune n’est attachée',
    'attached.noSignatureSoFar': 'Aucune parmi les éléments lus',
    'attached.sbom': 'SBOM',
    'attached.attestation': 'Attestation',
    'attached.provenance': 'Provenance',
    'attached.scanReport': 'Rapport d’analyse',
    'attached.vex': 'Document VEX',
    'attached.lifecycle': 'Cycle de vie',
    'attached.other': 'Autre',
    'attached.none': 'Aucun élément n’est attaché.',
    'attached.refreshHint':
      'Interroge à nouveau le registre : ce qu’il a listé vaut pendant dix minutes',
    'attached.withheld':
      'La source de la règle de cache ne fournit pas la liste des éléments attachés.',
    'attached.noType': 'Type non indiqué',
    'attached.ofOther':
      'Son propre manifeste dit qu’il est attaché à {{digest}}. Il ne compte pas pour cette image.',
    'attached.gone':
      'Cet élément figure dans la liste, mais son manifeste n’est plus dans le registre.',
    'attached.cut': 'Il peut y avoir d’autres éléments.',
    'attached.toIndex': 'À l’index',
    'attached.toPlatform': 'À l’image pour {{platform}}',
    'attached.download': 'Télécharger {{label}}',
    'attached.downloadUnverified': '{{name}} sans vérification · {{size}}',
    'attached.tooLarge':
      'Trop volumineux pour être vérifié ici. Comparez vous-même le digest : {{digest}}',
    'attached.unreadable':
      'Les éléments attachés n’ont pas pu être lus : {{problem}}',
    'row.actions': 'Actions',
    'row.menu': 'Actions pour {{tag}}',
    'row.copyReference': 'Copier la référence',
    'row.copyDigest': 'Copier le digest',
    'row.copyPullCommand': 'Copier la commande pull',
    'attached.endOfLife': 'fin de vie',
    'attached.endOfLifeHint': 'Fin de vie : {{day}}',
    'download.cancel': 'Annuler le téléchargement : {{label}}',
    'download.running': 'Téléchargement en cours : {{label}}',
    'download.ended': 'Téléchargement terminé : {{label}}',
    'download.cancelled': 'Téléchargement annulé : {{label}}',
    'security.notScanned.note':
      '– signifie : non analysée. Aucun rapport d’analyse n’est attaché à l’image.',
    'security.notScanned.how': 'Comment en attacher un',
    'security.cell.loading': 'Chargement des rapports',
    'security.cell.notScanned': 'non analysée',
    'security.cell.notScannedHint': 'Il n’y a pas de rapport d’analyse',
    'security.cell.nothingRecognised': 'aucun contenu reconnu',
    'security.cell.nothingRecognisedHint':
      'Le scanner n’a rien reconnu qu’il puisse examiner. {{scan}}',
    'security.cell.noFindings': 'aucune vulnérabilité détectée',
    'security.cell.partlyScanned': 'analysée en partie seulement',
    'security.cell.partlyScannedHint':
      'Le rapport ne fait état d’aucune recherche de vulnérabilités. {{scan}}',
    'security.cell.notTold': 'périmètre de l’analyse non indiqué',
    'security.cell.notToldHint':
      'Le rapport ne liste rien et n’indique pas si des paquets ont été examinés. {{scan}}',
    'security.cell.partial':
      'paquets examinés en partie seulement, aucune vulnérabilité détectée dans cette partie',
    'security.cell.partialHint':
      'Les paquets du système d’exploitation n’ont pas été examinés. {{scan}}',
    'security.cell.noOpenFindings': 'aucune vulnérabilité ouverte',
    'security.cell.secrets_one': '{{formatted}} secret',
    'security.cell.secrets_other': '{{formatted}} secrets',
    'security.cell.secretsHint':
      'Le scanner a trouvé des secrets dans l’image. {{scan}}',
    'security.cell.secretsAloneHint':
      'Le scanner a trouvé des secrets dans l’image et n’a pas recherché de vulnérabilités. {{scan}}',
    'security.cell.misconfigurations': 'erreurs de configuration',
    'security.cell.misconfigurationsHint':
      'Aucune vulnérabilité détectée dans les paquets, mais la façon dont l’image est créée est à revoir',
    'security.cell.notSupported': 'rapport non pris en charge',
    'security.cell.notSupportedHint':
      'Il y a un rapport, dans un format qui n’est pas lu ici',
    'security.cell.unreadable': 'lecture impossible',
    'security.cell.unreadableHint':
      'Il y a un rapport, mais ce n’est pas un document complet d’un format connu',
    'security.cell.partlyUnreadableHint_one':
      '{{formatted}} entrée du rapport n’a pas pu être lue',
    'security.cell.partlyUnreadableHint_other':
      '{{formatted}} entrées du rapport n’ont pas pu être lues',
    'security.cell.otherImage': 'rapport d’une autre image',
    'security.cell.otherImageHint':
      'Le rapport présent désigne une autre image',
    'security.cell.otherPlatform': 'rapport d’une autre plateforme',
    'security.cell.otherPlatformHint':
      'Le rapport présent est celui d’une autre plateforme',
    'security.cell.unsupported': 'aucun rapport lisible',
    'security.cell.unsupportedHint_one':
      'Aucun rapport qui puisse être lu ici : {{formatted}} élément attaché',
    'security.cell.unsupportedHint_other':
      'Aucun rapport qui puisse être lu ici : {{formatted}} éléments attachés',
    'security.cell.withheld': 'non connu',
    'security.cell.withheldHint':
      'La source de la règle de cache n’indique pas ce qui est attaché',
    'security.cell.setAside': 'écartées : {{number}}',
    'security.cell.unread_one':
      '{{formatted}} élément attaché n’a pas pu être lu',
    'security.cell.unread_other':
      '{{formatted}} éléments attachés n’ont pas pu être lus',
    'security.cell.cut':
      'Il peut y avoir plus d’éléments attachés que ceux qui ont été lus',
    'security.cell.ofIndex':
      'Le rapport porte sur toutes les plateformes ensemble',
    'security.cell.large': 'rapport volumineux',
    'security.cell.largeHint': 'Ouvrez l’image pour le consulter',
    'security.cell.scannedOnBy': 'Analyse du {{day}} par {{scanner}}',
    'security.cell.scannedOn': 'Analyse du {{day}}',
    'security.cell.scannedBy': 'Analyse par {{scanner}}',
    'security.cell.scanNotTold':
      'Le rapport n’indique ni sa date ni l’outil qui l’a créé',
    'security.lookUp.button': 'Consulter la sécurité',
    'security.lookUp.text':
      'Le registre ne liste les éléments attachés qu’un nombre limité de fois par minute : les rapports de ces lignes sont recherchés à votre demande.',
    'security.lookUp.notYet': 'Pas encore consulté',
    'security.paused':
      'Le registre a listé les éléments attachés autant de fois qu’il le permet par minute à l’ensemble des utilisateurs de Backstage. La sécurité reprendra dans {{seconds}} s.',
    'security.filter.label': 'Sécurité',
    'security.filter.all': 'Toutes',
    'security.filter.serious': 'Gravité critique ou élevée',
    'security.filter.findings': 'Avec vulnérabilités',
    'security.filter.notScanned': 'Non analysées',
    'security.filter.scope_one': 'Sur {{formatted}} image examinée jusqu’ici',
    'security.filter.scope_other':
      'Sur {{formatted}} images examinées jusqu’ici',
    'security.filter.noMatch':
      'Aucun tag ne correspond parmi les images examinées jusqu’ici : celles dont les lignes ont été affichées',
    'report.notScanned': 'Image non analysée',
    'report.notScannedText':
      'Aucun rapport d’analyse n’est attaché à cette image. Un pipeline peut en créer un et l’attacher :',
    'report.copyAttach': 'Copier les commandes qui attachent un rapport',
    'report.elsewhere_one':
      'La même image a {{formatted}} rapport ou SBOM dans {{registry}} : l’importation d’une image ne copie pas ce qui y est attaché. Pour le copier :',
    'report.elsewhere_other':
      'La même image a {{formatted}} rapports ou SBOM dans {{registry}} : l’importation d’une image ne copie pas ce qui y est attaché. Pour les copier :',
    'report.copyFromElsewhere': 'Copier la commande',
    'report.noManifest':
      'On ne sait pas si l’image a été analysée, car le manifeste n’a pas pu être lu.',
    'report.nothingRecognised': 'Aucun contenu reconnu',
    'report.nothingRecognisedText':
      'Le scanner n’a rien reconnu dans l’image qu’il puisse examiner. Cela n’équivaut pas à « aucune vulnérabilité détectée ».',
    'report.partlyScanned': 'Les vulnérabilités n’ont pas été recherchées',
    'report.partlyScannedText':
      'Le rapport ne fait état d’aucune recherche dans les paquets de l’image. Cela n’équivaut pas à « aucune vulnérabilité détectée ».',
    'report.nothingTold': 'Périmètre de l’analyse non indiqué',
    'report.nothingToldText':
      'Le rapport ne liste rien et n’indique pas si des paquets ont été examinés. Cela n’équivaut pas à « aucune vulnérabilité détectée ».',
    'report.partial':
      'Aucune vulnérabilité détectée dans les paquets qui ont été examinés',
    'report.partialText':
      'Les paquets du système d’exploitation n’ont pas été examinés.',
    'report.noOpenFindings': 'Aucune vulnérabilité ouverte',
    'report.noOpenFindingsText_one':
      'La seule vulnérabilité ({{formatted}}) est écartée.',
    'report.noOpenFindingsText_other':
      'Les {{formatted}} vulnérabilités sont toutes écartées.',
    'report.noFindings': 'Aucune vulnérabilité détectée',
    'report.noFindingsText':
      'Le scanner n’a trouvé aucun paquet visé par un avis de sécurité qu’il connaît.',
    'report.noReadableFindings':
      'Aucune vulnérabilité détectée dans les entrées lisibles',
    'report.otherImage': 'Rapport d’une autre image',
    'report.otherImageText':
      'Le rapport {{name}} est attaché ici, mais désigne une autre image. Ses vulnérabilités ne sont pas affichées.',
    'report.otherPlatform': 'Rapport d’une autre plateforme',
    'report.otherPlatformText':
      'Le rapport {{name}} est celui d’une autre image de l’index. Ses vulnérabilités ne sont pas affichées.',
    'report.unsupported': 'Aucun rapport qui puisse être lu ici',
    'report.unsupportedText_one': '{{formatted}} élément attaché : {{types}}',
    'report.unsupportedText_other':
      '{{formatted}} éléments attachés : {{types}}',
    'report.unread': 'Non connu',
    'report.unreadText': 'Les éléments attachés n’ont pas pu être lus.',
    'report.withheld': 'Non connu',
    'report.withheldText':
      'Le registre n’a pas pu être interrogé : la source de sa règle de cache n’indique pas ce qui est attaché.',
    'report.unreadAttachments_one':
      '{{formatted}} élément attaché n’a pas pu être lu',
    'report.unreadAttachments_other':
      '{{formatted}} éléments attachés n’ont pas pu être lus',
    'report.unreadItem': '{{name}} : {{problem}}',
    'report.cut':
      'Il peut y avoir plus d’éléments attachés que ceux qui ont été lus. Ce qui n’a pas été lu peut changer ce qui est indiqué ici.',
    'report.ofIndex':
      'Le rapport est celui de l’index : il n’indique pas de laquelle de ses plateformes.',
    'report.setAsideCount': 'Écartées : {{number}}',
    'report.secretCount_one': '{{formatted}} secret trouvé',
    'report.secretCount_other': '{{formatted}} secrets trouvés',
    'report.scannersDiffer': 'Les scanners divergent : {{parts}}.',
    'report.scannerCount': '{{scanner}} {{number}}',
    'report.showReportOf': 'Afficher le rapport de {{scanner}}',
    'report.notSupported': 'Rapport non pris en charge',
    'report.notSupportedText':
      'Le document {{name}} est d’un type qui n’est pas lu ici : {{what}}',
    'report.unreadable': 'Le rapport n’a pas pu être lu',
    'report.unreadableText':
      'Le document {{name}} est attaché, mais n’a pas pu être lu.',
    'report.why': 'Cause',
    'report.unreadableEntries_one':
      '{{formatted}} entrée du rapport n’a pas pu être lue',
    'report.unreadableEntries_other':
      '{{formatted}} entrées du rapport n’ont pas pu être lues',
    'report.choose': 'Rapport',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': 'vulnérabilités non recherchées',
    'report.optionNotTold': 'périmètre de l’analyse non indiqué',
    'report.total': 'Vulnérabilités par gravité',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'Analyse',
    'report.attachedAt': 'Attaché',
    'report.stale': 'obsolète',
    'report.staleHint_one': 'Date de plus de {{formatted}} jour',
    'report.staleHint_other': 'Date de plus de {{formatted}} jours',
    'report.scanner': 'Scanner',
    'report.database': 'Date de la base',
    'report.operatingSystem': 'Système d’exploitation',
    'report.pastSupport': 'support terminé',
    'report.coverage': 'Périmètre de l’analyse',
    'report.coverageOf.vulnerabilities': 'vulnérabilités',
    'report.coverageOf.somePackages':
      'vulnérabilités (hors paquets du système d’exploitation)',
    'report.coverageOf.misconfigurations': 'erreurs de configuration',
    'report.coverageOf.secrets': 'secrets',
    'report.coverageOf.licenses': 'licences',
    'report.coverageOf.notVulnerabilities': 'vulnérabilités (non recherchées)',
    'report.licenses': 'Licences',
    'report.licenseCount_one': '{{formatted}} entrée',
    'report.licenseCount_other': '{{formatted}} entrées',
    'report.notTold': 'Non indiqué dans le rapport',
    'report.dateNotTold': 'Date non indiquée',
    'report.scannerNotTold': 'Scanner non indiqué',
    'report.views': 'Vues du rapport',
    'report.findings': 'Vulnérabilités',
    'report.whatToDo': 'Mesures à prendre',
    'report.byLayer': 'Par couche',
    'report.misconfigurations': 'Erreurs de configuration',
    'report.secrets': 'Secrets',
    'report.secretsText':
      'Les secrets eux-mêmes ne sont pas affichés ici. Retirez-les de l’image et remplacez-les partout où ils sont utilisés.',
    'report.rule': 'Règle',
    'report.place': 'Emplacement',
    'report.placeInLine': '{{path}}, ligne {{line}}',
    'report.setAside': 'Écartées',
    'report.claim': 'Motif',
    'report.claimNotAffected': 'Non affecté',
    'report.claimFixed': 'Corrigé',
    'report.claimIgnored': 'Ignoré',
    'report.claimAffected': 'Affecté',
    'report.claimUnderInvestigation': 'En cours d’examen',
    'report.claimBy': 'selon {{author}}',
    'report.claimByUnknown': 'sans indiquer qui l’affirme',
    'report.claimIn': 'dans {{document}}, attaché ici',
    'report.claimInReport': 'dans le rapport lui-même',
    'report.claimUnverified':
      'Ces vulnérabilités sont écartées sur la foi du rapport ou de documents attachés. Personne n’a vérifié de qui viennent ces affirmations.',
    'report.justification': 'Justification',
    'report.statement': 'Déclaration',
    'report.author': 'Qui l’affirme',
    'report.document': 'Document',
    'report.advisory': 'Avis',
    'report.score': 'Score',
    'report.title': 'Titre',
    'report.link': 'Lien',
    'report.package': 'Paquet',
    'report.type': 'Type',
    'report.path': 'Chemin',
    'report.notNamed': '(sans nom)',
    'report.installed': 'Installé',
    'report.fixedIn': 'Corrigé dans',
    'report.layer': 'Couche',
    'report.status': 'État',
    'report.statusFixed': 'Corrigé',
    'report.statusAffected': 'Affecté',
    'report.statusWillNotFix': 'Ne sera pas corrigé',
    'report.statusFixDeferred': 'Correctif différé',
    'report.statusEndOfLife': 'Fin de vie',
    'report.statusUnderInvestigation': 'En cours d’examen',
    'report.statusUnknown': 'Non indiqué',
    'report.partNotTold': 'Non indiqué',
    'report.noFixedVersion': 'Aucune version',
    'report.allSeverities': 'Toutes',
    'report.onlyFixable': 'Avec correctif uniquement',
    'report.shown': 'Vulnérabilités : {{shown}} sur {{total}}',
    'report.noMatch': 'Aucune vulnérabilité ne correspond aux filtres',
    'report.upgrade': 'Mettre à niveau {{name}} vers {{to}} : {{effect}}',
    'report.otherUpgrade': 'ou vers {{to}} : {{effect}}',
    'report.effect': '{{ends}}, dont {{worst}}',
    'report.ends_one': 'corrige {{formatted}} vulnérabilité',
    'report.ends_other': 'corrige {{formatted}} vulnérabilités',
    'report.endsOthers_one': 'corrige {{formatted}} autre vulnérabilité',
    'report.endsOthers_other': 'corrige {{formatted}} autres vulnérabilités',
    'report.noFix': 'Sans correctif',
    'report.noUpgrades':
      'Le rapport n’indique aucune version qui corrige une vulnérabilité.',
    'report.findingCount_one': '{{formatted}} vulnérabilité',
    'report.findingCount_other': '{{formatted}} vulnérabilités',
    'report.baseNamed':
      'L’image indique {{base}} comme base, mais pas quelles couches en proviennent.',
    'report.layerNumber': 'Couche {{number}}',
    'report.layerNotTold': 'Non indiquée dans le rapport',
    'report.layerNotKnown': 'Absente des couches de cette image : {{digest}}',
    'report.resolution': 'Mesure à prendre : {{text}}',
    'report.exportCsv': 'Vulnérabilités au format CSV',
    'report.exportReport': 'Rapport d’origine',
    'report.problem.gone':
      'il figure dans la liste, mais n’est plus dans le registre',
    'report.problem.noJson': 'ce n’est pas un document JSON complet',
    'report.problem.tooDeep': 'l’imbrication dépasse {{levels}} niveaux',
    'report.problem.tooManyLines': 'il y a plus de {{lines}} lignes',
    'report.problem.tooMuch': 'il contient plus que ce qui peut être lu ici',
    'report.problem.otherShape': 'la structure n’est pas celle attendue',
    'report.problem.noObject': 'ce n’est pas un objet',
    'report.problem.wrappedTooOften': 'il y a trop d’enveloppes imbriquées',
    'report.problem.unknownFormat': 'ce n’est pas un rapport d’un format connu',
    'report.problem.signature': 'une signature',
    'report.problem.envelope': 'une enveloppe',
    'report.problem.statement': 'une déclaration (statement)',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': 'une analyse qui a échoué',
    'report.problem.scanFailedWith': 'une analyse qui a échoué : {{message}}',
    'compare.with': 'Comparer avec…',
    'compare.title': '{{repository}} : {{from}} → {{to}}',
    'compare.image': 'Image {{repository}}:{{tag}}',
    'compare.swap': 'Inverser les deux',
    'compare.sameImage': 'Les deux tags pointent vers la même image.',
    'compare.otherPlatforms':
      'Les images comparées s’exécutent sur des plateformes différentes : {{fromTag}} sur {{from}}, {{toTag}} sur {{to}}.',
    'compare.summary': 'Résumé',
    'compare.same': '{{value}}, identique dans les deux',
    'compare.inBoth': 'dans les deux',
    'compare.neitherSays': 'Aucune des deux images ne l’indique',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'Plateformes',
    'compare.addedPlatforms': 'Ajoutées : {{names}}',
    'compare.removedPlatforms': 'Supprimées : {{names}}',
    'compare.sharedPlatforms': 'Dans les deux : {{names}}',
    'compare.samePlatforms': 'Identiques : {{names}}',
    'compare.noPlatforms': 'Aucune pour les deux images',
    'compare.commits': 'Modifications entre les commits',
    'compare.unread': 'Non connu : lecture impossible de {{tags}}',
    'compare.noSize': 'Non connue : rien n’indique la taille de {{tag}}',
    'compare.sizeByPlatform':
      'Non connue : la taille de {{tag}} varie selon la plateforme',
    'compare.platformsNotTold':
      'Non connues : le registre n’indique pas celles de {{tag}}',
    'compare.sharedLayers': '{{number}} en commun ({{size}})',
    'compare.addedLayers': '{{number}} en plus ({{size}})',
    'compare.removedLayers': '{{number}} en moins ({{size}})',
    'compare.sameLayers_one':
      'Aucune différence : les deux ont la même couche ({{formatted}}, {{size}}).',
    'compare.sameLayers_other':
      'Aucune différence : les deux ont les mêmes {{formatted}} couches ({{size}}).',
    'compare.noLayers': 'Aucune différence : aucune des images n’a de couches.',
    'compare.change': 'Changement',
    'compare.added': 'Ajoutée',
    'compare.removed': 'Supprimée',
    'compare.settings': 'Exécution',
    'compare.setting': 'Paramètre',
    'compare.name': 'Nom',
    'compare.valueIn': '{{name}} dans {{tag}}',
    'compare.absent': 'Non défini',
    'compare.hiddenDiffers': 'Diffère dans ce qui est masqué',
    'compare.noUser': 'Non indiqué',
    'compare.noDifference': 'Aucune différence',
    'compare.ofTag': '{{tag}} : {{text}}',
    'compare.noTags': 'Aucun tag correspondant',
    'compare.openTags': 'Afficher les tags',
    'compare.closeTags': 'Masquer les tags',
    'compare.clear': 'Effacer',
    'findings.title': 'Vulnérabilités',
    'findings.added': 'Nouvelles : {{number}}',
    'findings.fixed': 'corrigées : {{number}}',
    'findings.unchanged': 'inchangées : {{number}}',
    'findings.setAside': 'écartées : {{number}}',
    'findings.reopened': 'plus écartées : {{number}}',
    'findings.newTitle': 'Nouvelles vulnérabilités',
    'findings.fixedTitle': 'Vulnérabilités corrigées',
    'findings.setAsideTitle': 'Vulnérabilités désormais écartées',
    'findings.reopenedTitle': 'Vulnérabilités qui ne sont plus écartées',
    'findings.unchangedTitle': 'Vulnérabilités inchangées',
    'findings.unchangedSummary_one': '{{formatted}} vulnérabilité inchangée',
    'findings.unchangedSummary_other':
      '{{formatted}} vulnérabilités inchangées',
    'findings.count_one': '{{formatted}} vulnérabilité',
    'findings.count_other': '{{formatted}} vulnérabilités',
    'findings.noneInBoth':
      'Aucun des deux rapports ne signale de vulnérabilité ouverte.',
    'findings.notScanned': 'image non analysée',
    'findings.nothingRecognised':
      'le scanner n’y a rien reconnu qu’il puisse examiner',
    'findings.partlyScanned':
      'le rapport ne fait état d’aucune recherche de vulnérabilités',
    'findings.notToldWhat':
      'le rapport ne liste rien et n’indique pas si des paquets ont été examinés',
    'findings.otherImage':
      'le rapport qui y est attaché est celui d’une autre image',
    'findings.otherPlatform':
      'le rapport qui y est attaché est celui d’une autre plateforme',
    'findings.unsupported':
      'parmi les éléments attachés, aucun n’est un rapport qui puisse être lu ici',
    'findings.unread': 'les éléments attachés n’ont pas pu être lus',
    'findings.withheld':
      'le registre n’a pas pu être interrogé sur les éléments attachés',
    'findings.someSetAside_one': '{{formatted}} vulnérabilité est écartée',
    'findings.someSetAside_other': '{{formatted}} vulnérabilités sont écartées',
    'findings.someSecrets_one': '{{formatted}} secret a également été trouvé',
    'findings.someSecrets_other':
      '{{formatted}} secrets ont également été trouvés',
    'findings.somePackages':
      'les paquets du système d’exploitation n’ont pas été examinés',
    'findings.ofIndex': 'le rapport porte sur toutes les plateformes ensemble',
    'findings.notSupported':
      'le rapport qui y est attaché n’est pas pris en charge : {{what}}',
    'findings.unreadable':
      'le rapport qui y est attaché n’a pas pu être lu : {{why}}',
    'findings.noManifest': 'non connu, car le manifeste n’a pas pu être lu',
    'findings.byScanner': '{{text}} selon {{scanner}}',
    'findings.onDay': '{{text}}, {{day}}',
    'findings.noDay': '{{text}}, date non indiquée',
    'findings.entriesUnread_one':
      '{{formatted}} entrée du rapport n’a pas pu être lue',
    'findings.entriesUnread_other':
      '{{formatted}} entrées du rapport n’ont pas pu être lues',
    'findings.partial':
      'au moins un élément attaché n’a pas pu être lu ; il peut s’agir d’un rapport plus récent',
    'findings.otherScanners':
      'Les deux rapports proviennent de scanners ou de formats différents : certaines différences peuvent s’expliquer ainsi.',
    'findings.advisory': 'Avis',
    'findings.package': 'Paquet',
    'findings.installed': 'Installé',
    'findings.fixedIn': 'Corrigé dans',
    'findings.notTold': 'Non indiqué',
    'findings.noPackage': 'Sans nom',
    'findings.statusFixed': 'Version non indiquée',
    'findings.statusAffected': 'Aucun correctif',
    'findings.statusWillNotFix': 'Aucun correctif : ne sera pas corrigé',
    'findings.statusFixDeferred': 'Aucun correctif : différé',
    'findings.statusEndOfLife': 'Aucun correctif : fin de vie',
    'findings.statusUnderInvestigation': 'Aucun correctif : en cours d’examen',
    'findings.statusUnknown': 'Aucun correctif indiqué',
    'trend.title': 'Évolution des vulnérabilités',
    'trend.reading': 'Images examinées : {{read}} sur {{total}}',
    'trend.lookedAt_one': 'L’image la plus récente a été examinée ({{parts}}).',
    'trend.lookedAt_other':
      'Les {{formatted}} images les plus récentes ont été examinées ({{parts}}).',
    'trend.scanned': 'analysées : {{number}}',
    'trend.notScanned': 'non analysées : {{number}}',
    'trend.nothingRecognised': 'sans contenu reconnu : {{number}}',
    'trend.unusable': 'avec un rapport inutilisable : {{number}}',
    'trend.failed': 'examen impossible : {{number}}',
    'trend.asTable': 'Afficher sous forme de tableau',
    'trend.asChart': 'Afficher sous forme de graphique',
    'trend.chart':
      'Vulnérabilités des dernières images analysées, par gravité, de la plus ancienne à la plus récente : {{number}} images. « Afficher sous forme de tableau » donne les chiffres.',
    'trend.bar': '{{tag}} : {{number}}',
    'trend.total': 'Total',
    'trend.scannedAt': 'Analyse',
    'promotion.title': 'Promotion entre registres',
    'promotion.newest': 'Version la plus récente : {{parts}}.',
    'promotion.newestIn': '{{tag}} dans {{registries}}',
    'promotion.patchIn':
      '{{tag}}, un correctif de {{base}}, dans {{registries}}',
    'promotion.summary': '{{parts}}.',
    'promotion.join': '{{text}} ; {{more}}',
    'promotion.isIn': '{{tag}} est présent dans {{registries}}',
    'promotion.onlyIn': '{{tag}} est présent uniquement dans {{registries}}',
    'promotion.andOtherTag': '{{text}}, sous un autre tag dans {{registries}}',
    'promotion.andOtherImage':
      '{{text}}, avec une autre image dans {{registries}}',
    'promotion.andUnknown': '{{text}}, présence non connue dans {{registries}}',
    'promotion.notIn': '{{repository}} n’est pas présent dans {{registries}}.',
    'promotion.reading':
      'Tags encore en cours de chargement dans {{registries}}',
    'promotion.inRegistry': '{{registry}} : {{text}}',
    'promotion.refresh': 'Recharger les autres registres',
    'promotion.onlyDifferences': 'Différences uniquement',
    'promotion.differencesHint':
      'Tags qui ne pointent pas vers la même image dans tous les registres',
    'promotion.noDifferences':
      'Chaque tag pointe vers la même image dans tous les registres.',
    'promotion.noDifferencesYet':
      'Aucune différence n’est connue pour l’instant.',
    'promotion.beingRead': 'chargement en cours',
    'promotion.notRead': 'lecture impossible',
    'promotion.there': 'Présent',
    'promotion.otherImage': 'Autre image : {{which}}',
    'promotion.otherTag': 'Image présente sous {{which}}',
    'promotion.imageThere': 'Image présente : {{which}}',
    'promotion.absent': 'Absent',
    'promotion.notKnownYet': 'Pas encore connu',
    'promotion.notKnown': 'Non connu',
    'sbom.document': 'Document',
    'sbom.made': '{{format}}, {{day}}',
    'sbom.noDay': '{{format}}, date non indiquée',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} paquet',
    'sbom.packageCount_other': '{{formatted}} paquets',
    'sbom.found': 'Paquets trouvés : {{found}} sur {{total}}',
    'sbom.entriesUnread_one': '{{formatted}} entrée n’a pas pu être lue.',
    'sbom.entriesUnread_other': '{{formatted}} entrées n’ont pas pu être lues.',
    'sbom.search': 'Où se trouve… ?',
    'sbom.searchHint': 'Rechercher par nom, type ou chemin',
    'sbom.noMatch': 'Aucun paquet ne correspond à la recherche.',
    'sbom.noPackages': 'Le document ne répertorie aucun paquet.',
    'sbom.name': 'Nom',
    'sbom.version': 'Version',
    'sbom.type': 'Type',
    'sbom.path': 'Chemin',
    'sbom.licenses': 'Licences',
    'sbom.notTold': 'Non indiqué',
    'sbom.otherImage':
      'Le SBOM {{name}} est celui d’une autre image, ses paquets ne sont donc pas affichés.',
    'sbom.unreadable': 'Le document {{name}} n’a pas pu être lu : {{why}}.',
    'sbom.notSupported':
      'Le document {{name}} n’est pas un SBOM connu ici : {{what}}.',
    'sbom.failed':
      'Certains éléments attachés n’ont pas pu être lus : {{problem}}.',
    'sbom.otherDigest':
      'Il désigne un digest que ce registre n’a pas : les outils qui lisent une image au moyen de Docker en génèrent un qui leur est propre.',
    'sbom.none':
      'Aucun SBOM de cette image n’a été trouvé parmi les éléments attachés. Pour en créer un et l’attacher :',
    'sbom.uncertain':
      'Aucun SBOM de cette image n’a été trouvé parmi les éléments qui ont pu être lus. Pour en créer un et l’attacher :',
    'sbom.copyCommands': 'Copier les commandes',
    'pull.copy': 'Copier : {{name}}',
    'pull.tool': 'Commandes pour',
    'pull.byTag': '{{tool}}, par tag',
    'pull.byDigest': '{{tool}}, exactement cette image',
    'pull.dockerfile': 'Dans un Dockerfile',
    'pull.kubernetes': 'Dans un manifeste Kubernetes',
    'pull.helmTag': 'Helm, par version',
    'pull.orasTag': 'ORAS, par tag',
    'pull.orasDigest': 'ORAS, exactement cet artefact',
    'pull.cacheFrom': 'Comme cache d’un build',
    'pull.login': 'Connexion préalable',
    'pull.unknownHost':
      'Il n’y a pas de commandes ici, car l’hôte qu’elles peuvent nommer n’est pas certain. Le registre se nomme {{registry}}, ce qui n’est pas un serveur de connexion d’Azure, et la configuration n’en indique aucun. Un administrateur peut l’ajouter dans app-config.yaml :',
    'severity.label': 'Gravité',
    'severity.critical': 'Critique',
    'severity.high': 'Élevée',
    'severity.medium': 'Moyenne',
    'severity.low': 'Faible',
    'severity.unknown': 'Inconnue',
    'severity.counted.critical': '{{number}} de gravité critique',
    'severity.counted.high': '{{number}} de gravité élevée',
    'severity.counted.medium': '{{number}} de gravité moyenne',
    'severity.counted.low': '{{number}} de gravité faible',
    'severity.counted.unknown': '{{number}} de gravité inconnue',
    'severity.short.critical': '{{number}} C',
    'severity.short.high': '{{number}} É',
    'severity.short.medium': '{{number}} M',
    'severity.short.low': '{{number}} F',
    'severity.short.unknown': '{{number}} I',
    'pagination.rowsPerPage': 'Lignes par page',
    'pagination.displayed': '{{from}}–{{to}} sur {{total}}',
    'pagination.previous': 'Page précédente',
    'pagination.next': 'Page suivante',
    'pause.offline':
      'Vous êtes hors connexion. Le chargement reprendra une fois la connexion rétablie.',
    'pause.throttled':
      'Le registre limite les requêtes : tous les utilisateurs de Backstage partagent ses limites. Le chargement reprendra automatiquement.',
    'pause.retry':
      'La dernière tentative a échoué. La suivante aura lieu automatiquement.',
    'empty.title': '{{repository}} ne contient pas encore de tags',
    'empty.description': 'Pour envoyer (push) le premier :',
    'empty.copyCommand': 'Copier les commandes',
    'error.tryAgain': 'Réessayer',
    'error.notLoaded':
      'Cette partie de la page n’a pas pu être chargée. Vérifiez votre réseau ; si Backstage a été mis à jour entre-temps, rechargez la page.',
    'error.triesAgain': 'La page réessaie automatiquement.',
    'error.reload': 'Recharger la page',
    'error.goOn': 'Continuer',
    'error.unreadable_one':
      '1 entrée de la réponse du registre n’a pas pu être lue et n’est pas affichée',
    'error.unreadable_other':
      '{{formatted}} entrées des réponses du registre n’ont pas pu être lues et ne sont pas affichées',
    'error.unreadableManifests_one':
      '1 entrée de la liste des manifestes n’a pas pu être lue : sa taille et sa plateforme peuvent manquer',
    'error.unreadableManifests_other':
      '{{formatted}} entrées de la liste des manifestes n’ont pas pu être lues : des tailles et des plateformes peuvent manquer',
    'error.noManifests':
      'Les tailles et les plateformes n’ont pas pu être lues : {{problem}}',
    'error.incomplete': 'La liste est incomplète : {{problem}}',
    'error.outdated': 'La liste n’est peut-être plus à jour : {{problem}}',
    'error.answer': 'Réponse reçue',
    'error.answerStatus': 'Code d’état {{status}}',
    'error.emptyAnswer': '(réponse sans contenu)',
    'error.copySnippet': 'Copier',
    'error.forAdministrators': 'Pour les administrateurs',
    'error.forOwners': 'Pour le propriétaire du composant',
    'error.malformedName.title': 'L’annotation ne désigne aucun référentiel',
    'error.malformedName.addressTitle':
      'L’adresse de cette page ne désigne aucun référentiel',
    'error.malformedName.remedy':
      'Indiquez uniquement le nom du référentiel dans catalog-info.yaml.',
    'error.malformedName.tooLong':
      'Le nom d’un référentiel compte au maximum {{max}} caractères.',
    'error.malformedName.whiteSpace':
      'Le nom d’un référentiel ne contient pas d’espaces.',
    'error.malformedName.scheme': 'Retirez l’adresse qui précède le nom.',
    'error.malformedName.host':
      'Retirez le registre : la configuration l’indique déjà.',
    'error.malformedName.query':
      'Le nom d’un référentiel ne contient ni « ? » ni « # ».',
    'error.malformedName.parentPath':
      'Le nom d’un référentiel ne contient pas « .. ».',
    'error.malformedName.tag': 'Retirez le tag ou le digest qui suit le nom.',
    'error.malformedName.upperCase':
      'Le nom d’un référentiel est en minuscules.',
    'error.malformedName.grammar':
      'Le nom d’un référentiel se compose de lettres minuscules et de chiffres, avec des séparateurs uniques entre eux, en parties séparées par « / ».',
    'error.registryUnknown.title':
      'Cette instance de Backstage ne connaît pas le registre {{registry}}',
    'error.registryUnknown.text':
      'Les annotations du composant le désignent, mais il n’est pas configuré ici. Son nom est peut-être mal orthographié.',
    'error.registryUnknown.addressText':
      'L’adresse de cette page le désigne, mais aucun registre ne peut porter ce nom.',
    'error.registryUnknown.remedy':
      'Ajoutez le registre dans app-config.yaml avec les points de terminaison proxy qui y mènent, ou corrigez l’annotation.',
    'error.noEndpoint.title': 'Backstage n’est connecté à aucun registre',
    'error.noEndpoint.text':
      'Cette instance de Backstage n’a pas de point de terminaison proxy {{path}}.',
    'error.noEndpoint.remedy':
      'Ajoutez le point de terminaison dans app-config.yaml, puis redémarrez le backend. Le plug-in proxy doit y être installé.',
    'error.wrongTarget.title': 'Ce n’est pas l’API du registre',
    'error.wrongTarget.text':
      'La cible du point de terminaison proxy ne connaît pas le chemin demandé.',
    'error.wrongTarget.remedy':
      'Vérifiez la cible du point de terminaison : elle se termine par {{target}} et son hôte est le serveur de connexion du registre.',
    'error.sessionEnded.title': 'Votre session Backstage est terminée',
    'error.sessionEnded.text': 'Reconnectez-vous pour continuer.',
    'error.credentialsRefused.title':
      'Le registre a refusé les informations d’identification',
    'error.credentialsRefused.text':
      'Il n’accepte pas celles avec lesquelles le point de terminaison proxy se connecte.',
    'error.credentialsRefused.remedy':
      'Vérifiez l’en-tête Authorization du point de terminaison : un mot de passe a pu être modifié ou expirer, un jeton Bearer expire au bout de 75 minutes, et un saut de ligne a pu être encodé avec le mot de passe.',
    'error.permissionMissing.title':
      'Le registre a refusé de lister {{repository}}',
    'error.permissionMissing.text':
      'Les informations d’identification du point de terminaison proxy n’autorisent pas la lecture des métadonnées de ce référentiel.',
    'error.permissionMissing.contentText':
      'Les informations d’identification du point de terminaison proxy n’autorisent pas la lecture du contenu de ce référentiel.',
    'error.permissionMissing.remedy':
      'L’identité doit disposer de {{permission}} sur le référentiel. Un jeton l’obtient par son mappage d’étendue ; un principal de service, par le rôle AcrPull ou, si les autorisations sont définies par référentiel, par Container Registry Repository Reader.',
    'error.permissionMissing.catalogTitle':
      'Le registre a refusé de lister ses référentiels',
    'error.permissionMissing.catalogText':
      'Les informations d’identification du point de terminaison proxy n’autorisent pas à lister les référentiels. Un jeton limité à certains référentiels ne le permet jamais, mais il permet tout de même de lire ces derniers.',
    'error.permissionMissing.catalogRemedy':
      'La liste nécessite l’étendue {{scope}}, que le mappage d’étendue d’un jeton ne peut pas accorder. Un principal de service l’obtient par le rôle AcrPull ou, si les autorisations sont définies par référentiel, par Container Registry Repository Catalog Lister.',
    'error.notAuthorized.title':
      'Le registre a refusé l’accès à {{repository}}',
    'error.notAuthorized.text':
      'Soit il n’accepte pas les informations d’identification du point de terminaison proxy, soit celles-ci n’autorisent pas la lecture des métadonnées de ce référentiel.',
    'error.notAuthorized.contentText':
      'Soit il n’accepte pas les informations d’identification du point de terminaison proxy, soit celles-ci n’autorisent pas la lecture du contenu de ce référentiel.',
    'error.notAuthorized.catalogText':
      'Soit il n’accepte pas les informations d’identification du point de terminaison proxy, soit celles-ci n’autorisent pas à lister les référentiels. Un jeton limité à certains référentiels ne le permet jamais, mais il permet tout de même de lire ces derniers.',
    'error.notAuthorized.remedy':
      'L’en-tête WWW-Authenticate indique lequel des deux cas se présente : faites-le transmettre par le point de terminaison, ou examinez la réponse avec curl. Un jeton Bearer expire au bout de 75 minutes ; l’autorisation qui peut manquer est {{permission}}.',
    'error.firewall.title': 'Le pare-feu du registre a refusé la connexion',
    'error.firewall.text':
      'Le registre n’autorise pas cette instance de Backstage.',
    'error.firewall.textWithAddress':
      'Le registre n’autorise pas cette instance de Backstage. Il a vu l’adresse {{address}}.',
    'error.firewall.remedy':
      'Autorisez, dans les règles réseau du registre, l’adresse par laquelle le backend sort de votre réseau, ou donnez au backend un point de terminaison privé.',
    'error.repositoryUnknown.title':
      'Le référentiel {{repository}} n’existe pas',
    'error.repositoryUnknown.text':
      'Le registre ne connaît pas ce nom. Il se peut que rien n’y ait jamais été envoyé (push) ou que l’annotation soit mal orthographiée.',
    'error.repositoryUnknown.addressText':
      'Le registre ne connaît pas ce nom. Il se peut que rien n’y ait jamais été envoyé (push) ou que le nom indiqué dans l’adresse de cette page soit mal orthographié.',
    'error.repositoryUnknown.listedText':
      'Le registre répertorie ce nom, mais ne le reconnaît pas lorsque ses tags sont demandés. Ses images ont peut-être été supprimées.',
    'error.repositoryUnknown.remedy':
      'Comparez l’annotation avec les noms présents dans le registre.',
    'error.contentUnknown.title': 'Cette image est introuvable',
    'error.contentUnknown.text':
      '{{repository}} ne contient pas ce tag, ce manifeste ou cette couche. L’élément a peut-être été supprimé.',
    'error.readDisabled.title': 'La lecture est désactivée',
    'error.readDisabled.text':
      'Le registre ne fournit ce contenu à personne : l’attribut readEnabled de l’image, ou de {{repository}} dans son ensemble, est désactivé.',
    'error.readDisabled.remedy':
      'Il a peut-être été désactivé pour une raison précise. Pour le réactiver pour un tag :',
    'error.noManifest.title': 'Ce tag n’a pas de manifeste',
    'error.noManifest.text':
      '{{repository}} contient le tag, mais pas le manifeste vers lequel il pointe, qui a peut-être été supprimé. Le tag peut être envoyé de nouveau ou supprimé.',
    'error.tooMany.title':
      'Cette liste est trop longue pour être lue en entier',
    'error.tooMany.text': 'La lecture est limitée à {{limit}} entrées.',
    'error.tooLarge.title':
      'Le contenu est trop volumineux pour être chargé dans la page',
    'error.tooLarge.text': 'La lecture est limitée à {{limit}}.',
    'error.digestMismatch.title':
      'Le contenu reçu n’est pas celui qui a été demandé',
    'error.digestMismatch.text':
      'Le contenu ne correspond pas à {{digest}}, il n’est donc pas affiché.',
    'error.digestMismatch.remedy':
      'Recherchez ce qui modifie les réponses entre le registre et Backstage : un cache, une passerelle, un proxy.',
    'error.redirectNotFollowed.title':
      'Le contenu se trouve ailleurs et n’y a pas été récupéré',
    'error.redirectNotFollowed.text':
      'Le registre redirige vers un autre hôte, et le point de terminaison proxy ne suit pas la redirection.',
    'error.redirectNotFollowed.remedy':
      'Configurez le point de terminaison du contenu pour qu’il suive les redirections.',
    'error.cacheSource.title': 'La source de la règle de cache n’a rien fourni',
    'error.cacheSource.text':
      'Le registre alimente ce dépôt par une règle de cache. Il a interrogé la source de la règle, dont la réponse est inutilisable.',
    'error.cacheSource.textWithSource':
      'Le registre alimente ce dépôt par une règle de cache. Il a interrogé la source {{source}}, dont la réponse est inutilisable.',
    'error.cacheSource.remedy':
      'Vérifiez la règle de cache et ses informations d’identification dans le registre. Toutes les sources ne fournissent pas la liste des éléments attachés aux images.',
    'error.throttled.title': 'Le registre limite les requêtes',
    'error.throttled.text': 'Il reçoit plus de requêtes qu’il n’en accepte.',
    'error.throttled.remedy':
      'Tous les utilisateurs de Backstage partagent les limites d’une même identité ; celles d’un registre Premium sont plus élevées.',
    'error.serverError.title': 'Le registre a rencontré un problème',
    'error.serverError.text':
      'Il a répondu plusieurs fois par l’erreur {{status}}.',
    'error.serverError.remedy':
      'Vérifiez l’état du registre et de ce qui se trouve entre lui et Backstage.',
    'error.registryUnreachable.title':
      'Backstage ne parvient pas à joindre le registre',
    'error.registryUnreachable.text':
      'Le proxy n’a pas pu se connecter à sa cible.',
    'error.registryUnreachable.remedy':
      'Vérifiez la cible du point de terminaison, la résolution de son nom et l’accès sortant du backend.',
    'error.backstageUnreachable.title': 'Aucune connexion à Backstage',
    'error.backstageUnreachable.text':
      'La connexion a échoué avant l’arrivée d’une réponse. Vérifiez votre réseau.',
    'error.backstageUnreachable.remedy':
      'Si seule cette page échoue, recherchez une réponse tronquée par une passerelle ou refusée par le navigateur faute d’en-têtes CORS.',
    'error.noAnswer.title': 'Le registre n’a pas répondu à temps',
    'error.noAnswer.text':
      'Aucune réponse n’a été reçue en {{seconds}} secondes.',
    'error.noAnswer.remedy':
      'Vérifiez le temps nécessaire au backend pour joindre le registre, ainsi que les délais d’expiration du point de terminaison.',
    'error.htmlAnswer.title':
      'Une page web a été reçue au lieu de la réponse du registre',
    'error.htmlAnswer.text':
      'Un élément situé entre Backstage et le registre a répondu à sa place : une passerelle, une page de connexion ou un proxy.',
    'error.htmlAnswer.remedy':
      'Appelez la même adresse depuis l’endroit où s’exécute le backend et regardez qui répond.',
    'error.noJson.title': 'La réponse ne peut pas être lue',
    'error.noJson.text': 'Elle devrait être au format JSON et ne l’est pas.',
    'error.noJson.remedy':
      'Vérifiez que la cible du point de terminaison est le registre lui-même.',
    'error.unexpectedShape.title':
      'La réponse n’est pas celle que le registre devrait donner',
    'error.unexpectedShape.text':
      'Ce qui manque, selon les termes du client : « {{expected}} »',
    'error.unexpectedShape.remedy':
      'Vérifiez que la cible du point de terminaison est un registre Azure Container Registry et qu’elle se termine par {{target}}.',
    'error.foreignAnswer.title':
      'La réponse concerne un autre registre ou une autre image',
    'error.foreignAnswer.text':
      'La demande portait sur {{asked}} ; la réponse dit concerner {{told}}. Rien n’en est affiché.',
    'error.foreignAnswer.remedy':
      'Vérifiez où mène la cible du point de terminaison. Si le registre lui-même répond, son serveur de connexion dans la configuration doit être celui qu’indique cette commande : {{command}}.',
    'error.refused.title': 'La requête a été refusée',
    'error.refused.text': 'La réponse était l’erreur {{status}}.',
    'error.refused.remedy': 'La réponse ci-dessous en dit plus.',
    'error.unexpected.title': 'Échec de la lecture du registre',
    'error.unexpected.text':
      'Il s’agit d’une erreur du plug-in ou du client qu’il utilise pour lire : {{message}}',
    'error.unexpected.remedy':
      'Signalez-la avec cette phrase et avec les messages de la console du navigateur.',
  },
});
