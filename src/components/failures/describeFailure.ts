import { AcrFailure, Registry, RegistryApi } from 'backstage-plugin-acr-common';
import {
  credentialsSnippet,
  endpointOf,
  endpointSnippet,
  firewallSnippet,
  permissionSnippet,
  readEnabledSnippet,
  readableHeadersSnippet,
  redirectSnippet,
  registrySnippet,
  repositoriesSnippet,
  rootOf,
  targetSnippet,
} from '../../apis';
import { Formats } from '../../formats';
import { AcrTranslate } from '../../translations/useAcrTranslation';
import {
  describeMalformedAddress,
  describeMalformedName,
} from './describeMalformedName';
import { describeNoCatalog, isCatalogRefusal } from './describeNoCatalog';
import { NameOrigin } from './NameOrigin';

/** How a failure is put to the user. */
export interface FailureText {
  title: string;
  text: string;
  /** What can be done, and by whom; absent where the text says it. */
  remedy?: {
    audience: 'administrators' | 'owners';
    text: string;
    /** YAML or commands to copy. */
    snippet?: string;
  };
  /** What the user can do here and now. */
  action?: 'retry' | 'reload';
}

/** What was to be read, and how somebody came to it. */
export interface FailureSubject {
  /** The repository that could not be read, or what stands in its place. */
  repository: string;
  /** What was asked for; default: something of the repository. */
  asked?: 'repository' | 'catalog';
  /** Where the name comes from; default: as it is around, else an annotation. */
  namedBy?: NameOrigin;
}

/** Where a failure happened. */
export interface FailurePlace extends FailureSubject {
  /** Which of the registry's APIs was asked. */
  api: RegistryApi;
  /** The registry itself, where it is known. */
  registry?: Registry;
}

/** Says in a few words what went wrong. */
export function failureTitle(
  t: AcrTranslate,
  formats: Formats,
  failure: AcrFailure,
  { api = 'metadata', ...subject }: FailureSubject & { api?: RegistryApi },
): string {
  // Titles tell what happened; only remedies tell where.
  const place = { ...subject, api };
  return describeFailure(t, formats, failure, place).title;
}

