import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in Brazilian Portuguese. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'Lendo as tags',
    'list.refresh': 'Atualizar',
    'list.refreshing': 'Lendo a lista novamente',
    'list.filter': 'Filtrar',
    'list.filterHint': 'Filtrar por tag ou digest',
    'list.noMatch': 'Nenhuma tag corresponde ao filtro',
    'list.noMatchYet': 'Até agora, nenhuma tag corresponde ao filtro',
    'list.onlyCompanions':
      'Aqui há somente tags anexadas: assinaturas, SBOMs e atestados',
    'list.showCompanions_one': 'Mostrar {{count}} tag anexada',
    'list.showCompanions_other': 'Mostrar {{count}} tags anexadas',
    'list.columns': 'Colunas',
    'list.groupByImage': 'Agrupar por imagem',
    'list.groupByImageHint': 'Uma linha para todas as tags de uma imagem',
    'list.companionsHint': 'Assinaturas, SBOMs e atestados das imagens',
    'list.tagCount_one': '{{formatted}} tag',
    'list.tagCount_other': '{{formatted}} tags',
    'list.read': 'Tags lidas: {{read}}',
    'list.readOfTotal': 'Tags lidas: {{read}} de {{total}}',
    'text.hidden': 'Caracteres que, de outra forma, não são visíveis',
    'link.newWindow': 'Abre em uma nova janela',
    'repositories.choice': 'Repositório',
    'repositories.all': 'Todos os repositórios',
    'repositories.count_one': '{{formatted}} repositório',
    'repositories.count_other': '{{formatted}} repositórios',
    'repositories.filterHint': 'Filtrar por tag, digest ou repositório',
    'repositories.note': '{{repository}}: {{what}}',
    'repositories.explain': 'Motivo e o que fazer',
    'repositories.empty': 'Sem tags: {{names}}',
    'repositories.none': 'Nenhum destes repositórios tem tags para mostrar.',
    'repositories.unknown':
      'O componente não tem mais um repositório “{{repository}}”.',
    'repositories.cut':
      'Somente os primeiros {{shown}} de {{total}} repositórios são lidos aqui. Os demais podem ser escolhidos um a um.',
    'repositories.noReports': 'informação desconhecida',
    'repositories.noReportsHint':
      'Não há endpoint de proxy para o conteúdo das imagens deste registro',
    'registries.title': 'Registros de contêiner',
    'registries.list': 'Registros',
    'registries.unnamed': 'Registro de contêiner',
    'registries.endpoints': 'Endpoints de proxy {{metadata}} e {{content}}',
    'registries.choose': 'Escolha um registro para ver os repositórios dele.',
    'registries.back': 'Todos os repositórios de {{registry}}',
    'registries.backToRegistries': 'Todos os registros',
    'registries.repositories': 'Repositórios de {{registry}}',
    'registries.loading': 'Lendo os repositórios',
    'registries.read': 'Repositórios lidos: {{read}}',
    'registries.repositoryCount_one': '{{formatted}} repositório',
    'registries.repositoryCount_other': '{{formatted}} repositórios',
    'registries.empty': 'Este registro ainda não tem repositórios.',
    'registries.filterHint': 'Filtrar por nome',
    'registries.noMatch': 'Nenhum repositório corresponde ao filtro',
    'registries.noMatchYet':
      'Até agora, nenhum repositório corresponde ao filtro',
    'registries.onlyUnused': 'Somente os que nenhuma entidade usa',
    'registries.onlyUnusedHint':
      'O catálogo mostra somente as entidades que você pode ver. Outras podem usar estes repositórios.',
    'registries.repository': 'Repositório',
    'registries.usedBy': 'Usado por',
    'registries.unused': 'Nenhuma entidade que você possa ver',
    'registries.usersLoading': 'Lendo o catálogo',
    'registries.usersUnknown': 'Informação desconhecida',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'E por {{names}}',
    'registries.usersFailed':
      'Não foi possível ler no catálogo quais entidades usam os repositórios: {{problem}}',
    'registries.onlyUsed':
      'Estes são os repositórios que as entidades do catálogo usam. O registro pode ter outros.',
    'registries.noneUsed':
      'Nenhuma entidade do catálogo que você possa ver usa um repositório deste registro.',
    'registries.missing': 'Em uso, mas ausentes deste registro',
    'registries.name': 'Nome do repositório',
    'registries.open': 'Abrir',
    'connection.test': 'Testar a conexão',
    'connection.testOf': 'Testar a conexão: {{registry}}',
    'connection.running': 'Testando a conexão',
    'connection.ended':
      'O teste terminou. Aprovadas: {{passed}}, com limitações: {{limited}}, com falha: {{failed}}, não realizadas: {{notTried}}.',
    'connection.endedEarly': 'O teste foi interrompido antes do fim.',
    'connection.checks': 'Verificações da conexão',
    'connection.triedWith': 'Realizada com {{repository}}',
    'connection.stepState': '{{step}}: {{state}}',
    'connection.step.reach': 'Um registro responde',
    'connection.step.credentials': 'O registro aceita as credenciais',
    'connection.step.catalog': 'As credenciais permitem listar os repositórios',
    'connection.step.metadata': 'As credenciais permitem ler os metadados',
    'connection.step.content': 'As credenciais permitem ler o conteúdo',
    'connection.step.referrers': 'O registro lista os anexos das imagens',
    'connection.step.redirects':
      'Os blobs são obtidos do local em que estão armazenados',
    'connection.step.link': 'O cabeçalho Link das listas pode ser lido',
    'connection.state.passed': 'Aprovada',
    'connection.state.limited': 'Funciona com limitações',
    'connection.state.failed': 'Com falha',
    'connection.state.notTried': 'Não realizada',
    'connection.state.running': 'Em andamento',
    'connection.state.waiting': 'Pendente',
    'connection.reason.earlierFailure':
      'Uma verificação da qual ela depende falhou.',
    'connection.reason.noRepository':
      'Não há nenhum repositório com o qual realizá-la.',
    'connection.reason.noTag':
      'O repositório com o qual ela seria realizada não tem tags.',
    'connection.reason.noContentEndpoint':
      'Esta instância do Backstage não tem endpoint de proxy para o conteúdo das imagens.',
    'connection.reason.noBlob':
      'A imagem com a qual ela seria realizada não tem nenhum blob pequeno.',
    'connection.reason.nothingToPage':
      'Nenhuma lista é longa o bastante para ter uma segunda página.',
    'connection.limit.referrers':
      'O registro não fornece uma lista dos anexos de uma imagem. É lido o que os clientes guardam como tag no lugar dela.',
    'connection.limit.link':
      'O endpoint de proxy não repassa o cabeçalho. Todas as tags são listadas, mas as posteriores à primeira página aparecem em ordem de nome.',
    'connection.limit.linkRemedy':
      'Permita que o endpoint repasse o cabeçalho.',
    'card.title': 'Imagens de contêiner',
    'card.all': 'Todas as imagens',
    'card.more': 'e mais {{number}}',
    'card.details': 'Detalhes',
    'card.newest': 'Imagem mais recente',
    'card.release': 'Versão mais recente',
    'card.releaseSoFar': 'Entre as últimas tags alteradas',
    'card.pushed': 'Data do push',
    'card.latest': 'Tag {{tag}}',
    'card.noLatest': 'Não há nenhuma tag {{tag}}',
    'card.latestNewest': 'A imagem mais recente',
    'card.latestNewestTagged': 'A imagem mais recente; outras tags: {{names}}',
    'card.latestOlder': 'Uma imagem mais antiga',
    'card.latestOlderTagged': 'Uma imagem mais antiga; outras tags: {{names}}',
    'card.onlyCompanionsSoFar':
      'As últimas tags modificadas são somente tags anexadas: assinaturas, SBOMs e atestados',
    'card.reading': 'Leitura em andamento',
    'column.tag': 'Tag',
    'column.repository': 'Repositório',
    'column.created': 'Criação',
    'column.modified': 'Última modificação',
    'column.manifest': 'Manifesto',
    'column.size': 'Tamanho',
    'column.platform': 'Plataforma',
    'column.security': 'Segurança',
    'column.build': 'Build',
    'column.signed': 'Assinada',
    'signed.loading': 'Lendo os anexos',
    'signed.attached': 'assinatura anexada',
    'signed.unknown': 'Não se sabe se há uma assinatura anexada',
    'facts.loading': 'Lendo o que a imagem informa',
    'facts.unreadable':
      'Não foi possível ler os commits e os builds: {{problem}}',
    'tag.aliases': 'Outras tags: {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': 'Alterada depois de criada',
    'tag.copyDigest': 'Copiar o digest de {{tag}}',
    'tag.copied': 'Copiado',
    'tag.locked': 'bloqueada',
    'tag.lockedHint': 'Bloqueada: protegida contra modificação ou exclusão',
    'tag.quarantined': 'em quarentena',
    'tag.quarantinedHint': 'Retida pelo registro até ser conferida',
    'tag.patchOf': 'patch de {{tag}}',
    'tag.readDisabled': 'leitura desabilitada',
    'tag.readDisabledHint':
      'O atributo readEnabled está desativado: ninguém pode baixá-la',
    'tag.noManifest': 'sem manifesto',
    'tag.noManifestHint':
      'O registro tem a tag, mas não o manifesto para o qual ela aponta',
    'tag.buildCache': 'cache de build',
    'tag.buildCacheHint':
      'O que o BuildKit guarda para o próximo build: não é uma imagem executável',
    'tag.sizeOfIndex': 'Um índice de várias imagens não tem tamanho próprio',
    'tag.multiPlatform': 'várias',
    'image.back': 'Todas as tags de {{repository}}',
    'image.sections': 'Seções desta página',
    'image.portal': 'Abrir no portal do Azure',
    'image.overview': 'Visão geral',
    'image.pull': 'Pull',
    'image.layers': 'Camadas',
    'image.configuration': 'Configuração',
    'image.security': 'Segurança',
    'image.attached': 'Anexos',
    'image.packages': 'Pacotes',
    'image.noContent':
      'As camadas, a configuração e os anexos não são exibidos porque esta instância do Backstage não tem o endpoint de proxy {{path}} para o conteúdo das imagens. Um administrador deve adicioná-lo ao app-config.yaml:',
    'image.commit': 'Commit',
    'image.commitLink': 'Commit {{revision}}',
    'image.source': 'Origem',
    'image.noSource': 'A imagem não informa a origem',
    'image.attestedCommit': 'Commit, segundo a procedência',
    'image.attestedSource': 'Origem, segundo a procedência',
    'image.attestedBuilder': 'Build feito por',
    'image.version': 'Versão',
    'image.pipeline': 'Pipeline',
    'image.buildNumber': 'Número do build',
    'image.licenses': 'Licenças',
    'image.base': 'Imagem base',
    'image.endOfLife': 'Fim da vida útil',
    'image.endOfLifePast': '{{day}}: esta imagem não deve mais ser usada',
    'image.notSaid': 'Não informado pela imagem',
    'image.notReadable': 'Não foi possível ler',
    'image.more': 'Mostrar tudo',
    'image.moreOf': 'Mostrar tudo ({{total}})',
    'image.nextOf': 'Mostrar mais {{number}} de {{total}}',
    'image.built': 'Build',
    'image.less': 'Mostrar menos',
    'image.show': 'Mostrar',
    'image.showValue': 'Mostrar o valor de {{name}}',
    'image.emptyIndex': 'Este índice não contém imagens.',
    'image.isBuildCache':
      'Este é um cache de build do BuildKit, e não uma imagem executável.',
    'image.nestedIndex':
      'Este é um índice dentro de outro índice; o conteúdo dele não é consultado aqui.',
    'image.schema1':
      'Esta imagem usa o primeiro formato do Docker, que não informa tamanhos nem configuração.',
    'image.unsupported':
      'O tipo de mídia {{mediaType}} não é reconhecido aqui.',
    'image.artifact':
      'Isto não é uma imagem, mas um artefato do tipo {{mediaType}}.',
    'image.unpacked': '{{size}} sem compactação',
    'image.tags': 'Tags',
    'image.digest': 'Digest',
    'image.mediaType': 'Tipo de mídia',
    'image.lock': 'Bloqueio',
    'image.quarantine': 'Quarentena',
    'image.buildCache': 'Cache de build',
    'image.reading': 'Leitura',
    'image.compressed': '{{size}} com compactação',
    'image.sizeByPlatform': 'Varia de acordo com a plataforma',
    'image.noPlatform':
      'Nenhuma: não é uma imagem executável ou não informa a plataforma',
    'image.notTold': 'Não informado pelo registro',
    'layers.number': 'Nº',
    'layers.command': 'Criada por',
    'layers.mediaType': 'Tipo de mídia',
    'layers.none': 'Não há camadas.',
    'layers.empty': 'vazia',
    'layers.largest': 'a maior',
    'layers.share': 'Proporção do total',
    'layers.commandNotTold': '(não informado)',
    'layers.withoutLayer_one': '{{formatted}} etapa sem camada',
    'layers.withoutLayer_other': '{{formatted}} etapas sem camada',
    'layers.search': 'Pesquisar nos comandos',
    'layers.found': '{{found}} de {{total}} etapas',
    'layers.noMatch': 'Nenhuma etapa corresponde à pesquisa.',
    'layers.noHistory': 'A imagem não informa como suas camadas foram criadas.',
    'layers.noConfiguration':
      'A forma como as camadas foram criadas consta na configuração, que não pôde ser lida.',
    'configuration.entrypoint': 'Ponto de entrada',
    'configuration.command': 'Comando',
    'configuration.user': 'Usuário',
    'configuration.noUser': 'Nenhum é informado, portanto é root',
    'configuration.windowsUser':
      'Nenhum é informado, portanto é o padrão do Windows',
    'configuration.root': 'root',
    'configuration.rootHint':
      'O que é executado na imagem pode fazer qualquer coisa dentro dela',
    'configuration.workingDirectory': 'Diretório de trabalho',
    'configuration.ports': 'Portas',
    'configuration.volumes': 'Volumes',
    'configuration.healthCheck': 'Verificação de integridade',
    'configuration.healthCheckOff': 'Desativada',
    'configuration.none': 'Não há',
    'configuration.environment': 'Variáveis de ambiente',
    'configuration.noEnvironment': 'Não há variáveis definidas.',
    'configuration.labels': 'Rótulos',
    'configuration.noLabels': 'Não há rótulos.',
    'configuration.noManifest':
      'Desconhecida, porque não foi possível ler o manifesto.',
    'configuration.notRunnable':
      'Não é uma imagem executável: sua configuração é do tipo {{mediaType}}.',
    'attached.signature': 'Assinatura',
    'attached.signaturePresent': 'Presente; ninguém a verificou aqui',
    'attached.noSignature': 'Nenhuma anexada',
    'attached.noSignatureSoFar': 'Nenhuma entre os anexos lidos',
    'attached.sbom': 'SBOM',
    'attached.attestation': 'Atestado',
    'attached.provenance': 'Procedência',
    'attached.scanReport': 'Relatório de análise',
    'attached.vex': 'Documento VEX',
    'attached.lifecycle': 'Ciclo de vida',
    'attached.other': 'Outro',
    'attached.none': 'Não há nada anexado.',
    'attached.refreshHint':
      'Consulta o registro novamente: o que ele listou vale por dez minutos',
    'attached.withheld':
      'A origem da regra de cache não fornece a lista de anexos.',
    'attached.noType': 'Não informa o que é',
    'attached.ofOther':
      'O próprio manifesto diz que está anexado a {{digest}}. Não conta para esta imagem.',
    'attached.gone':
      'Consta na lista, mas o manifesto não está mais no registro.',
    'attached.cut': 'Pode haver mais anexos além destes.',
    'attached.toIndex': 'Anexos do índice',
    'attached.toPlatform': 'Anexos da imagem para {{platform}}',
    'attached.download': 'Baixar {{label}}',
    'attached.downloadUnverified': '{{name}} sem verificação · {{size}}',
    'attached.tooLarge':
      'Grande demais para ser verificado aqui. Compare o digest por conta própria: {{digest}}',
    'attached.unreadable': 'Não foi possível ler os anexos: {{problem}}',
    'row.actions': 'Ações',
    'row.menu': 'Ações para {{tag}}',
    'row.copyReference': 'Copiar a referência',
    'row.copyDigest': 'Copiar o digest',
    'row.copyPullCommand': 'Copiar o comando pull',
    'attached.endOfLife': 'fim da vida útil',
    'attached.endOfLifeHint': 'Fim da vida útil: {{day}}',
    'download.cancel': 'Cancelar download: {{label}}',
    'download.running': 'Baixando: {{label}}',
    'download.ended': 'Download concluído: {{label}}',
    'download.cancelled': 'Download cancelado: {{label}}',
    'security.notScanned.note':
      '– significa: não analisada. Nenhum relatório de análise está anexado à imagem.',
    'security.notScanned.how': 'Como anexar um',
    'security.cell.loading': 'Lendo os relatórios',
    'security.cell.notScanned': 'não analisada',
    'security.cell.notScannedHint': 'Não há relatório de análise',
    'security.cell.nothingRecognised': 'nada reconhecido',
    'security.cell.nothingRecognisedHint':
      'O scanner não reconheceu nada que pudesse analisar. {{scan}}',
    'security.cell.noFindings': 'nenhuma descoberta',
    'security.cell.partlyScanned': 'analisada só em parte',
    'security.cell.partlyScannedHint':
      'O relatório não menciona nenhuma busca por vulnerabilidades. {{scan}}',
    'security.cell.notTold': 'escopo da análise não informado',
    'security.cell.notToldHint':
      'O relatório não lista nada e não informa se os pacotes foram examinados. {{scan}}',
    'security.cell.partial':
      'só parte dos pacotes examinada, nenhuma descoberta nela',
    'security.cell.partialHint':
      'Os pacotes do sistema operacional não foram examinados. {{scan}}',
    'security.cell.noOpenFindings': 'nenhuma descoberta em aberto',
    'security.cell.secrets_one': '{{formatted}} segredo',
    'security.cell.secrets_other': '{{formatted}} segredos',
    'security.cell.secretsHint':
      'O scanner encontrou segredos na imagem. {{scan}}',
    'security.cell.secretsAloneHint':
      'O scanner encontrou segredos na imagem e não procurou vulnerabilidades. {{scan}}',
    'security.cell.misconfigurations': 'configurações incorretas',
    'security.cell.misconfigurationsHint':
      'Nenhum pacote tem descobertas, mas a imagem deveria ser criada de outra forma',
    'security.cell.notSupported': 'relatório sem suporte',
    'security.cell.notSupportedHint':
      'Há um relatório, mas em um formato que não é lido aqui',
    'security.cell.unreadable': 'não pôde ser lido',
    'security.cell.unreadableHint':
      'Há um relatório, mas não é um documento completo em um formato conhecido',
    'security.cell.partlyUnreadableHint_one':
      'Não foi possível ler {{formatted}} entrada do relatório',
    'security.cell.partlyUnreadableHint_other':
      'Não foi possível ler {{formatted}} entradas do relatório',
    'security.cell.otherImage': 'relatório de outra imagem',
    'security.cell.otherImageHint':
      'O relatório disponível indica outra imagem',
    'security.cell.otherPlatform': 'relatório de outra plataforma',
    'security.cell.otherPlatformHint':
      'O relatório disponível é de outra plataforma',
    'security.cell.unsupported': 'nenhum relatório legível',
    'security.cell.unsupportedHint_one':
      'Nenhum relatório que possa ser lido aqui: {{formatted}} anexo',
    'security.cell.unsupportedHint_other':
      'Nenhum relatório que possa ser lido aqui: {{formatted}} anexos',
    'security.cell.withheld': 'informação desconhecida',
    'security.cell.withheldHint':
      'A origem da regra de cache não informa o que está anexado',
    'security.cell.setAside': 'desconsideradas: {{number}}',
    'security.cell.unread_one': 'Não foi possível ler {{formatted}} anexo',
    'security.cell.unread_other': 'Não foi possível ler {{formatted}} anexos',
    'security.cell.cut': 'Pode haver mais anexos do que os que foram lidos',
    'security.cell.ofIndex':
      'O relatório abrange todas as plataformas em conjunto',
    'security.cell.large': 'relatório grande',
    'security.cell.largeHint': 'Abra a imagem para vê-lo',
    'security.cell.scannedOnBy': 'Análise de {{day}} com {{scanner}}',
    'security.cell.scannedOn': 'Análise de {{day}}',
    'security.cell.scannedBy': 'Análise com {{scanner}}',
    'security.cell.scanNotTold':
      'O relatório não informa quando nem com o que foi gerado',
    'security.lookUp.button': 'Consultar a segurança',
    'security.lookUp.text':
      'O registro lista anexos apenas um número limitado de vezes por minuto: os relatórios destas linhas são procurados quando você pede.',
    'security.lookUp.notYet': 'Ainda não consultado',
    'security.paused':
      'O registro já listou anexos tantas vezes quanto permite por minuto a todos os usuários do Backstage juntos. A segurança continuará em {{seconds}} s.',
    'security.filter.label': 'Segurança',
    'security.filter.all': 'Todas',
    'security.filter.serious': 'Com descobertas de gravidade crítica ou alta',
    'security.filter.findings': 'Com descobertas',
    'security.filter.notScanned': 'Não analisadas',
    'security.filter.scope_one':
      'Entre as imagens consultadas até agora: {{formatted}}',
    'security.filter.scope_other':
      'Entre as imagens consultadas até agora: {{formatted}}',
    'security.filter.noMatch':
      'Nenhuma tag corresponde entre as imagens consultadas até agora: aquelas cujas linhas apareceram na tela',
    'report.notScanned': 'Não analisada',
    'report.notScannedText':
      'Nenhum relatório de análise está anexado a esta imagem. Um pipeline o gera e o anexa assim:',
    'report.copyAttach': 'Copiar os comandos que anexam um relatório',
    'report.elsewhere_one':
      'A mesma imagem tem {{formatted}} relatório ou SBOM em {{registry}}: ao importar uma imagem, os anexos dela não são copiados. Para copiá-lo:',
    'report.elsewhere_other':
      'A mesma imagem tem {{formatted}} relatórios ou SBOMs em {{registry}}: ao importar uma imagem, os anexos dela não são copiados. Para copiá-los:',
    'report.copyFromElsewhere': 'Copiar o comando',
    'report.noManifest':
      'Não se sabe se foi analisada, porque não foi possível ler o manifesto.',
    'report.nothingRecognised': 'Nada reconhecido',
    'report.nothingRecognisedText':
      'O scanner não reconheceu na imagem nada que pudesse analisar. Isso não equivale a não haver descobertas.',
    'report.partlyScanned': 'Não foram procuradas vulnerabilidades',
    'report.partlyScannedText':
      'O relatório não menciona nenhuma busca nos pacotes da imagem. Isso não equivale a não haver descobertas.',
    'report.nothingTold': 'Escopo da análise não informado',
    'report.nothingToldText':
      'O relatório não lista nada e não informa se os pacotes foram examinados. Isso não equivale a não haver descobertas.',
    'report.partial': 'Nenhuma descoberta nos pacotes que foram examinados',
    'report.partialText':
      'Os pacotes do sistema operacional não foram examinados.',
    'report.noOpenFindings': 'Nenhuma descoberta em aberto',
    'report.noOpenFindingsText_one':
      'A única descoberta ({{formatted}}) está desconsiderada.',
    'report.noOpenFindingsText_other':
      'Todas as {{formatted}} descobertas estão desconsideradas.',
    'report.noFindings': 'Nenhuma descoberta',
    'report.noFindingsText':
      'O scanner não encontrou nenhum pacote com um aviso que ele conheça.',
    'report.noReadableFindings':
      'Nenhuma descoberta entre as entradas que puderam ser lidas',
    'report.otherImage': 'Relatório de outra imagem',
    'report.otherImageText':
      'O relatório {{name}} está anexado aqui, mas indica outra imagem. As descobertas dele não são exibidas.',
    'report.otherPlatform': 'Relatório de outra plataforma',
    'report.otherPlatformText':
      'O relatório {{name}} é de outra imagem do índice. As descobertas dele não são exibidas.',
    'report.unsupported': 'Nenhum relatório que possa ser lido aqui',
    'report.unsupportedText_one': '{{formatted}} anexo: {{types}}',
    'report.unsupportedText_other': '{{formatted}} anexos: {{types}}',
    'report.unread': 'Informação desconhecida',
    'report.unreadText': 'Não foi possível ler os anexos.',
    'report.withheld': 'Informação desconhecida',
    'report.withheldText':
      'Não foi possível consultar o registro: a origem da regra de cache dele não informa o que está anexado.',
    'report.unreadAttachments_one': 'Não foi possível ler {{formatted}} anexo',
    'report.unreadAttachments_other':
      'Não foi possível ler {{formatted}} anexos',
    'report.unreadItem': '{{name}}: {{problem}}',
    'report.cut':
      'Pode haver mais anexos do que os que foram lidos. O que não foi lido pode mudar o que é informado aqui.',
    'report.ofIndex':
      'O relatório é do índice: não informa de qual das plataformas dele.',
    'report.setAsideCount': 'Desconsideradas: {{number}}',
    'report.secretCount_one': '{{formatted}} segredo encontrado',
    'report.secretCount_other': '{{formatted}} segredos encontrados',
    'report.scannersDiffer': 'Os scanners divergem: {{parts}}.',
    'report.scannerCount': '{{scanner}} {{number}}',
    'report.showReportOf': 'Mostrar o relatório de {{scanner}}',
    'report.notSupported': 'Relatório sem suporte',
    'report.notSupportedText':
      'O documento {{name}} é de um tipo que não é lido aqui: {{what}}',
    'report.unreadable': 'Não foi possível ler o relatório',
    'report.unreadableText':
      'O documento {{name}} está anexado, mas não pôde ser lido.',
    'report.why': 'Motivo',
    'report.unreadableEntries_one':
      'Não foi possível ler {{formatted}} entrada do relatório',
    'report.unreadableEntries_other':
      'Não foi possível ler {{formatted}} entradas do relatório',
    'report.choose': 'Relatório',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': 'vulnerabilidades não procuradas',
    'report.optionNotTold': 'escopo da análise não informado',
    'report.total': 'Descobertas por gravidade',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'Análise',
    'report.attachedAt': 'Anexado',
    'report.stale': 'desatualizado',
    'report.staleHint_one': 'Tem mais de {{formatted}} dia',
    'report.staleHint_other': 'Tem mais de {{formatted}} dias',
    'report.scanner': 'Scanner',
    'report.database': 'Banco de dados do scanner',
    'report.operatingSystem': 'Sistema operacional',
    'report.pastSupport': 'suporte encerrado',
    'report.coverage': 'Escopo da análise',
    'report.coverageOf.vulnerabilities': 'vulnerabilidades',
    'report.coverageOf.somePackages':
      'vulnerabilidades (exceto nos pacotes do sistema operacional)',
    'report.coverageOf.misconfigurations': 'configurações incorretas',
    'report.coverageOf.secrets': 'segredos',
    'report.coverageOf.licenses': 'licenças',
    'report.coverageOf.notVulnerabilities': 'vulnerabilidades (não procuradas)',
    'report.licenses': 'Licenças',
    'report.licenseCount_one': '{{formatted}} entrada',
    'report.licenseCount_other': '{{formatted}} entradas',
    'report.notTold': 'Não informado pelo relatório',
    'report.dateNotTold': 'Data não informada',
    'report.scannerNotTold': 'Scanner não informado',
    'report.views': 'Visualizações do relatório',
    'report.findings': 'Descobertas',
    'report.whatToDo': 'O que fazer',
    'report.byLayer': 'Por camada',
    'report.misconfigurations': 'Configurações incorretas',
    'report.secrets': 'Segredos',
    'report.secretsText':
      'Os segredos em si não são exibidos aqui. Remova-os da imagem e substitua-os onde forem usados.',
    'report.rule': 'Regra',
    'report.place': 'Local',
    'report.placeInLine': '{{path}}, linha {{line}}',
    'report.setAside': 'Desconsideradas',
    'report.claim': 'Motivo',
    'report.claimNotAffected': 'Não afetado',
    'report.claimFixed': 'Corrigido',
    'report.claimIgnored': 'Ignorado',
    'report.claimAffected': 'Afetado',
    'report.claimUnderInvestigation': 'Em investigação',
    'report.claimBy': 'segundo {{author}}',
    'report.claimByUnknown': 'sem informar quem afirma isso',
    'report.claimIn': 'em {{document}}, anexado aqui',
    'report.claimInReport': 'no próprio relatório',
    'report.claimUnverified':
      'Estas descobertas estão desconsideradas com base no que dizem o relatório ou os documentos anexados. Ninguém verificou quem afirma isso.',
    'report.justification': 'Justificativa',
    'report.statement': 'Declaração',
    'report.author': 'Quem afirma isso',
    'report.document': 'Documento',
    'report.advisory': 'Aviso',
    'report.score': 'Pontuação',
    'report.title': 'Título',
    'report.link': 'Link',
    'report.package': 'Pacote',
    'report.type': 'Tipo',
    'report.path': 'Caminho',
    'report.notNamed': '(sem nome)',
    'report.installed': 'Instalada',
    'report.fixedIn': 'Corrigido em',
    'report.layer': 'Camada',
    'report.status': 'Status',
    'report.statusFixed': 'Corrigido',
    'report.statusAffected': 'Afetado',
    'report.statusWillNotFix': 'Não será corrigido',
    'report.statusFixDeferred': 'Correção adiada',
    'report.statusEndOfLife': 'Fim da vida útil',
    'report.statusUnderInvestigation': 'Em investigação',
    'report.statusUnknown': 'Não informado',
    'report.partNotTold': 'Não informado',
    'report.noFixedVersion': 'Nenhuma',
    'report.allSeverities': 'Todas',
    'report.onlyFixable': 'Somente com correção',
    'report.shown': '{{shown}} de {{total}} descobertas',
    'report.noMatch': 'Nenhuma descoberta corresponde aos filtros',
    'report.upgrade': 'Atualizar {{name}} para {{to}}: {{effect}}',
    'report.otherUpgrade': 'ou para {{to}}: {{effect}}',
    'report.effect': '{{ends}}, {{worst}}',
    'report.ends_one': 'resolve {{formatted}} descoberta',
    'report.ends_other': 'resolve {{formatted}} descobertas',
    'report.endsOthers_one': 'resolve {{formatted}} outra descoberta',
    'report.endsOthers_other': 'resolve outras {{formatted}} descobertas',
    'report.noFix': 'Sem correção',
    'report.noUpgrades':
      'O relatório não informa nenhuma versão que resolva uma descoberta.',
    'report.findingCount_one': '{{formatted}} descoberta',
    'report.findingCount_other': '{{formatted}} descobertas',
    'report.baseNamed':
      'A imagem informa {{base}} como base, mas não quais camadas vêm dela.',
    'report.layerNumber': 'Camada {{number}}',
    'report.layerNotTold': 'Não informado pelo relatório',
    'report.layerNotKnown':
      'Não está entre as camadas desta imagem: {{digest}}',
    'report.resolution': 'O que fazer: {{text}}',
    'report.exportCsv': 'Descobertas em CSV',
    'report.exportReport': 'Relatório original',
    'report.problem.gone': 'consta na lista, mas não está mais no registro',
    'report.problem.noJson': 'não é um JSON completo',
    'report.problem.tooDeep': 'tem mais de {{levels}} níveis de aninhamento',
    'report.problem.tooManyLines': 'tem mais de {{lines}} linhas',
    'report.problem.tooMuch': 'contém mais do que pode ser lido aqui',
    'report.problem.otherShape': 'não tem a estrutura esperada',
    'report.problem.noObject': 'não é um objeto',
    'report.problem.wrappedTooOften': 'está encapsulado em níveis demais',
    'report.problem.unknownFormat':
      'não é um relatório em um formato conhecido',
    'report.problem.signature': 'uma assinatura',
    'report.problem.envelope': 'um envelope',
    'report.problem.statement': 'uma declaração (statement)',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': 'uma análise que falhou',
    'report.problem.scanFailedWith': 'uma análise que falhou: {{message}}',
    'compare.with': 'Comparar com…',
    'compare.title': '{{repository}}: {{from}} → {{to}}',
    'compare.image': 'Imagem {{repository}}:{{tag}}',
    'compare.swap': 'Inverter a comparação',
    'compare.sameImage': 'As duas tags apontam para a mesma imagem.',
    'compare.otherPlatforms':
      'As imagens comparadas são executadas em plataformas diferentes: {{fromTag}} em {{from}}, {{toTag}} em {{to}}.',
    'compare.summary': 'Resumo',
    'compare.same': '{{value}}, sem alteração',
    'compare.inBoth': 'em ambas',
    'compare.neitherSays': 'Não informado por nenhuma das duas imagens',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'Plataformas',
    'compare.addedPlatforms': 'Novas: {{names}}',
    'compare.removedPlatforms': 'Removidas: {{names}}',
    'compare.sharedPlatforms': 'Em ambas: {{names}}',
    'compare.samePlatforms': 'Sem alteração: {{names}}',
    'compare.noPlatforms': 'Nenhuma em ambas',
    'compare.commits': 'Alterações entre os commits',
    'compare.unread': 'Desconhecido: não foi possível ler {{tags}}',
    'compare.noSize': 'Desconhecido: nada informa o tamanho de {{tag}}',
    'compare.sizeByPlatform':
      'Desconhecido: o tamanho de {{tag}} varia de acordo com a plataforma',
    'compare.platformsNotTold':
      'Desconhecidas: o registro não informa as plataformas de {{tag}}',
    'compare.sharedLayers': 'Em comum: {{number}} ({{size}})',
    'compare.addedLayers': 'novas: {{number}} ({{size}})',
    'compare.removedLayers': 'removidas: {{number}} ({{size}})',
    'compare.sameLayers_one':
      'Nenhuma diferença: ambas têm a mesma {{formatted}} camada ({{size}}).',
    'compare.sameLayers_other':
      'Nenhuma diferença: ambas têm as mesmas {{formatted}} camadas ({{size}}).',
    'compare.noLayers':
      'Nenhuma diferença: nenhuma das duas imagens tem camadas.',
    'compare.change': 'Alteração',
    'compare.added': 'Nova',
    'compare.removed': 'Removida',
    'compare.settings': 'Como é executada',
    'compare.setting': 'Opção',
    'compare.name': 'Nome',
    'compare.valueIn': '{{name}} em {{tag}}',
    'compare.absent': 'Não definido',
    'compare.hiddenDiffers': 'Difere no que está oculto',
    'compare.noUser': 'Nenhum é informado',
    'compare.noDifference': 'Nenhuma diferença',
    'compare.ofTag': '{{tag}}: {{text}}',
    'compare.noTags': 'Essa tag não existe',
    'compare.openTags': 'Mostrar as tags',
    'compare.closeTags': 'Ocultar as tags',
    'compare.clear': 'Limpar',
    'findings.title': 'Descobertas',
    'findings.added': 'Novas: {{number}}',
    'findings.fixed': 'corrigidas: {{number}}',
    'findings.unchanged': 'sem alteração: {{number}}',
    'findings.setAside': 'desconsideradas: {{number}}',
    'findings.reopened': 'não mais desconsideradas: {{number}}',
    'findings.newTitle': 'Descobertas novas',
    'findings.fixedTitle': 'Descobertas corrigidas',
    'findings.setAsideTitle': 'Descobertas que agora estão desconsideradas',
    'findings.reopenedTitle': 'Descobertas que não estão mais desconsideradas',
    'findings.unchangedTitle': 'Descobertas sem alteração',
    'findings.unchangedSummary_one': '{{formatted}} descoberta sem alteração',
    'findings.unchangedSummary_other':
      '{{formatted}} descobertas sem alteração',
    'findings.count_one': '{{formatted}} descoberta',
    'findings.count_other': '{{formatted}} descobertas',
    'findings.noneInBoth':
      'Nenhum dos dois relatórios tem descobertas em aberto.',
    'findings.notScanned': 'não analisada',
    'findings.nothingRecognised':
      'o scanner não reconheceu nela nada que pudesse analisar',
    'findings.partlyScanned':
      'o relatório não menciona nenhuma busca por vulnerabilidades',
    'findings.notToldWhat':
      'o relatório não lista nada e não informa se os pacotes foram examinados',
    'findings.otherImage': 'o relatório anexado é de outra imagem',
    'findings.otherPlatform': 'o relatório anexado é de outra plataforma',
    'findings.unsupported':
      'entre os anexos não há nenhum relatório que possa ser lido aqui',
    'findings.unread': 'não foi possível ler os anexos',
    'findings.withheld':
      'não foi possível consultar o registro sobre os anexos',
    'findings.someSetAside_one': '{{formatted}} descoberta está desconsiderada',
    'findings.someSetAside_other':
      '{{formatted}} descobertas estão desconsideradas',
    'findings.someSecrets_one': 'também foi encontrado {{formatted}} segredo',
    'findings.someSecrets_other':
      'também foram encontrados {{formatted}} segredos',
    'findings.somePackages':
      'os pacotes do sistema operacional não foram examinados',
    'findings.ofIndex': 'o relatório abrange todas as plataformas em conjunto',
    'findings.notSupported': 'o relatório anexado não tem suporte: {{what}}',
    'findings.unreadable': 'não foi possível ler o relatório anexado: {{why}}',
    'findings.noManifest':
      'desconhecido, porque não foi possível ler o manifesto',
    'findings.byScanner': '{{text}}, segundo {{scanner}}',
    'findings.onDay': '{{text}}, {{day}}',
    'findings.noDay': '{{text}}, data não informada',
    'findings.entriesUnread_one':
      'não foi possível ler {{formatted}} entrada do relatório',
    'findings.entriesUnread_other':
      'não foi possível ler {{formatted}} entradas do relatório',
    'findings.partial':
      'não foi possível ler parte dos anexos; entre eles pode haver um relatório mais recente',
    'findings.otherScanners':
      'Os dois relatórios são de scanners ou formatos diferentes; algumas das diferenças podem vir disso.',
    'findings.advisory': 'Aviso',
    'findings.package': 'Pacote',
    'findings.installed': 'Instalada',
    'findings.fixedIn': 'Corrigido em',
    'findings.notTold': 'Não informado',
    'findings.noPackage': 'Sem nome',
    'findings.statusFixed': 'Uma versão não informada',
    'findings.statusAffected': 'Sem correção',
    'findings.statusWillNotFix': 'Sem correção: não será corrigido',
    'findings.statusFixDeferred': 'Sem correção: adiada',
    'findings.statusEndOfLife': 'Sem correção: fim da vida útil',
    'findings.statusUnderInvestigation': 'Sem correção: em investigação',
    'findings.statusUnknown': 'Correção não informada',
    'trend.title': 'Tendência das descobertas',
    'trend.reading': 'Imagens consultadas: {{read}} de {{total}}',
    'trend.lookedAt_one': 'A imagem mais recente foi consultada: {{parts}}.',
    'trend.lookedAt_other':
      'As {{formatted}} imagens mais recentes foram consultadas: {{parts}}.',
    'trend.scanned': '{{number}} com análise',
    'trend.notScanned': '{{number}} sem análise',
    'trend.nothingRecognised': '{{number}} sem nada reconhecido',
    'trend.unusable': '{{number}} com um relatório que não pôde ser usado',
    'trend.failed': '{{number}} com erro na consulta',
    'trend.asTable': 'Mostrar como tabela',
    'trend.asChart': 'Mostrar como gráfico',
    'trend.chart':
      'Descobertas por gravidade das imagens analisadas mais recentes, da mais antiga para a mais nova. Imagens: {{number}}. “Mostrar como tabela” traz os números.',
    'trend.bar': '{{tag}}: {{number}}',
    'trend.total': 'Total',
    'trend.scannedAt': 'Análise',
    'promotion.title': 'Promoção',
    'promotion.newest': 'Versão mais recente: {{parts}}.',
    'promotion.newestIn': '{{tag}} em {{registries}}',
    'promotion.patchIn': '{{tag}}, um patch de {{base}}, em {{registries}}',
    'promotion.summary': '{{parts}}.',
    'promotion.join': '{{text}}; {{more}}',
    'promotion.isIn': '{{tag}} está em {{registries}}',
    'promotion.onlyIn': '{{tag}} está somente em {{registries}}',
    'promotion.andOtherTag': '{{text}}, com outra tag em {{registries}}',
    'promotion.andOtherImage': '{{text}}, é outra imagem em {{registries}}',
    'promotion.andUnknown': '{{text}}, situação desconhecida em {{registries}}',
    'promotion.notIn': '{{repository}} não está em {{registries}}.',
    'promotion.reading': 'Ainda lendo as tags em {{registries}}',
    'promotion.inRegistry': '{{registry}}: {{text}}',
    'promotion.refresh': 'Ler novamente os outros registros',
    'promotion.onlyDifferences': 'Somente as diferenças',
    'promotion.differencesHint':
      'Tags que não correspondem à mesma imagem em todos os registros',
    'promotion.noDifferences':
      'Cada tag corresponde à mesma imagem em todos os registros.',
    'promotion.noDifferencesYet': 'Até agora, nenhuma diferença é conhecida.',
    'promotion.beingRead': 'leitura ainda em andamento',
    'promotion.notRead': 'não foi possível ler',
    'promotion.there': 'Presente',
    'promotion.otherImage': 'Outra imagem: {{which}}',
    'promotion.otherTag': 'Presente como {{which}}',
    'promotion.imageThere': 'Imagem presente: {{which}}',
    'promotion.absent': 'Ausente',
    'promotion.notKnownYet': 'Ainda desconhecido',
    'promotion.notKnown': 'Desconhecido',
    'sbom.document': 'Documento',
    'sbom.made': '{{format}}, {{day}}',
    'sbom.noDay': '{{format}}, data não informada',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} pacote',
    'sbom.packageCount_other': '{{formatted}} pacotes',
    'sbom.found': '{{found}} de {{total}} pacotes',
    'sbom.entriesUnread_one': 'Não foi possível ler {{formatted}} entrada.',
    'sbom.entriesUnread_other': 'Não foi possível ler {{formatted}} entradas.',
    'sbom.search': 'Onde está…?',
    'sbom.searchHint': 'Pesquisar por nome, tipo ou caminho',
    'sbom.noMatch': 'Nenhum pacote corresponde à pesquisa.',
    'sbom.noPackages': 'O documento não lista nenhum pacote.',
    'sbom.name': 'Nome',
    'sbom.version': 'Versão',
    'sbom.type': 'Tipo',
    'sbom.path': 'Caminho',
    'sbom.licenses': 'Licenças',
    'sbom.notTold': 'Não informado',
    'sbom.otherImage':
      'O SBOM {{name}} é de outra imagem; por isso, os pacotes dele não são exibidos.',
    'sbom.unreadable': 'Não foi possível ler o documento {{name}}: {{why}}.',
    'sbom.notSupported':
      'O documento {{name}} não é um SBOM reconhecido aqui: {{what}}.',
    'sbom.failed': 'Não foi possível ler parte dos anexos: {{problem}}.',
    'sbom.otherDigest':
      'Ele indica um digest que este registro não tem: as ferramentas que leem uma imagem por meio do Docker geram um próprio.',
    'sbom.none':
      'Nenhum SBOM desta imagem foi encontrado entre os anexos dela. Para gerar um e anexá-lo:',
    'sbom.uncertain':
      'Nenhum SBOM desta imagem foi encontrado entre o que pôde ser lido. Para gerar um e anexá-lo:',
    'sbom.copyCommands': 'Copiar os comandos',
    'pull.copy': 'Copiar: {{name}}',
    'pull.tool': 'Comandos para',
    'pull.byTag': '{{tool}}, por tag',
    'pull.byDigest': '{{tool}}, exatamente esta imagem',
    'pull.dockerfile': 'Em um Dockerfile',
    'pull.kubernetes': 'Em um manifesto do Kubernetes',
    'pull.helmTag': 'Helm, por versão',
    'pull.orasTag': 'ORAS, por tag',
    'pull.orasDigest': 'ORAS, exatamente este artefato',
    'pull.cacheFrom': 'Como cache de um build',
    'pull.login': 'Login prévio',
    'pull.unknownHost':
      'Não há comandos aqui, porque não é certo qual host eles podem indicar. O registro chama a si mesmo de {{registry}}, que não é um servidor de logon do Azure, e a configuração não informa nenhum. Um administrador deve adicioná-lo ao app-config.yaml:',
    'severity.label': 'Gravidade',
    'severity.critical': 'Crítica',
    'severity.high': 'Alta',
    'severity.medium': 'Média',
    'severity.low': 'Baixa',
    'severity.unknown': 'Desconhecida',
    'severity.counted.critical': '{{number}} de gravidade crítica',
    'severity.counted.high': '{{number}} de gravidade alta',
    'severity.counted.medium': '{{number}} de gravidade média',
    'severity.counted.low': '{{number}} de gravidade baixa',
    'severity.counted.unknown': '{{number}} de gravidade desconhecida',
    'severity.short.critical': '{{number}} C',
    'severity.short.high': '{{number}} A',
    'severity.short.medium': '{{number}} M',
    'severity.short.low': '{{number}} B',
    'severity.short.unknown': '{{number}} D',
    'pagination.rowsPerPage': 'Linhas por página',
    'pagination.displayed': '{{from}}–{{to}} de {{total}}',
    'pagination.previous': 'Página anterior',
    'pagination.next': 'Próxima página',
    'pause.offline':
      'Você está offline. A leitura continuará quando a conexão for restabelecida.',
    'pause.throttled':
      'O registro pede para reduzir o ritmo: todos os usuários do Backstage compartilham os limites dele. A leitura continuará automaticamente.',
    'pause.retry':
      'A última tentativa falhou. A próxima será feita automaticamente.',
    'empty.title': '{{repository}} ainda não tem tags',
    'empty.description': 'Faça o push da primeira:',
    'empty.copyCommand': 'Copiar os comandos',
    'error.tryAgain': 'Tentar novamente',
    'error.notLoaded':
      'Não foi possível carregar esta parte da página. Verifique sua rede; se o Backstage foi atualizado nesse meio-tempo, recarregue a página.',
    'error.triesAgain': 'A página tenta novamente de forma automática.',
    'error.reload': 'Recarregar a página',
    'error.goOn': 'Continuar',
    'error.unreadable_one':
      'Não foi possível ler 1 entrada da resposta do registro, que não é exibida',
    'error.unreadable_other':
      'Não foi possível ler {{formatted}} entradas das respostas do registro, que não são exibidas',
    'error.unreadableManifests_one':
      'Não foi possível ler 1 entrada da lista de manifestos: o tamanho e a plataforma podem faltar',
    'error.unreadableManifests_other':
      'Não foi possível ler {{formatted}} entradas da lista de manifestos: tamanhos e plataformas podem faltar',
    'error.noManifests':
      'Não foi possível ler os tamanhos e as plataformas: {{problem}}',
    'error.incomplete': 'A lista está incompleta: {{problem}}',
    'error.outdated': 'A lista pode estar desatualizada: {{problem}}',
    'error.answer': 'Resposta recebida',
    'error.answerStatus': 'Status {{status}}',
    'error.emptyAnswer': '(resposta sem conteúdo)',
    'error.copySnippet': 'Copiar',
    'error.forAdministrators': 'Para administradores',
    'error.forOwners': 'Para o proprietário do componente',
    'error.malformedName.title': 'A anotação não indica nenhum repositório',
    'error.malformedName.addressTitle':
      'O endereço desta página não indica nenhum repositório',
    'error.malformedName.remedy':
      'Escreva somente o nome do repositório em catalog-info.yaml.',
    'error.malformedName.tooLong':
      'O nome de um repositório tem no máximo {{max}} caracteres.',
    'error.malformedName.whiteSpace':
      'O nome de um repositório não contém espaços.',
    'error.malformedName.scheme': 'Remova o endereço que precede o nome.',
    'error.malformedName.host':
      'Remova o registro: ele já é conhecido pela configuração.',
    'error.malformedName.query':
      'O nome de um repositório não contém “?” nem “#”.',
    'error.malformedName.parentPath':
      'O nome de um repositório não contém “..”.',
    'error.malformedName.tag': 'Remova a tag ou o digest que segue o nome.',
    'error.malformedName.upperCase':
      'O nome de um repositório é escrito em letras minúsculas.',
    'error.malformedName.grammar':
      'O nome de um repositório é formado por letras minúsculas e dígitos, com separadores únicos entre eles, em partes divididas por “/”.',
    'error.registryUnknown.title':
      'Esta instância do Backstage não conhece o registro {{registry}}',
    'error.registryUnknown.text':
      'As anotações do componente o indicam, mas ele não está configurado aqui. O nome pode estar escrito incorretamente.',
    'error.registryUnknown.addressText':
      'O endereço desta página o indica, mas nenhum registro pode ter esse nome.',
    'error.registryUnknown.remedy':
      'Adicione o registro ao app-config.yaml, com os endpoints de proxy que levam a ele, ou corrija a anotação.',
    'error.noEndpoint.title': 'O Backstage não tem conexão com um registro',
    'error.noEndpoint.text':
      'Não existe um endpoint de proxy {{path}} nesta instância do Backstage.',
    'error.noEndpoint.remedy':
      'Adicione o endpoint ao app-config.yaml e reinicie o back-end, que precisa ter o plug-in de proxy instalado.',
    'error.wrongTarget.title': 'Esta não é a API do registro',
    'error.wrongTarget.text':
      'O destino do endpoint de proxy não reconhece o caminho solicitado.',
    'error.wrongTarget.remedy':
      'Confira o destino do endpoint: ele deve terminar com {{target}} e seu host deve ser o servidor de logon do registro.',
    'error.sessionEnded.title': 'Sua sessão do Backstage foi encerrada',
    'error.sessionEnded.text': 'Entre novamente para continuar.',
    'error.credentialsRefused.title': 'O registro recusou as credenciais',
    'error.credentialsRefused.text':
      'Ele não aceita as credenciais com que o endpoint de proxy se autentica.',
    'error.credentialsRefused.remedy':
      'Confira o cabeçalho Authorization do endpoint: uma senha pode ter sido alterada ou expirado, um token Bearer expira após 75 minutos e uma quebra de linha pode ter sido codificada com a senha.',
    'error.permissionMissing.title':
      'O registro se recusou a listar {{repository}}',
    'error.permissionMissing.text':
      'As credenciais do endpoint de proxy não têm permissão para ler os metadados deste repositório.',
    'error.permissionMissing.contentText':
      'As credenciais do endpoint de proxy não têm permissão para ler o conteúdo deste repositório.',
    'error.permissionMissing.remedy':
      'A identidade precisa de {{permission}} no repositório. Um token a obtém por meio do mapa de escopo; uma entidade de serviço, por meio da função AcrPull ou, se as permissões forem por repositório, Container Registry Repository Reader.',
    'error.permissionMissing.catalogTitle':
      'O registro se recusou a listar seus repositórios',
    'error.permissionMissing.catalogText':
      'As credenciais do endpoint de proxy não têm permissão para listar os repositórios. Um token limitado a alguns repositórios nunca tem essa permissão; mesmo assim, ele pode lê-los.',
    'error.permissionMissing.catalogRemedy':
      'A lista exige o escopo {{scope}}, que o mapa de escopo de um token não pode conceder. Uma entidade de serviço o obtém por meio da função AcrPull ou, se as permissões forem por repositório, Container Registry Repository Catalog Lister.',
    'error.notAuthorized.title': 'O registro recusou o acesso a {{repository}}',
    'error.notAuthorized.text':
      'Ou ele não aceita as credenciais do endpoint de proxy, ou elas não têm permissão para ler os metadados deste repositório.',
    'error.notAuthorized.contentText':
      'Ou ele não aceita as credenciais do endpoint de proxy, ou elas não têm permissão para ler o conteúdo deste repositório.',
    'error.notAuthorized.catalogText':
      'Ou ele não aceita as credenciais do endpoint de proxy, ou elas não têm permissão para listar os repositórios. Um token limitado a alguns repositórios nunca tem essa permissão; mesmo assim, ele pode lê-los.',
    'error.notAuthorized.remedy':
      'O cabeçalho WWW-Authenticate informa qual é o caso: permita que o endpoint o repasse ou examine a resposta com curl. Um token Bearer expira após 75 minutos; se faltar uma permissão, ela é {{permission}}.',
    'error.firewall.title': 'O firewall do registro recusou a conexão',
    'error.firewall.text':
      'O registro não permite o acesso desta instância do Backstage.',
    'error.firewall.textWithAddress':
      'O registro não permite o acesso desta instância do Backstage. Ele recebeu o endereço {{address}}.',
    'error.firewall.remedy':
      'Permita, nas regras de rede do registro, o endereço pelo qual o back-end sai da sua rede ou forneça um endpoint privado ao back-end.',
    'error.repositoryUnknown.title': 'Não existe um repositório {{repository}}',
    'error.repositoryUnknown.text':
      'O registro não conhece este nome. Talvez nunca tenha sido feito um push para ele, ou a anotação pode estar escrita incorretamente.',
    'error.repositoryUnknown.addressText':
      'O registro não conhece este nome. Talvez nunca tenha sido feito um push para ele, ou o nome no endereço desta página pode estar escrito incorretamente.',
    'error.repositoryUnknown.listedText':
      'O registro lista este nome, mas não o reconhece quando suas tags são solicitadas. As imagens podem ter sido excluídas.',
    'error.repositoryUnknown.remedy':
      'Compare a anotação com os nomes no registro.',
    'error.contentUnknown.title': 'Esta imagem não existe',
    'error.contentUnknown.text':
      '{{repository}} não tem essa tag, esse manifesto ou essa camada. O item pode ter sido excluído.',
    'error.readDisabled.title': 'A leitura está desabilitada',
    'error.readDisabled.text':
      'O registro não fornece este conteúdo a ninguém: o atributo readEnabled da imagem, ou de {{repository}} como um todo, está desativado.',
    'error.readDisabled.remedy':
      'Talvez tenha sido desativado por algum motivo. Para reativá-lo em uma tag:',
    'error.noManifest.title': 'Esta tag não tem manifesto',
    'error.noManifest.text':
      '{{repository}} tem a tag, mas não o manifesto para o qual ela aponta, que pode ter sido excluído. A tag pode ser enviada de novo ou excluída.',
    'error.tooMany.title':
      'Esta lista é longa demais para ser lida por inteiro',
    'error.tooMany.text': 'Não são lidas mais de {{limit}} entradas.',
    'error.tooLarge.title': 'Grande demais para ser lido na página',
    'error.tooLarge.text': 'Não são lidos mais de {{limit}}.',
    'error.digestMismatch.title': 'O conteúdo recebido não é o solicitado',
    'error.digestMismatch.text':
      'O conteúdo não corresponde a {{digest}}; por isso, não é exibido.',
    'error.digestMismatch.remedy':
      'Procure o que altera as respostas entre o registro e o Backstage: um cache, um gateway ou um proxy.',
    'error.redirectNotFollowed.title':
      'O conteúdo está em outro lugar e o redirecionamento não foi seguido',
    'error.redirectNotFollowed.text':
      'Para obtê-lo, o registro aponta para outro host, e o endpoint de proxy não segue o redirecionamento.',
    'error.redirectNotFollowed.remedy':
      'Permita que o endpoint de conteúdo siga redirecionamentos.',
    'error.cacheSource.title': 'A origem da regra de cache não forneceu nada',
    'error.cacheSource.text':
      'O registro preenche este repositório por uma regra de cache. Ele consultou a origem da regra, cuja resposta não pôde ser usada.',
    'error.cacheSource.textWithSource':
      'O registro preenche este repositório por uma regra de cache. Ele consultou a origem {{source}}, cuja resposta não pôde ser usada.',
    'error.cacheSource.remedy':
      'Verifique a regra de cache e as credenciais dela no registro. Nem toda origem fornece a lista do que está anexado às imagens.',
    'error.throttled.title': 'O registro pede para reduzir o ritmo',
    'error.throttled.text': 'Ele recebe mais solicitações do que aceita.',
    'error.throttled.remedy':
      'Todos os usuários do Backstage compartilham os limites de uma mesma identidade; um registro Premium tem limites maiores.',
    'error.serverError.title': 'O registro está com um problema',
    'error.serverError.text':
      'Ele respondeu várias vezes com o erro {{status}}.',
    'error.serverError.remedy':
      'Confira o estado do registro e do que está entre ele e o Backstage.',
    'error.registryUnreachable.title':
      'O Backstage não consegue acessar o registro',
    'error.registryUnreachable.text':
      'O proxy não conseguiu se conectar ao destino.',
    'error.registryUnreachable.remedy':
      'Confira o destino do endpoint, a resolução de nomes e se o back-end pode sair da sua rede.',
    'error.backstageUnreachable.title': 'Sem conexão com o Backstage',
    'error.backstageUnreachable.text':
      'A conexão falhou antes que houvesse uma resposta. Confira sua rede.',
    'error.backstageUnreachable.remedy':
      'Se apenas esta página falhar, procure uma resposta cortada por um gateway ou recusada pelo navegador por falta de cabeçalhos CORS.',
    'error.noAnswer.title': 'O registro não respondeu a tempo',
    'error.noAnswer.text': 'Não houve resposta em {{seconds}} segundos.',
    'error.noAnswer.remedy':
      'Confira quanto tempo o back-end leva para acessar o registro e os tempos limite do endpoint.',
    'error.htmlAnswer.title':
      'Foi recebida uma página da Web, não a resposta do registro',
    'error.htmlAnswer.text':
      'Algo entre o Backstage e o registro respondeu no lugar dele: um gateway, uma página de entrada ou um proxy.',
    'error.htmlAnswer.remedy':
      'Solicite o mesmo endereço no ambiente em que o back-end é executado e veja quem responde.',
    'error.noJson.title': 'Não foi possível ler a resposta',
    'error.noJson.text': 'Deveria ser JSON, mas não é.',
    'error.noJson.remedy':
      'Confira se o destino do endpoint é o próprio registro.',
    'error.unexpectedShape.title':
      'A resposta não é a que o registro deveria dar',
    'error.unexpectedShape.text':
      'O que falta, nas palavras do cliente: “{{expected}}”',
    'error.unexpectedShape.remedy':
      'Confira se o destino do endpoint é um registro do Registro de Contêiner do Azure e se termina com {{target}}.',
    'error.foreignAnswer.title':
      'A resposta é de outro registro ou de outra imagem',
    'error.foreignAnswer.text':
      'O pedido foi por {{asked}}; a resposta diz ser de {{told}}. Nada dela é mostrado.',
    'error.foreignAnswer.remedy':
      'Confira aonde leva o destino do endpoint. Se o próprio registro responde, o servidor de logon dele na configuração deve ser o que este comando informa: {{command}}.',
    'error.refused.title': 'A solicitação foi recusada',
    'error.refused.text': 'A resposta foi o erro {{status}}.',
    'error.refused.remedy': 'A resposta abaixo traz mais detalhes.',
    'error.unexpected.title': 'Não foi possível ler o registro',
    'error.unexpected.text':
      'É uma falha do plug-in ou do cliente que ele usa para ler: {{message}}',
    'error.unexpected.remedy':
      'Relate-a e inclua esta frase e o que o console do navegador mostra.',
  },
});
