/**
 * The registry's error answers, worded and shaped as recorded from the service
 * (see `recordings/`).
 */
import { Response } from 'express';
import { Scope } from './types';

/** What the service says to whoever it does not let in. */
const AUTHENTICATION_REQUIRED =
  'authentication required, visit https://aka.ms/acr/authorization for more information.';

/** An error as the service writes it; `detail` is left out where it was. */
export function sendError(
  res: Response,
  status: number,
  code: string,
  message: string,
  detail?: unknown,
) {
  const error = { code, message, ...(detail !== undefined && { detail }) };
  res.status(status).json({ errors: [error] });
}

/** 401: who asks is unknown, or may not do this. */
export function sendUnauthorized(
  res: Response,
  service: string,
  realm: string,
  scope?: Scope,
  reason?: 'insufficient_scope',
) {
  const parts = [
    `realm="${realm}"`,
    `service="${service}"`,
    scope && `scope="${scope.type}:${scope.name}:${scope.action}"`,
    reason && `error="${reason}"`,
  ];
  res.set('WWW-Authenticate', `Bearer ${parts.filter(Boolean).join(',')}`);
  sendError(
    res,
    401,
    'UNAUTHORIZED',
    AUTHENTICATION_REQUIRED,
    scope
      ? [{ Type: scope.type, Name: scope.name, Action: scope.action }]
      : null,
  );
}

/** 401 of the token endpoint, which has no challenge. */
export function sendNoToken(res: Response) {
  sendError(res, 401, 'UNAUTHORIZED', AUTHENTICATION_REQUIRED);
}

/** 404: nothing was ever pushed under this name. */
export function sendRepositoryUnknown(res: Response, name: string) {
  sendError(res, 404, 'NAME_UNKNOWN', `repository "${name}" is not found`);
}

/**
 * 424: the source of a cache rule gives no list of referrers. Worded as the
 * service words it (Azure/acr#891).
 */
export function sendSourceFailed(
  res: Response,
  { name, source }: { name: string; source: string },
) {
  const message = `request to fetch referrers from source '${source}' for cache rule '${name}' returned status code 303`;
  sendError(res, 424, 'UNKNOWN', message);
}

/** 404: an artifact manifest, of a type that was not asked for. */
export function sendArtifactNotAccepted(res: Response) {
  const message =
    'OCI artifact found, but accept header does not support OCI artifacts';
  sendError(res, 404, 'MANIFEST_UNKNOWN', message);
}

/** 405: an attribute forbids it (Azure/azure-sdk-for-net#22827). */
export function sendDisallowed(res: Response) {
  const message =
    'The operation is disallowed on this registry, repository or image. View troubleshooting steps at https://aka.ms/acr/faq/#why-does-my-pull-or-push-request-fail-with-disallowed-operation';
  sendError(res, 405, 'REGISTRY_DISALLOWED_OPERATION', message, {});
}

/** What the web server says to a path that is none of the API's. */
export function sendNotFoundPage(res: Response) {
  res.status(404).type('text/plain').send('404 page not found\n');
}