/** Puts a failure into words. */
export function describeFailure(
  t: AcrTranslate,
  formats: Formats,
  failure: AcrFailure,
  place: FailurePlace,
): FailureText {
  const { repository, api, registry } = place;
  const isAddress = place.namedBy === 'address';
  const isContent = api === 'content';
  const permission = isContent ? 'content/read' : 'metadata/read';
  if (place.asked === 'catalog' && isCatalogRefusal(failure)) {
    return describeNoCatalog(t, failure, registry);
  }
  switch (failure.kind) {
    case 'malformed-name':
      return isAddress
        ? describeMalformedAddress(t, failure.problem)
        : describeMalformedName(t, failure.problem);
    case 'registry-unknown': {
      const { registry: unknown } = failure;
      const title = t('error.registryUnknown.title', { registry: unknown });
      return isAddress
        ? { title, text: t('error.registryUnknown.addressText') }
        : forAdministrators(
            title,
            t('error.registryUnknown.text'),
            t('error.registryUnknown.remedy'),
            registrySnippet(unknown),
          );
    }
    case 'session-ended':
      return {
        title: t('error.sessionEnded.title'),
        text: t('error.sessionEnded.text'),
        action: 'reload',
      };
    case 'repository-unknown': {
      const title = t('error.repositoryUnknown.title', { repository });
      return place.namedBy === 'catalog' || isAddress
        ? {
            title,
            text: isAddress
              ? t('error.repositoryUnknown.addressText')
              : t('error.repositoryUnknown.listedText'),
            action: 'retry',
          }
        : {
            title,
            text: t('error.repositoryUnknown.text'),
            action: 'retry',
            remedy: {
              audience: 'owners',
              text: t('error.repositoryUnknown.remedy'),
              snippet: repositoriesSnippet(registry),
            },
          };
    }
    case 'no-endpoint':
      return forAdministrators(
        t('error.noEndpoint.title'),
        t('error.noEndpoint.text', {
          path: endpointOf(failure.api, registry),
        }),
        t('error.noEndpoint.remedy'),
        endpointSnippet(failure.api, registry),
      );
    case 'content-unknown':
      return {
        title: t('error.contentUnknown.title'),
        text: t('error.contentUnknown.text', { repository }),
        action: 'retry',
      };
    case 'manifest-missing':
      return {
        title: t('error.noManifest.title'),
        text: t('error.noManifest.text', { repository }),
        action: 'retry',
      };
    case 'read-disabled':
      return {
        title: t('error.readDisabled.title'),
        text: t('error.readDisabled.text', { repository }),
        action: 'retry',
        remedy: {
          audience: 'owners',
          text: t('error.readDisabled.remedy'),
          snippet: readEnabledSnippet(repository, registry),
        },
      };
    case 'too-many-entries':
      return {
        title: t('error.tooMany.title'),
        text: t('error.tooMany.text', { limit: formats.number(failure.limit) }),
      };
    case 'too-large':
      return {
        title: t('error.tooLarge.title'),
        text: t('error.tooLarge.text', { limit: formats.bytes(failure.limit) }),
      };
    case 'digest-mismatch':
      return forAdministrators(
        t('error.digestMismatch.title'),
        t('error.digestMismatch.text', { digest: failure.digest }),
        t('error.digestMismatch.remedy'),
      );
    case 'redirect-not-followed':
      return forAdministrators(
        t('error.redirectNotFollowed.title'),
        t('error.redirectNotFollowed.text'),
        t('error.redirectNotFollowed.remedy'),
        redirectSnippet(registry),
      );
    case 'cache-source': {
      const { source } = failure;
      return forAdministrators(
        t('error.cacheSource.title'),
        source
          ? t('error.cacheSource.textWithSource', { source })
          : t('error.cacheSource.text'),
        t('error.cacheSource.remedy'),
      );
    }
    case 'wrong-target':
      return forAdministrators(
        t('error.wrongTarget.title'),
        t('error.wrongTarget.text'),
        t('error.wrongTarget.remedy', { target: rootOf(api) }),
        targetSnippet(api, registry),
      );
    case 'credentials-refused':
      return forAdministrators(
        t('error.credentialsRefused.title'),
        t('error.credentialsRefused.text'),
        t('error.credentialsRefused.remedy'),
        credentialsSnippet(registry),
      );
    case 'permission-missing':
      return forAdministrators(
        isContent
          ? t('error.notAuthorized.title', { repository })
          : t('error.permissionMissing.title', { repository }),
        isContent
          ? t('error.permissionMissing.contentText')
          : t('error.permissionMissing.text'),
        t('error.permissionMissing.remedy', { permission }),
        permissionSnippet(repository, registry),
      );
    case 'not-authorized':
      return forAdministrators(
        t('error.notAuthorized.title', { repository }),
        isContent
          ? t('error.notAuthorized.contentText')
          : t('error.notAuthorized.text'),
        t('error.notAuthorized.remedy', { permission }),
        readableHeadersSnippet(api, registry),
      );
    case 'firewall':
      return forAdministrators(
        t('error.firewall.title'),
        failure.clientAddress
          ? t('error.firewall.textWithAddress', {
              address: failure.clientAddress,
            })
          : t('error.firewall.text'),
        t('error.firewall.remedy'),
        firewallSnippet(failure.clientAddress, registry),
      );
    case 'throttled':
      return forAdministrators(
        t('error.throttled.title'),
        t('error.throttled.text'),
        t('error.throttled.remedy'),
      );
    case 'server-error':
      return forAdministrators(
        t('error.serverError.title'),
        t('error.serverError.text', { status: String(failure.status) }),
        t('error.serverError.remedy'),
      );
    case 'registry-unreachable':
      return forAdministrators(
        t('error.registryUnreachable.title'),
        t('error.registryUnreachable.text'),
        t('error.registryUnreachable.remedy'),
      );
    case 'backstage-unreachable':
      return forAdministrators(
        t('error.backstageUnreachable.title'),
        t('error.backstageUnreachable.text'),
        t('error.backstageUnreachable.remedy'),
      );
    case 'no-answer':
      return forAdministrators(
        t('error.noAnswer.title'),
        t('error.noAnswer.text', { seconds: String(failure.seconds) }),
        t('error.noAnswer.remedy'),
      );
    case 'html-answer':
      return forAdministrators(
        t('error.htmlAnswer.title'),
        t('error.htmlAnswer.text'),
        t('error.htmlAnswer.remedy'),
      );
    case 'no-json':
      return forAdministrators(
        t('error.noJson.title'),
        t('error.noJson.text'),
        t('error.noJson.remedy'),
        targetSnippet(api, registry),
      );
    case 'unexpected-shape':
      return forAdministrators(
        t('error.unexpectedShape.title'),
        t('error.unexpectedShape.text', { expected: failure.expected }),
        t('error.unexpectedShape.remedy', { target: rootOf(api) }),
        targetSnippet(api, registry),
      );
    case 'foreign-answer': {
      const { asked, told } = failure;
      return forAdministrators(
        t('error.foreignAnswer.title'),
        t('error.foreignAnswer.text', { asked, told }),
        t('error.foreignAnswer.remedy', {
          command: 'az acr show --query loginServer',
        }),
        targetSnippet(api, registry),
      );
    }
    case 'refused':
      return forAdministrators(
        t('error.refused.title'),
        t('error.refused.text', { status: String(failure.status) }),
        t('error.refused.remedy'),
      );
    default: {
      // The type fails to compile if a kind has no words above.
      const { message }: Extract<AcrFailure, { kind: 'unexpected' }> = failure;
      return forAdministrators(
        t('error.unexpected.title'),
        t('error.unexpected.text', { message }),
        t('error.unexpected.remedy'),
      );
    }
  }
}

/** What an administrator has to mend; the user can try whether it is done. */
function forAdministrators(
  title: string,
  text: string,
  remedy: string,
  snippet?: string,
): FailureText {
  return {
    title,
    text,
    remedy: { audience: 'administrators', text: remedy, snippet },
    action: 'retry',
  };
}
