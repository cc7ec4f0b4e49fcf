import { createTranslationMessages } from '@backstage/frontend-plugin-api';
import { acrTranslationRef } from '../ref';

/** Everything the plugin says, in Spanish. */
export default createTranslationMessages({
  ref: acrTranslationRef,
  full: true,
  messages: {
    'list.loading': 'Leyendo las etiquetas',
    'list.refresh': 'Actualizar',
    'list.refreshing': 'Volviendo a leer la lista',
    'list.filter': 'Filtrar',
    'list.filterHint': 'Filtrar por etiqueta o digest',
    'list.noMatch': 'Ninguna etiqueta coincide con el filtro',
    'list.noMatchYet': 'Por ahora, ninguna etiqueta coincide con el filtro',
    'list.onlyCompanions':
      'Aquí solo hay etiquetas adjuntas: firmas, SBOM y atestaciones',
    'list.showCompanions_one': 'Mostrar {{count}} etiqueta adjunta',
    'list.showCompanions_other': 'Mostrar {{count}} etiquetas adjuntas',
    'list.columns': 'Columnas',
    'list.groupByImage': 'Agrupar por imagen',
    'list.groupByImageHint': 'Una fila para todas las etiquetas de una imagen',
    'list.companionsHint': 'Firmas, SBOM y atestaciones de las imágenes',
    'list.tagCount_one': '{{formatted}} etiqueta',
    'list.tagCount_other': '{{formatted}} etiquetas',
    'list.read': 'Etiquetas leídas: {{read}}',
    'list.readOfTotal': 'Etiquetas leídas: {{read}} de {{total}}',
    'text.hidden': 'Caracteres que de otro modo no se ven',
    'link.newWindow': 'Se abre en una ventana nueva',
    'repositories.choice': 'Repositorio',
    'repositories.all': 'Todos los repositorios',
    'repositories.count_one': '{{formatted}} repositorio',
    'repositories.count_other': '{{formatted}} repositorios',
    'repositories.filterHint': 'Filtrar por etiqueta, digest o repositorio',
    'repositories.note': '{{repository}}: {{what}}',
    'repositories.explain': 'Motivo y qué hacer',
    'repositories.empty': 'Sin etiquetas: {{names}}',
    'repositories.none':
      'Ninguno de estos repositorios tiene etiquetas que mostrar.',
    'repositories.unknown':
      'El componente ya no tiene ningún repositorio «{{repository}}».',
    'repositories.cut':
      'Aquí solo se leen los primeros {{shown}} de {{total}} repositorios. Los demás se pueden elegir uno por uno.',
    'repositories.noReports': 'se desconoce',
    'repositories.noReportsHint':
      'No hay ningún punto de conexión de proxy para el contenido de las imágenes de este registro',
    'registries.title': 'Registros de contenedor',
    'registries.list': 'Registros',
    'registries.unnamed': 'Registro de contenedor',
    'registries.endpoints':
      'Puntos de conexión de proxy {{metadata}} y {{content}}',
    'registries.choose': 'Elija un registro para ver sus repositorios.',
    'registries.back': 'Todos los repositorios de {{registry}}',
    'registries.backToRegistries': 'Todos los registros',
    'registries.repositories': 'Repositorios de {{registry}}',
    'registries.loading': 'Leyendo los repositorios',
    'registries.read': 'Repositorios leídos: {{read}}',
    'registries.repositoryCount_one': '{{formatted}} repositorio',
    'registries.repositoryCount_other': '{{formatted}} repositorios',
    'registries.empty': 'Este registro aún no tiene repositorios.',
    'registries.filterHint': 'Filtrar por nombre',
    'registries.noMatch': 'Ningún repositorio coincide con el filtro',
    'registries.noMatchYet':
      'Por ahora, ningún repositorio coincide con el filtro',
    'registries.onlyUnused': 'Solo los que no usa ninguna entidad',
    'registries.onlyUnusedHint':
      'El catálogo solo muestra las entidades que usted puede ver. Puede que otras usen estos repositorios.',
    'registries.repository': 'Repositorio',
    'registries.usedBy': 'Usado por',
    'registries.unused': 'Ninguna entidad que usted pueda ver',
    'registries.usersLoading': 'Leyendo el catálogo',
    'registries.usersUnknown': 'Se desconoce',
    'registries.moreUsers': '+{{more}}',
    'registries.otherUsers': 'Y por {{names}}',
    'registries.usersFailed':
      'No se pudo leer en el catálogo qué entidades usan los repositorios: {{problem}}',
    'registries.onlyUsed':
      'Estos son los repositorios que usan las entidades del catálogo. El registro puede tener otros.',
    'registries.noneUsed':
      'Ninguna entidad del catálogo que usted pueda ver usa un repositorio de este registro.',
    'registries.missing': 'En uso, pero ausentes de este registro',
    'registries.name': 'Nombre del repositorio',
    'registries.open': 'Abrir',
    'connection.test': 'Probar la conexión',
    'connection.testOf': 'Probar la conexión: {{registry}}',
    'connection.running': 'Probando la conexión',
    'connection.ended':
      'La prueba ha finalizado. Superadas: {{passed}}, con limitaciones: {{limited}}, con error: {{failed}}, sin realizar: {{notTried}}.',
    'connection.endedEarly': 'La prueba se interrumpió antes de terminar.',
    'connection.checks': 'Comprobaciones de la conexión',
    'connection.triedWith': 'Se probó con {{repository}}',
    'connection.stepState': '{{step}}: {{state}}',
    'connection.step.reach': 'Un registro responde',
    'connection.step.credentials': 'El registro acepta las credenciales',
    'connection.step.catalog':
      'Las credenciales permiten enumerar los repositorios',
    'connection.step.metadata': 'Las credenciales permiten leer los metadatos',
    'connection.step.content': 'Las credenciales permiten leer el contenido',
    'connection.step.referrers':
      'El registro enumera los adjuntos de las imágenes',
    'connection.step.redirects':
      'Los blobs se obtienen del lugar donde se almacenan',
    'connection.step.link': 'El encabezado Link de las listas se puede leer',
    'connection.state.passed': 'Superada',
    'connection.state.limited': 'Funciona con limitaciones',
    'connection.state.failed': 'Con error',
    'connection.state.notTried': 'Sin realizar',
    'connection.state.running': 'En curso',
    'connection.state.waiting': 'Pendiente',
    'connection.reason.earlierFailure':
      'Una comprobación de la que depende dio error.',
    'connection.reason.noRepository':
      'No hay ningún repositorio con el que realizarla.',
    'connection.reason.noTag':
      'El repositorio con el que se realizaría no tiene etiquetas.',
    'connection.reason.noContentEndpoint':
      'Esta instancia de Backstage no tiene ningún punto de conexión de proxy para el contenido de las imágenes.',
    'connection.reason.noBlob':
      'La imagen con la que se realizaría no tiene ningún blob pequeño.',
    'connection.reason.nothingToPage':
      'Ninguna lista es tan larga como para tener una segunda página.',
    'connection.limit.referrers':
      'El registro no ofrece una lista de los adjuntos de una imagen. Se lee lo que los clientes guardan en su lugar como etiqueta.',
    'connection.limit.link':
      'El punto de conexión de proxy no transmite el encabezado. Se enumeran todas las etiquetas, pero las posteriores a la primera página aparecen por orden de nombre.',
    'connection.limit.linkRemedy':
      'Permita que el punto de conexión transmita el encabezado.',
    'card.title': 'Imágenes de contenedor',
    'card.all': 'Todas las imágenes',
    'card.more': 'y {{number}} más',
    'card.details': 'Detalles',
    'card.newest': 'Imagen más reciente',
    'card.release': 'Versión más reciente',
    'card.releaseSoFar': 'Entre las etiquetas modificadas por última vez',
    'card.pushed': 'Inserción',
    'card.latest': 'Etiqueta {{tag}}',
    'card.noLatest': 'No hay ninguna etiqueta {{tag}}',
    'card.latestNewest': 'La imagen más reciente',
    'card.latestNewestTagged':
      'La imagen más reciente; otras etiquetas: {{names}}',
    'card.latestOlder': 'Una imagen más antigua',
    'card.latestOlderTagged':
      'Una imagen más antigua; otras etiquetas: {{names}}',
    'card.onlyCompanionsSoFar':
      'Las últimas etiquetas modificadas son solo etiquetas adjuntas: firmas, SBOM y atestaciones',
    'card.reading': 'Lectura en curso',
    'column.tag': 'Etiqueta',
    'column.repository': 'Repositorio',
    'column.created': 'Creación',
    'column.modified': 'Última modificación',
    'column.manifest': 'Manifiesto',
    'column.size': 'Tamaño',
    'column.platform': 'Plataforma',
    'column.security': 'Seguridad',
    'column.build': 'Compilación',
    'column.signed': 'Firmada',
    'signed.loading': 'Leyendo los adjuntos',
    'signed.attached': 'firma adjunta',
    'signed.unknown': 'No se sabe si hay una firma adjunta',
    'facts.loading': 'Leyendo lo que indica la imagen',
    'facts.unreadable':
      'No se pudieron leer los commits ni las compilaciones: {{problem}}',
    'tag.aliases': 'Otras etiquetas: {{names}}',
    'tag.moreAliases': '+{{more}}',
    'tag.changed': 'Modificada después de su creación',
    'tag.copyDigest': 'Copiar el digest de {{tag}}',
    'tag.copied': 'Copiado',
    'tag.locked': 'bloqueada',
    'tag.lockedHint':
      'Bloqueada: protegida contra la modificación o la eliminación',
    'tag.quarantined': 'en cuarentena',
    'tag.quarantinedHint': 'Retenida por el registro hasta su comprobación',
    'tag.patchOf': 'parche de {{tag}}',
    'tag.readDisabled': 'lectura deshabilitada',
    'tag.readDisabledHint':
      'El atributo readEnabled está desactivado: nadie puede extraerla',
    'tag.noManifest': 'sin manifiesto',
    'tag.noManifestHint':
      'El registro tiene la etiqueta, pero no el manifiesto al que apunta',
    'tag.buildCache': 'caché de compilación',
    'tag.buildCacheHint':
      'Lo que BuildKit guarda para la próxima compilación: no es una imagen ejecutable',
    'tag.sizeOfIndex': 'Un índice de varias imágenes no tiene tamaño propio',
    'tag.multiPlatform': 'varias',
    'image.back': 'Todas las etiquetas de {{repository}}',
    'image.sections': 'Secciones de esta página',
    'image.portal': 'Abrir en Azure Portal',
    'image.overview': 'Información general',
    'image.pull': 'Extracción',
    'image.layers': 'Capas',
    'image.configuration': 'Configuración',
    'image.security': 'Seguridad',
    'image.attached': 'Adjuntos',
    'image.packages': 'Paquetes',
    'image.noContent':
      'No se muestran las capas, la configuración ni los adjuntos, porque esta instancia de Backstage no tiene el punto de conexión de proxy {{path}} para el contenido de las imágenes. Un administrador debe agregarlo a app-config.yaml:',
    'image.commit': 'Commit',
    'image.commitLink': 'Commit {{revision}}',
    'image.source': 'Origen',
    'image.noSource': 'La imagen no indica su origen',
    'image.attestedCommit': 'Commit, según la procedencia',
    'image.attestedSource': 'Origen, según la procedencia',
    'image.attestedBuilder': 'Compilada por',
    'image.version': 'Versión',
    'image.pipeline': 'Canalización',
    'image.buildNumber': 'Número de compilación',
    'image.licenses': 'Licencias',
    'image.base': 'Imagen base',
    'image.endOfLife': 'Fin de vida útil',
    'image.endOfLifePast': '{{day}}: esta imagen ya no debe usarse',
    'image.notSaid': 'La imagen no lo indica',
    'image.notReadable': 'No se pudo leer',
    'image.more': 'Mostrar todo',
    'image.moreOf': 'Mostrar todo ({{total}})',
    'image.nextOf': 'Mostrar {{number}} más de {{total}}',
    'image.built': 'Compilación',
    'image.less': 'Mostrar menos',
    'image.show': 'Mostrar',
    'image.showValue': 'Mostrar el valor de {{name}}',
    'image.emptyIndex': 'Este índice no contiene imágenes.',
    'image.isBuildCache':
      'Esto es una caché de compilación de BuildKit, no una imagen ejecutable.',
    'image.nestedIndex':
      'Este es un índice dentro de otro índice; su contenido no se muestra aquí.',
    'image.schema1':
      'Esta imagen usa el primer formato de Docker, que no incluye tamaños ni configuración.',
    'image.unsupported': 'El tipo de medio {{mediaType}} no se reconoce aquí.',
    'image.artifact':
      'Esto no es una imagen, sino un artefacto de tipo {{mediaType}}.',
    'image.unpacked': '{{size}} sin comprimir',
    'image.tags': 'Etiquetas',
    'image.digest': 'Digest',
    'image.mediaType': 'Tipo de medio',
    'image.lock': 'Bloqueo',
    'image.quarantine': 'Cuarentena',
    'image.buildCache': 'Caché de compilación',
    'image.reading': 'Lectura',
    'image.compressed': '{{size}} en formato comprimido',
    'image.sizeByPlatform': 'Varía según la plataforma',
    'image.noPlatform': 'Ninguna: no es una imagen ejecutable o no lo indica',
    'image.notTold': 'El registro no lo indica',
    'layers.number': 'N.º',
    'layers.command': 'Creada con',
    'layers.mediaType': 'Tipo de medio',
    'layers.none': 'No hay capas.',
    'layers.empty': 'vacía',
    'layers.largest': 'la mayor',
    'layers.share': 'Proporción del total',
    'layers.commandNotTold': '(no consta)',
    'layers.withoutLayer_one': '{{formatted}} paso sin capa',
    'layers.withoutLayer_other': '{{formatted}} pasos sin capa',
    'layers.search': 'Buscar en los comandos',
    'layers.found': '{{found}} de {{total}} pasos',
    'layers.noMatch': 'Ningún paso coincide con la búsqueda.',
    'layers.noHistory': 'La imagen no indica cómo se crearon sus capas.',
    'layers.noConfiguration':
      'Cómo se crearon las capas figura en la configuración, que no se pudo leer.',
    'configuration.entrypoint': 'Punto de entrada',
    'configuration.command': 'Comando',
    'configuration.user': 'Usuario',
    'configuration.noUser': 'No se indica ninguno, así que es root',
    'configuration.windowsUser':
      'No se indica ninguno, así que es el predeterminado de Windows',
    'configuration.root': 'root',
    'configuration.rootHint':
      'Lo que se ejecuta en la imagen tiene permiso para todo dentro de ella',
    'configuration.workingDirectory': 'Directorio de trabajo',
    'configuration.ports': 'Puertos',
    'configuration.volumes': 'Volúmenes',
    'configuration.healthCheck': 'Comprobación de estado',
    'configuration.healthCheckOff': 'Desactivada',
    'configuration.none': 'No hay',
    'configuration.environment': 'Variables de entorno',
    'configuration.noEnvironment': 'No hay variables definidas.',
    'configuration.labels': 'Etiquetas de metadatos (labels)',
    'configuration.noLabels': 'No hay etiquetas de metadatos.',
    'configuration.noManifest':
      'Se desconoce, porque no se pudo leer el manifiesto.',
    'configuration.notRunnable':
      'No es una imagen ejecutable: su configuración es de tipo {{mediaType}}.',
    'attached.signature': 'Firma',
    'attached.signaturePresent': 'Presente; nadie la ha verificado aquí',
    'attached.noSignature': 'No hay ninguna adjunta',
    'attached.noSignatureSoFar': 'Ninguna entre los adjuntos leídos',
    'attached.sbom': 'SBOM',
    'attached.attestation': 'Atestación',
    'attached.provenance': 'Procedencia',
    'attached.scanReport': 'Informe de análisis',
    'attached.vex': 'Documento VEX',
    'attached.lifecycle': 'Ciclo de vida',
    'attached.other': 'Otro',
    'attached.none': 'No hay nada adjunto.',
    'attached.refreshHint':
      'Vuelve a preguntar al registro: lo que ha enumerado vale durante diez minutos',
    'attached.withheld':
      'El origen de la regla de caché no proporciona una lista de los adjuntos.',
    'attached.noType': 'No indica qué es',
    'attached.ofOther':
      'Su propio manifiesto dice que está adjunto a {{digest}}. No cuenta para esta imagen.',
    'attached.gone':
      'Figura en la lista, pero su manifiesto ya no está en el registro.',
    'attached.cut': 'Puede haber más adjuntos, además de estos.',
    'attached.toIndex': 'Adjuntos al índice',
    'attached.toPlatform': 'Adjuntos a la imagen para {{platform}}',
    'attached.download': 'Descargar {{label}}',
    'attached.downloadUnverified': '{{name}} sin verificar · {{size}}',
    'attached.tooLarge':
      'Es demasiado grande para verificarlo aquí. Compare usted mismo el digest: {{digest}}',
    'attached.unreadable': 'No se pudieron leer los adjuntos: {{problem}}',
    'row.actions': 'Acciones',
    'row.menu': 'Acciones para {{tag}}',
    'row.copyReference': 'Copiar la referencia',
    'row.copyDigest': 'Copiar el digest',
    'row.copyPullCommand': 'Copiar el comando pull',
    'attached.endOfLife': 'fin de vida útil',
    'attached.endOfLifeHint': 'Fin de vida útil: {{day}}',
    'download.cancel': 'Cancelar descarga: {{label}}',
    'download.running': 'Descargando: {{label}}',
    'download.ended': 'Descarga completada: {{label}}',
    'download.cancelled': 'Descarga cancelada: {{label}}',
    'security.notScanned.note':
      '– significa: sin analizar. La imagen no tiene adjunto ningún informe de análisis.',
    'security.notScanned.how': 'Cómo adjuntar uno',
    'security.cell.loading': 'Leyendo los informes',
    'security.cell.notScanned': 'sin analizar',
    'security.cell.notScannedHint': 'No hay ningún informe de análisis',
    'security.cell.nothingRecognised': 'nada reconocido',
    'security.cell.nothingRecognisedHint':
      'El escáner no reconoció nada que pudiera analizar. {{scan}}',
    'security.cell.noFindings': 'sin hallazgos',
    'security.cell.partlyScanned': 'analizada solo en parte',
    'security.cell.partlyScannedHint':
      'El informe no menciona ninguna búsqueda de vulnerabilidades. {{scan}}',
    'security.cell.notTold': 'alcance del análisis no indicado',
    'security.cell.notToldHint':
      'El informe no enumera nada y no indica si se examinaron paquetes. {{scan}}',
    'security.cell.partial':
      'solo parte de los paquetes examinada, sin hallazgos en ella',
    'security.cell.partialHint':
      'No se examinaron los paquetes del sistema operativo. {{scan}}',
    'security.cell.noOpenFindings': 'sin hallazgos abiertos',
    'security.cell.secrets_one': '{{formatted}} secreto',
    'security.cell.secrets_other': '{{formatted}} secretos',
    'security.cell.secretsHint':
      'El escáner encontró secretos en la imagen. {{scan}}',
    'security.cell.secretsAloneHint':
      'El escáner encontró secretos en la imagen y no buscó vulnerabilidades. {{scan}}',
    'security.cell.misconfigurations': 'configuración incorrecta',
    'security.cell.misconfigurationsHint':
      'Ningún paquete tiene hallazgos, pero la imagen debería estar creada de otro modo',
    'security.cell.notSupported': 'informe no admitido',
    'security.cell.notSupportedHint':
      'Hay un informe, pero en un formato que no se lee aquí',
    'security.cell.unreadable': 'no se pudo leer',
    'security.cell.unreadableHint':
      'Hay un informe, pero no es un documento completo de un formato conocido',
    'security.cell.partlyUnreadableHint_one':
      'No se pudo leer {{formatted}} entrada del informe',
    'security.cell.partlyUnreadableHint_other':
      'No se pudieron leer {{formatted}} entradas del informe',
    'security.cell.otherImage': 'informe de otra imagen',
    'security.cell.otherImageHint': 'El informe disponible indica otra imagen',
    'security.cell.otherPlatform': 'informe de otra plataforma',
    'security.cell.otherPlatformHint':
      'El informe disponible es de otra plataforma',
    'security.cell.unsupported': 'ningún informe legible',
    'security.cell.unsupportedHint_one':
      'Ningún informe que se pueda leer aquí: {{formatted}} adjunto',
    'security.cell.unsupportedHint_other':
      'Ningún informe que se pueda leer aquí: {{formatted}} adjuntos',
    'security.cell.withheld': 'se desconoce',
    'security.cell.withheldHint':
      'El origen de la regla de caché no indica qué está adjunto',
    'security.cell.setAside': 'excluidos: {{number}}',
    'security.cell.unread_one': 'No se pudo leer {{formatted}} adjunto',
    'security.cell.unread_other': 'No se pudieron leer {{formatted}} adjuntos',
    'security.cell.cut': 'Puede haber más adjuntos de los que se leyeron',
    'security.cell.ofIndex':
      'El informe abarca todas las plataformas en conjunto',
    'security.cell.large': 'informe grande',
    'security.cell.largeHint': 'Abra la imagen para verlo',
    'security.cell.scannedOnBy': 'Análisis del {{day}} con {{scanner}}',
    'security.cell.scannedOn': 'Análisis del {{day}}',
    'security.cell.scannedBy': 'Análisis con {{scanner}}',
    'security.cell.scanNotTold':
      'El informe no indica cuándo ni con qué se generó',
    'security.lookUp.button': 'Consultar la seguridad',
    'security.lookUp.text':
      'El registro enumera los adjuntos solo un número limitado de veces por minuto: los informes de estas filas se buscan cuando usted lo pide.',
    'security.lookUp.notYet': 'Aún sin consultar',
    'security.paused':
      'El registro ya ha enumerado adjuntos tantas veces como permite por minuto a todos los usuarios de Backstage juntos. La seguridad continuará en {{seconds}} s.',
    'security.filter.label': 'Seguridad',
    'security.filter.all': 'Todas',
    'security.filter.serious': 'Con hallazgos de gravedad crítica o alta',
    'security.filter.findings': 'Con hallazgos',
    'security.filter.notScanned': 'Sin analizar',
    'security.filter.scope_one':
      'Entre las imágenes consultadas hasta ahora: {{formatted}}',
    'security.filter.scope_other':
      'Entre las imágenes consultadas hasta ahora: {{formatted}}',
    'security.filter.noMatch':
      'Ninguna etiqueta coincide entre las imágenes consultadas hasta ahora: aquellas cuyas filas han aparecido en pantalla',
    'report.notScanned': 'Sin analizar',
    'report.notScannedText':
      'Esta imagen no tiene adjunto ningún informe de análisis. Una canalización lo genera y lo adjunta así:',
    'report.copyAttach': 'Copiar los comandos que adjuntan un informe',
    'report.elsewhere_one':
      'La misma imagen tiene {{formatted}} informe o SBOM en {{registry}}: al importar una imagen no se copia lo que tiene adjunto. Para copiarlo:',
    'report.elsewhere_other':
      'La misma imagen tiene {{formatted}} informes o SBOM en {{registry}}: al importar una imagen no se copia lo que tiene adjunto. Para copiarlos:',
    'report.copyFromElsewhere': 'Copiar el comando',
    'report.noManifest':
      'Se desconoce si se analizó, porque no se pudo leer el manifiesto.',
    'report.nothingRecognised': 'Nada reconocido',
    'report.nothingRecognisedText':
      'El escáner no reconoció en la imagen nada que pudiera analizar. No equivale a que no haya hallazgos.',
    'report.partlyScanned': 'No se buscaron vulnerabilidades',
    'report.partlyScannedText':
      'El informe no menciona ninguna búsqueda en los paquetes de la imagen. No equivale a que no haya hallazgos.',
    'report.nothingTold': 'Alcance del análisis no indicado',
    'report.nothingToldText':
      'El informe no enumera nada y no indica si se examinaron paquetes. No equivale a que no haya hallazgos.',
    'report.partial': 'Sin hallazgos en los paquetes que se examinaron',
    'report.partialText':
      'No se examinaron los paquetes del sistema operativo.',
    'report.noOpenFindings': 'Sin hallazgos abiertos',
    'report.noOpenFindingsText_one':
      'El único hallazgo ({{formatted}}) está excluido.',
    'report.noOpenFindingsText_other':
      'Los {{formatted}} hallazgos están excluidos.',
    'report.noFindings': 'Sin hallazgos',
    'report.noFindingsText':
      'El escáner no encontró ningún paquete con un aviso que conozca.',
    'report.noReadableFindings':
      'Sin hallazgos entre las entradas que se pudieron leer',
    'report.otherImage': 'Informe de otra imagen',
    'report.otherImageText':
      'El informe {{name}} está adjunto aquí, pero indica otra imagen. Sus hallazgos no se muestran.',
    'report.otherPlatform': 'Informe de otra plataforma',
    'report.otherPlatformText':
      'El informe {{name}} es de otra imagen del índice. Sus hallazgos no se muestran.',
    'report.unsupported': 'Ningún informe que se pueda leer aquí',
    'report.unsupportedText_one': '{{formatted}} adjunto: {{types}}',
    'report.unsupportedText_other': '{{formatted}} adjuntos: {{types}}',
    'report.unread': 'Se desconoce',
    'report.unreadText': 'No se pudieron leer los adjuntos.',
    'report.withheld': 'Se desconoce',
    'report.withheldText':
      'No se pudo consultar el registro: el origen de su regla de caché no indica qué está adjunto.',
    'report.unreadAttachments_one': 'No se pudo leer {{formatted}} adjunto',
    'report.unreadAttachments_other':
      'No se pudieron leer {{formatted}} adjuntos',
    'report.unreadItem': '{{name}}: {{problem}}',
    'report.cut':
      'Puede haber más adjuntos de los que se leyeron. Lo que no se leyó puede cambiar lo que se indica aquí.',
    'report.ofIndex':
      'El informe es del índice: no indica de cuál de sus plataformas.',
    'report.setAsideCount': 'Excluidos: {{number}}',
    'report.secretCount_one': '{{formatted}} secreto encontrado',
    'report.secretCount_other': '{{formatted}} secretos encontrados',
    'report.scannersDiffer': 'Los escáneres difieren: {{parts}}.',
    'report.scannerCount': '{{scanner}} {{number}}',
    'report.showReportOf': 'Mostrar el informe de {{scanner}}',
    'report.notSupported': 'Informe no admitido',
    'report.notSupportedText':
      'El documento {{name}} es de un tipo que no se lee aquí: {{what}}',
    'report.unreadable': 'No se pudo leer el informe',
    'report.unreadableText':
      'El documento {{name}} está adjunto, pero no se pudo leer.',
    'report.why': 'Motivo',
    'report.unreadableEntries_one':
      'No se pudo leer {{formatted}} entrada del informe',
    'report.unreadableEntries_other':
      'No se pudieron leer {{formatted}} entradas del informe',
    'report.choose': 'Informe',
    'report.option': '{{date}} · {{scanner}} · {{result}}',
    'report.optionNoVulnerabilities': 'no se buscaron vulnerabilidades',
    'report.optionNotTold': 'alcance del análisis no indicado',
    'report.total': 'Hallazgos por gravedad',
    'report.countOf': '{{severity}} {{number}}',
    'report.scanned': 'Análisis',
    'report.attachedAt': 'Adjuntado',
    'report.stale': 'desactualizado',
    'report.staleHint_one': 'Tiene más de {{formatted}} día',
    'report.staleHint_other': 'Tiene más de {{formatted}} días',
    'report.scanner': 'Escáner',
    'report.database': 'Base de datos del escáner',
    'report.operatingSystem': 'Sistema operativo',
    'report.pastSupport': 'ya sin soporte técnico',
    'report.coverage': 'Alcance del análisis',
    'report.coverageOf.vulnerabilities': 'vulnerabilidades',
    'report.coverageOf.somePackages':
      'vulnerabilidades (no en los paquetes del sistema operativo)',
    'report.coverageOf.misconfigurations': 'configuración incorrecta',
    'report.coverageOf.secrets': 'secretos',
    'report.coverageOf.licenses': 'licencias',
    'report.coverageOf.notVulnerabilities': 'vulnerabilidades (no se buscaron)',
    'report.licenses': 'Licencias',
    'report.licenseCount_one': '{{formatted}} entrada',
    'report.licenseCount_other': '{{formatted}} entradas',
    'report.notTold': 'El informe no lo indica',
    'report.dateNotTold': 'Fecha no indicada',
    'report.scannerNotTold': 'Escáner no indicado',
    'report.views': 'Vistas del informe',
    'report.findings': 'Hallazgos',
    'report.whatToDo': 'Qué hacer',
    'report.byLayer': 'Por capa',
    'report.misconfigurations': 'Configuración incorrecta',
    'report.secrets': 'Secretos',
    'report.secretsText':
      'Los secretos en sí no se muestran aquí. Quítelos de la imagen y reemplácelos allí donde se usen.',
    'report.rule': 'Regla',
    'report.place': 'Ubicación',
    'report.placeInLine': '{{path}}, línea {{line}}',
    'report.setAside': 'Excluidos',
    'report.claim': 'Motivo',
    'report.claimNotAffected': 'No afectado',
    'report.claimFixed': 'Corregido',
    'report.claimIgnored': 'Ignorado',
    'report.claimAffected': 'Afectado',
    'report.claimUnderInvestigation': 'En investigación',
    'report.claimBy': 'según {{author}}',
    'report.claimByUnknown': 'sin indicar quién lo afirma',
    'report.claimIn': 'en {{document}}, adjunto aquí',
    'report.claimInReport': 'en el propio informe',
    'report.claimUnverified':
      'Estos hallazgos están excluidos por lo que dicen el informe o los documentos adjuntos. Nadie ha verificado quién lo afirma.',
    'report.justification': 'Justificación',
    'report.statement': 'Declaración',
    'report.author': 'Quién lo afirma',
    'report.document': 'Documento',
    'report.advisory': 'Aviso',
    'report.score': 'Puntuación',
    'report.title': 'Título',
    'report.link': 'Vínculo',
    'report.package': 'Paquete',
    'report.type': 'Tipo',
    'report.path': 'Ruta',
    'report.notNamed': '(sin nombre)',
    'report.installed': 'Instalada',
    'report.fixedIn': 'Corregido en',
    'report.layer': 'Capa',
    'report.status': 'Estado',
    'report.statusFixed': 'Corregido',
    'report.statusAffected': 'Afectado',
    'report.statusWillNotFix': 'No se corregirá',
    'report.statusFixDeferred': 'Corrección aplazada',
    'report.statusEndOfLife': 'Fin de vida útil',
    'report.statusUnderInvestigation': 'En investigación',
    'report.statusUnknown': 'No consta',
    'report.partNotTold': 'No consta',
    'report.noFixedVersion': 'Ninguna',
    'report.allSeverities': 'Todas',
    'report.onlyFixable': 'Solo con corrección',
    'report.shown': '{{shown}} de {{total}} hallazgos',
    'report.noMatch': 'Ningún hallazgo coincide con los filtros',
    'report.upgrade': 'Actualizar {{name}} a {{to}}: {{effect}}',
    'report.otherUpgrade': 'o a {{to}}: {{effect}}',
    'report.effect': '{{ends}}, {{worst}}',
    'report.ends_one': 'resuelve {{formatted}} hallazgo',
    'report.ends_other': 'resuelve {{formatted}} hallazgos',
    'report.endsOthers_one': 'resuelve {{formatted}} hallazgo distinto',
    'report.endsOthers_other': 'resuelve otros {{formatted}} hallazgos',
    'report.noFix': 'Sin corrección',
    'report.noUpgrades':
      'El informe no indica ninguna versión que resuelva un hallazgo.',
    'report.findingCount_one': '{{formatted}} hallazgo',
    'report.findingCount_other': '{{formatted}} hallazgos',
    'report.baseNamed':
      'La imagen indica que su base es {{base}}, pero no qué capas proceden de ella.',
    'report.layerNumber': 'Capa {{number}}',
    'report.layerNotTold': 'El informe no lo indica',
    'report.layerNotKnown':
      'No está entre las capas de esta imagen: {{digest}}',
    'report.resolution': 'Qué hacer: {{text}}',
    'report.exportCsv': 'Hallazgos en CSV',
    'report.exportReport': 'Informe original',
    'report.problem.gone': 'figura en la lista, pero ya no está en el registro',
    'report.problem.noJson': 'no es un JSON completo',
    'report.problem.tooDeep': 'tiene más de {{levels}} niveles de anidamiento',
    'report.problem.tooManyLines': 'tiene más de {{lines}} líneas',
    'report.problem.tooMuch': 'contiene más de lo que se puede leer aquí',
    'report.problem.otherShape': 'no tiene la estructura esperada',
    'report.problem.noObject': 'no es un objeto',
    'report.problem.wrappedTooOften': 'está encapsulado demasiadas veces',
    'report.problem.unknownFormat': 'no es un informe con un formato conocido',
    'report.problem.signature': 'una firma',
    'report.problem.envelope': 'un sobre (envelope)',
    'report.problem.statement': 'una declaración (statement)',
    'report.problem.format': '{{name}} {{version}}',
    'report.problem.scanFailed': 'un análisis fallido',
    'report.problem.scanFailedWith': 'un análisis fallido: {{message}}',
    'compare.with': 'Comparar con…',
    'compare.title': '{{repository}}: {{from}} → {{to}}',
    'compare.image': 'Imagen {{repository}}:{{tag}}',
    'compare.swap': 'Invertir la comparación',
    'compare.sameImage': 'Ambas etiquetas apuntan a la misma imagen.',
    'compare.otherPlatforms':
      'Las imágenes comparadas se ejecutan en plataformas distintas: {{fromTag}} en {{from}} y {{toTag}} en {{to}}.',
    'compare.summary': 'Resumen',
    'compare.same': '{{value}}, sin cambios',
    'compare.inBoth': 'en ambas',
    'compare.neitherSays': 'Ninguna de las dos imágenes lo indica',
    'compare.sizeChange': '{{from}} → {{to}} ({{change}})',
    'compare.platforms': 'Plataformas',
    'compare.addedPlatforms': 'Nuevas: {{names}}',
    'compare.removedPlatforms': 'Eliminadas: {{names}}',
    'compare.sharedPlatforms': 'En ambas: {{names}}',
    'compare.samePlatforms': 'Sin cambios: {{names}}',
    'compare.noPlatforms': 'Ninguna en ambas',
    'compare.commits': 'Cambios entre los commits',
    'compare.unread': 'Se desconoce: no se pudo leer {{tags}}',
    'compare.noSize': 'Se desconoce: nada indica el tamaño de {{tag}}',
    'compare.sizeByPlatform':
      'Se desconoce: el tamaño de {{tag}} varía según la plataforma',
    'compare.platformsNotTold':
      'Se desconoce: el registro no indica las plataformas de {{tag}}',
    'compare.sharedLayers': 'Comunes: {{number}} ({{size}})',
    'compare.addedLayers': 'nuevas: {{number}} ({{size}})',
    'compare.removedLayers': 'eliminadas: {{number}} ({{size}})',
    'compare.sameLayers_one':
      'Sin diferencias: ambas tienen la misma {{formatted}} capa ({{size}}).',
    'compare.sameLayers_other':
      'Sin diferencias: ambas tienen las mismas {{formatted}} capas ({{size}}).',
    'compare.noLayers': 'Sin diferencias: ninguna de las imágenes tiene capas.',
    'compare.change': 'Cambio',
    'compare.added': 'Nueva',
    'compare.removed': 'Eliminada',
    'compare.settings': 'Cómo se ejecuta',
    'compare.setting': 'Opción',
    'compare.name': 'Nombre',
    'compare.valueIn': '{{name}} en {{tag}}',
    'compare.absent': 'Sin definir',
    'compare.hiddenDiffers': 'Difiere en lo que está oculto',
    'compare.noUser': 'No se indica ninguno',
    'compare.noDifference': 'Sin diferencias',
    'compare.ofTag': '{{tag}}: {{text}}',
    'compare.noTags': 'No existe esa etiqueta',
    'compare.openTags': 'Mostrar las etiquetas',
    'compare.closeTags': 'Ocultar las etiquetas',
    'compare.clear': 'Borrar',
    'findings.title': 'Hallazgos',
    'findings.added': 'Nuevos: {{number}}',
    'findings.fixed': 'corregidos: {{number}}',
    'findings.unchanged': 'sin cambios: {{number}}',
    'findings.setAside': 'excluidos: {{number}}',
    'findings.reopened': 'ya no excluidos: {{number}}',
    'findings.newTitle': 'Hallazgos nuevos',
    'findings.fixedTitle': 'Hallazgos corregidos',
    'findings.setAsideTitle': 'Hallazgos que ahora están excluidos',
    'findings.reopenedTitle': 'Hallazgos que ya no están excluidos',
    'findings.unchangedTitle': 'Hallazgos sin cambios',
    'findings.unchangedSummary_one': '{{formatted}} hallazgo sin cambios',
    'findings.unchangedSummary_other': '{{formatted}} hallazgos sin cambios',
    'findings.count_one': '{{formatted}} hallazgo',
    'findings.count_other': '{{formatted}} hallazgos',
    'findings.noneInBoth':
      'Ninguno de los dos informes tiene hallazgos abiertos.',
    'findings.notScanned': 'sin analizar',
    'findings.nothingRecognised':
      'el escáner no reconoció en ella nada que pudiera analizar',
    'findings.partlyScanned':
      'el informe no menciona ninguna búsqueda de vulnerabilidades',
    'findings.notToldWhat':
      'el informe no enumera nada y no indica si se examinaron paquetes',
    'findings.otherImage': 'el informe adjunto es de otra imagen',
    'findings.otherPlatform': 'el informe adjunto es de otra plataforma',
    'findings.unsupported':
      'entre los adjuntos no hay ningún informe que se pueda leer aquí',
    'findings.unread': 'no se pudieron leer los adjuntos',
    'findings.withheld': 'no se pudo consultar al registro qué está adjunto',
    'findings.someSetAside_one': '{{formatted}} hallazgo está excluido',
    'findings.someSetAside_other': '{{formatted}} hallazgos están excluidos',
    'findings.someSecrets_one': 'además, se encontró {{formatted}} secreto',
    'findings.someSecrets_other':
      'además, se encontraron {{formatted}} secretos',
    'findings.somePackages':
      'no se examinaron los paquetes del sistema operativo',
    'findings.ofIndex': 'el informe abarca todas las plataformas en conjunto',
    'findings.notSupported': 'el informe adjunto no se admite: {{what}}',
    'findings.unreadable': 'no se pudo leer el informe adjunto: {{why}}',
    'findings.noManifest': 'se desconoce, porque no se pudo leer el manifiesto',
    'findings.byScanner': '{{text}}, según {{scanner}}',
    'findings.onDay': '{{text}}, {{day}}',
    'findings.noDay': '{{text}}, sin fecha indicada',
    'findings.entriesUnread_one':
      'no se pudo leer {{formatted}} entrada del informe',
    'findings.entriesUnread_other':
      'no se pudieron leer {{formatted}} entradas del informe',
    'findings.partial':
      'no se pudo leer parte de los adjuntos; entre ellos puede haber un informe más reciente',
    'findings.otherScanners':
      'Los dos informes son de escáneres o formatos distintos; algunas diferencias pueden deberse a ello.',
    'findings.advisory': 'Aviso',
    'findings.package': 'Paquete',
    'findings.installed': 'Instalada',
    'findings.fixedIn': 'Corregido en',
    'findings.notTold': 'No consta',
    'findings.noPackage': 'Sin nombre',
    'findings.statusFixed': 'Una versión no indicada',
    'findings.statusAffected': 'Sin corrección',
    'findings.statusWillNotFix': 'Sin corrección: no se corregirá',
    'findings.statusFixDeferred': 'Sin corrección: aplazada',
    'findings.statusEndOfLife': 'Sin corrección: fin de vida útil',
    'findings.statusUnderInvestigation': 'Sin corrección: en investigación',
    'findings.statusUnknown': 'No consta ninguna corrección',
    'trend.title': 'Tendencia de los hallazgos',
    'trend.reading': 'Imágenes consultadas: {{read}} de {{total}}',
    'trend.lookedAt_one': 'Se consultó la imagen más reciente: {{parts}}.',
    'trend.lookedAt_other':
      'Se consultaron las {{formatted}} imágenes más recientes: {{parts}}.',
    'trend.scanned': '{{number}} con análisis',
    'trend.notScanned': '{{number}} sin analizar',
    'trend.nothingRecognised': '{{number}} sin nada reconocido',
    'trend.unusable': '{{number}} con un informe que no se puede usar',
    'trend.failed': '{{number}} con error en la consulta',
    'trend.asTable': 'Mostrar como tabla',
    'trend.asChart': 'Mostrar como gráfico',
    'trend.chart':
      'Hallazgos por gravedad de las imágenes analizadas más recientes, de la más antigua a la más nueva. Imágenes: {{number}}. «Mostrar como tabla» ofrece las cifras.',
    'trend.bar': '{{tag}}: {{number}}',
    'trend.total': 'Total',
    'trend.scannedAt': 'Análisis',
    'promotion.title': 'Promoción',
    'promotion.newest': 'Versión más reciente: {{parts}}.',
    'promotion.newestIn': '{{tag}} en {{registries}}',
    'promotion.patchIn': '{{tag}}, un parche de {{base}}, en {{registries}}',
    'promotion.summary': '{{parts}}.',
    'promotion.join': '{{text}}; {{more}}',
    'promotion.isIn': '{{tag}} está en {{registries}}',
    'promotion.onlyIn': '{{tag}} solo está en {{registries}}',
    'promotion.andOtherTag': '{{text}}, con otra etiqueta en {{registries}}',
    'promotion.andOtherImage': '{{text}}, es otra imagen en {{registries}}',
    'promotion.andUnknown':
      '{{text}}, se desconoce la situación en {{registries}}',
    'promotion.notIn': '{{repository}} no está en {{registries}}.',
    'promotion.reading': 'Aún se están leyendo las etiquetas en {{registries}}',
    'promotion.inRegistry': '{{registry}}: {{text}}',
    'promotion.refresh': 'Volver a leer los demás registros',
    'promotion.onlyDifferences': 'Solo las diferencias',
    'promotion.differencesHint':
      'Etiquetas que no corresponden a la misma imagen en todos los registros',
    'promotion.noDifferences':
      'Cada etiqueta corresponde a la misma imagen en todos los registros.',
    'promotion.noDifferencesYet': 'Por ahora no se conoce ninguna diferencia.',
    'promotion.beingRead': 'lectura aún en curso',
    'promotion.notRead': 'no se pudo leer',
    'promotion.there': 'Presente',
    'promotion.otherImage': 'Otra imagen: {{which}}',
    'promotion.otherTag': 'Presente como {{which}}',
    'promotion.imageThere': 'Imagen presente: {{which}}',
    'promotion.absent': 'Ausente',
    'promotion.notKnownYet': 'Aún se desconoce',
    'promotion.notKnown': 'Se desconoce',
    'sbom.document': 'Documento',
    'sbom.made': '{{format}}, {{day}}',
    'sbom.noDay': '{{format}}, sin fecha indicada',
    'sbom.choice': '{{text}} · {{name}}',
    'sbom.packageCount_one': '{{formatted}} paquete',
    'sbom.packageCount_other': '{{formatted}} paquetes',
    'sbom.found': '{{found}} de {{total}} paquetes',
    'sbom.entriesUnread_one': 'No se pudo leer {{formatted}} entrada.',
    'sbom.entriesUnread_other': 'No se pudieron leer {{formatted}} entradas.',
    'sbom.search': '¿Dónde está…?',
    'sbom.searchHint': 'Buscar por nombre, tipo o ruta',
    'sbom.noMatch': 'Ningún paquete coincide con la búsqueda.',
    'sbom.noPackages': 'El documento no enumera ningún paquete.',
    'sbom.name': 'Nombre',
    'sbom.version': 'Versión',
    'sbom.type': 'Tipo',
    'sbom.path': 'Ruta',
    'sbom.licenses': 'Licencias',
    'sbom.notTold': 'No consta',
    'sbom.otherImage':
      'El SBOM {{name}} es de otra imagen, por lo que sus paquetes no se muestran.',
    'sbom.unreadable': 'No se pudo leer el documento {{name}}: {{why}}.',
    'sbom.notSupported':
      'El documento {{name}} no es un SBOM que se reconozca aquí: {{what}}.',
    'sbom.failed': 'No se pudo leer parte de los adjuntos: {{problem}}.',
    'sbom.otherDigest':
      'Indica un digest que este registro no tiene: las herramientas que leen una imagen a través de Docker generan uno propio.',
    'sbom.none':
      'No se encontró ningún SBOM de esta imagen entre sus adjuntos. Para generar uno y adjuntarlo:',
    'sbom.uncertain':
      'No se encontró ningún SBOM de esta imagen entre lo que se pudo leer. Para generar uno y adjuntarlo:',
    'sbom.copyCommands': 'Copiar los comandos',
    'pull.copy': 'Copiar: {{name}}',
    'pull.tool': 'Comandos para',
    'pull.byTag': '{{tool}}, por etiqueta',
    'pull.byDigest': '{{tool}}, exactamente esta imagen',
    'pull.dockerfile': 'En un Dockerfile',
    'pull.kubernetes': 'En un manifiesto de Kubernetes',
    'pull.helmTag': 'Helm, por versión',
    'pull.orasTag': 'ORAS, por etiqueta',
    'pull.orasDigest': 'ORAS, exactamente este artefacto',
    'pull.cacheFrom': 'Como caché de una compilación',
    'pull.login': 'Inicio de sesión previo',
    'pull.unknownHost':
      'Aquí no hay comandos, porque no es seguro qué host pueden nombrar. El registro se llama a sí mismo {{registry}}, que no es un servidor de inicio de sesión de Azure, y la configuración no indica ninguno. Un administrador debe agregarlo a app-config.yaml:',
    'severity.label': 'Gravedad',
    'severity.critical': 'Crítica',
    'severity.high': 'Alta',
    'severity.medium': 'Media',
    'severity.low': 'Baja',
    'severity.unknown': 'Desconocida',
    'severity.counted.critical': '{{number}} de gravedad crítica',
    'severity.counted.high': '{{number}} de gravedad alta',
    'severity.counted.medium': '{{number}} de gravedad media',
    'severity.counted.low': '{{number}} de gravedad baja',
    'severity.counted.unknown': '{{number}} de gravedad desconocida',
    'severity.short.critical': '{{number}} C',
    'severity.short.high': '{{number}} A',
    'severity.short.medium': '{{number}} M',
    'severity.short.low': '{{number}} B',
    'severity.short.unknown': '{{number}} D',
    'pagination.rowsPerPage': 'Filas por página',
    'pagination.displayed': '{{from}}–{{to}} de {{total}}',
    'pagination.previous': 'Página anterior',
    'pagination.next': 'Página siguiente',
    'pause.offline':
      'No hay conexión. La lectura continuará cuando se restablezca.',
    'pause.throttled':
      'El registro pide reducir el ritmo: todos los usuarios de Backstage comparten sus límites. La lectura continuará automáticamente.',
    'pause.retry':
      'El último intento no se completó. El siguiente se hará automáticamente.',
    'empty.title': '{{repository}} aún no tiene etiquetas',
    'empty.description': 'Inserte la primera:',
    'empty.copyCommand': 'Copiar los comandos',
    'error.tryAgain': 'Reintentar',
    'error.notLoaded':
      'No se pudo cargar esta parte de la página. Compruebe su red; si Backstage se ha actualizado entretanto, vuelva a cargar la página.',
    'error.triesAgain': 'La página lo vuelve a intentar automáticamente.',
    'error.reload': 'Recargar la página',
    'error.goOn': 'Continuar',
    'error.unreadable_one':
      'No se pudo leer 1 entrada de la respuesta del registro y no se muestra',
    'error.unreadable_other':
      'No se pudieron leer {{formatted}} entradas de las respuestas del registro y no se muestran',
    'error.unreadableManifests_one':
      'No se pudo leer 1 entrada de la lista de manifiestos: pueden faltar su tamaño y su plataforma',
    'error.unreadableManifests_other':
      'No se pudieron leer {{formatted}} entradas de la lista de manifiestos: pueden faltar tamaños y plataformas',
    'error.noManifests':
      'No se pudieron leer los tamaños ni las plataformas: {{problem}}',
    'error.incomplete': 'La lista está incompleta: {{problem}}',
    'error.outdated':
      'Es posible que la lista no esté actualizada: {{problem}}',
    'error.answer': 'Respuesta recibida',
    'error.answerStatus': 'Estado {{status}}',
    'error.emptyAnswer': '(respuesta sin contenido)',
    'error.copySnippet': 'Copiar',
    'error.forAdministrators': 'Para administradores',
    'error.forOwners': 'Para el propietario del componente',
    'error.malformedName.title': 'La anotación no indica ningún repositorio',
    'error.malformedName.addressTitle':
      'La dirección de esta página no indica ningún repositorio',
    'error.malformedName.remedy':
      'Escriba en catalog-info.yaml únicamente el nombre del repositorio.',
    'error.malformedName.tooLong':
      'El nombre de un repositorio tiene como máximo {{max}} caracteres.',
    'error.malformedName.whiteSpace':
      'El nombre de un repositorio no contiene espacios.',
    'error.malformedName.scheme': 'Quite la dirección que precede al nombre.',
    'error.malformedName.host':
      'Quite el registro: ya se conoce por la configuración.',
    'error.malformedName.query':
      'El nombre de un repositorio no contiene «?» ni «#».',
    'error.malformedName.parentPath':
      'El nombre de un repositorio no contiene «..».',
    'error.malformedName.tag':
      'Quite la etiqueta o el digest que sigue al nombre.',
    'error.malformedName.upperCase':
      'El nombre de un repositorio se escribe en minúsculas.',
    'error.malformedName.grammar':
      'El nombre de un repositorio consta de letras minúsculas y dígitos, con separadores únicos entre ellos, en partes divididas por «/».',
    'error.registryUnknown.title':
      'Esta instancia de Backstage no conoce el registro {{registry}}',
    'error.registryUnknown.text':
      'Las anotaciones del componente lo indican, pero no está configurado aquí. Puede que el nombre esté mal escrito.',
    'error.registryUnknown.addressText':
      'La dirección de esta página lo indica, pero ningún registro puede llamarse así.',
    'error.registryUnknown.remedy':
      'Agregue el registro a app-config.yaml, con los puntos de conexión de proxy que conducen a él, o corrija la anotación.',
    'error.noEndpoint.title': 'Backstage no tiene conexión con ningún registro',
    'error.noEndpoint.text':
      'En esta instancia de Backstage no existe el punto de conexión de proxy {{path}}.',
    'error.noEndpoint.remedy':
      'Agregue el punto de conexión a app-config.yaml y reinicie el back-end, que debe tener instalado el complemento de proxy.',
    'error.wrongTarget.title': 'Esta no es la API del registro',
    'error.wrongTarget.text':
      'El destino del punto de conexión de proxy no reconoce la ruta solicitada.',
    'error.wrongTarget.remedy':
      'Compruebe el destino del punto de conexión: debe terminar en {{target}} y su host debe ser el servidor de inicio de sesión del registro.',
    'error.sessionEnded.title': 'La sesión de Backstage ha finalizado',
    'error.sessionEnded.text': 'Vuelva a iniciar sesión para continuar.',
    'error.credentialsRefused.title': 'El registro rechazó las credenciales',
    'error.credentialsRefused.text':
      'No acepta las credenciales con las que inicia sesión el punto de conexión de proxy.',
    'error.credentialsRefused.remedy':
      'Compruebe el encabezado Authorization del punto de conexión: puede que la contraseña haya cambiado o expirado, que el token Bearer haya caducado (dura 75 minutos) o que se haya codificado un salto de línea junto con la contraseña.',
    'error.permissionMissing.title':
      'El registro se negó a enumerar {{repository}}',
    'error.permissionMissing.text':
      'Las credenciales del punto de conexión de proxy no tienen permiso para leer los metadatos de este repositorio.',
    'error.permissionMissing.contentText':
      'Las credenciales del punto de conexión de proxy no tienen permiso para leer el contenido de este repositorio.',
    'error.permissionMissing.remedy':
      'La identidad necesita {{permission}} en el repositorio. Un token lo obtiene mediante su mapa de ámbito; una entidad de servicio, mediante el rol AcrPull o, si los permisos son por repositorio, Container Registry Repository Reader.',
    'error.permissionMissing.catalogTitle':
      'El registro se negó a enumerar sus repositorios',
    'error.permissionMissing.catalogText':
      'Las credenciales del punto de conexión de proxy no tienen permiso para enumerar los repositorios. Un token limitado a algunos repositorios nunca lo tiene; aun así, puede leerlos.',
    'error.permissionMissing.catalogRemedy':
      'La lista requiere el ámbito {{scope}}, que el mapa de ámbito de un token no puede conceder. Una entidad de servicio lo obtiene mediante el rol AcrPull o, si los permisos son por repositorio, Container Registry Repository Catalog Lister.',
    'error.notAuthorized.title':
      'El registro denegó el acceso a {{repository}}',
    'error.notAuthorized.text':
      'O bien no acepta las credenciales del punto de conexión de proxy, o bien estas no tienen permiso para leer los metadatos de este repositorio.',
    'error.notAuthorized.contentText':
      'O bien no acepta las credenciales del punto de conexión de proxy, o bien estas no tienen permiso para leer el contenido de este repositorio.',
    'error.notAuthorized.catalogText':
      'O bien no acepta las credenciales del punto de conexión de proxy, o bien estas no tienen permiso para enumerar los repositorios. Un token limitado a algunos repositorios nunca lo tiene; aun así, puede leerlos.',
    'error.notAuthorized.remedy':
      'El encabezado WWW-Authenticate indica cuál de los dos casos es: permita que el punto de conexión lo transmita o examine la respuesta con curl. Un token Bearer caduca a los 75 minutos; si falta un permiso, es {{permission}}.',
    'error.firewall.title': 'El firewall del registro rechazó la conexión',
    'error.firewall.text':
      'El registro no permite el acceso de esta instancia de Backstage.',
    'error.firewall.textWithAddress':
      'El registro no permite el acceso de esta instancia de Backstage. Recibió la dirección {{address}}.',
    'error.firewall.remedy':
      'Permita en las reglas de red del registro la dirección con la que el back-end sale de su red, o asigne al back-end un punto de conexión privado.',
    'error.repositoryUnknown.title': 'No existe el repositorio {{repository}}',
    'error.repositoryUnknown.text':
      'El registro no conoce este nombre. Puede que nunca se haya insertado nada en él o que la anotación esté mal escrita.',
    'error.repositoryUnknown.addressText':
      'El registro no conoce este nombre. Puede que nunca se haya insertado nada en él o que el nombre de la dirección de esta página esté mal escrito.',
    'error.repositoryUnknown.listedText':
      'El registro enumera este nombre, pero no lo reconoce cuando se piden sus etiquetas. Puede que se hayan eliminado sus imágenes.',
    'error.repositoryUnknown.remedy':
      'Compare la anotación con los nombres del registro.',
    'error.contentUnknown.title': 'Esta imagen no existe',
    'error.contentUnknown.text':
      '{{repository}} no tiene esa etiqueta, ese manifiesto o esa capa. Puede que se haya eliminado.',
    'error.readDisabled.title': 'La lectura está deshabilitada',
    'error.readDisabled.text':
      'El registro no entrega este contenido a nadie: el atributo readEnabled de la imagen, o de todo {{repository}}, está desactivado.',
    'error.readDisabled.remedy':
      'Puede que se haya desactivado por algún motivo. Para volver a activarlo en una etiqueta:',
    'error.noManifest.title': 'Esta etiqueta no tiene manifiesto',
    'error.noManifest.text':
      '{{repository}} tiene la etiqueta, pero no el manifiesto al que apunta, que puede haberse eliminado. La etiqueta se puede volver a insertar o eliminar.',
    'error.tooMany.title': 'Esta lista es demasiado larga para leerla entera',
    'error.tooMany.text': 'No se leen más de {{limit}} entradas.',
    'error.tooLarge.title': 'Es demasiado grande para leerlo en la página',
    'error.tooLarge.text': 'No se leen más de {{limit}}.',
    'error.digestMismatch.title': 'Lo recibido no es lo solicitado',
    'error.digestMismatch.text':
      'El contenido no corresponde a {{digest}}, por lo que no se muestra.',
    'error.digestMismatch.remedy':
      'Busque qué modifica las respuestas entre el registro y Backstage: una caché, una puerta de enlace o un proxy.',
    'error.redirectNotFollowed.title':
      'El contenido está en otro lugar y no se siguió la redirección',
    'error.redirectNotFollowed.text':
      'El registro remite a otro host para obtenerlo, y el punto de conexión de proxy no sigue la redirección.',
    'error.redirectNotFollowed.remedy':
      'Permita que el punto de conexión para el contenido siga las redirecciones.',
    'error.cacheSource.title':
      'El origen de la regla de caché no devolvió nada',
    'error.cacheSource.text':
      'El registro llena este repositorio mediante una regla de caché. Consultó el origen de la regla, cuya respuesta no sirvió.',
    'error.cacheSource.textWithSource':
      'El registro llena este repositorio mediante una regla de caché. Consultó el origen {{source}}, cuya respuesta no sirvió.',
    'error.cacheSource.remedy':
      'Revise la regla de caché y sus credenciales en el registro. No todos los orígenes proporcionan una lista de lo que está adjunto a las imágenes.',
    'error.throttled.title': 'El registro pide reducir el ritmo',
    'error.throttled.text': 'Recibe más solicitudes de las que acepta.',
    'error.throttled.remedy':
      'Todos los usuarios de Backstage comparten los límites de una misma identidad; los de un registro Premium son más altos.',
    'error.serverError.title': 'El registro tiene un problema',
    'error.serverError.text': 'Respondió varias veces con el error {{status}}.',
    'error.serverError.remedy':
      'Consulte el estado del registro y de lo que hay entre este y Backstage.',
    'error.registryUnreachable.title':
      'Backstage no puede conectarse con el registro',
    'error.registryUnreachable.text':
      'El proxy no consiguió conectarse con su destino.',
    'error.registryUnreachable.remedy':
      'Compruebe el destino del punto de conexión, su resolución de nombres y si el back-end puede salir de su red.',
    'error.backstageUnreachable.title': 'No hay conexión con Backstage',
    'error.backstageUnreachable.text':
      'La conexión se interrumpió antes de recibir una respuesta. Compruebe la red.',
    'error.backstageUnreachable.remedy':
      'Si solo falla esta página, busque una respuesta que una puerta de enlace haya cortado o que el navegador haya rechazado por falta de encabezados CORS.',
    'error.noAnswer.title': 'El registro no respondió a tiempo',
    'error.noAnswer.text': 'No hubo respuesta en {{seconds}} segundos.',
    'error.noAnswer.remedy':
      'Compruebe cuánto tarda el back-end en conectarse con el registro y los tiempos de espera del punto de conexión.',
    'error.htmlAnswer.title':
      'Se recibió una página web, no la respuesta del registro',
    'error.htmlAnswer.text':
      'Algo entre Backstage y el registro respondió en su lugar: una puerta de enlace, una página de inicio de sesión o un proxy.',
    'error.htmlAnswer.remedy':
      'Solicite la misma dirección desde donde se ejecuta el back-end y observe quién responde.',
    'error.noJson.title': 'La respuesta no se puede leer',
    'error.noJson.text': 'Debería ser JSON y no lo es.',
    'error.noJson.remedy':
      'Compruebe que el destino del punto de conexión sea el propio registro.',
    'error.unexpectedShape.title':
      'La respuesta no es la que debería dar el registro',
    'error.unexpectedShape.text':
      'Lo que falta, en palabras del cliente: «{{expected}}»',
    'error.unexpectedShape.remedy':
      'Compruebe que el destino del punto de conexión sea un registro de Azure Container Registry y que termine en {{target}}.',
    'error.foreignAnswer.title':
      'La respuesta es de otro registro o de otra imagen',
    'error.foreignAnswer.text':
      'Se preguntó por {{asked}}; la respuesta dice ser de {{told}}. No se muestra nada de ella.',
    'error.foreignAnswer.remedy':
      'Compruebe adónde lleva el destino del punto de conexión. Si responde el propio registro, su servidor de inicio de sesión en la configuración debe ser el que indica este comando: {{command}}.',
    'error.refused.title': 'La solicitud fue rechazada',
    'error.refused.text': 'La respuesta fue el error {{status}}.',
    'error.refused.remedy': 'La respuesta, más abajo, da más detalles.',
    'error.unexpected.title': 'No se pudo leer el registro',
    'error.unexpected.text':
      'Es un fallo del complemento o del cliente con el que lee: {{message}}',
    'error.unexpected.remedy':
      'Notifíquelo e incluya esta frase y lo que muestra la consola del navegador.',
  },
});
