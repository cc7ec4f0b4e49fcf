/**
 * What an administrator or an owner copies to mend a failure: YAML and
 * commands, the same in every language.
 */
import { isHost } from '../../api/names';
import { ApiRoot } from './apiRoots';

const HEADERS = '[Link, Retry-After, WWW-Authenticate]';

/** The annotation as it should be. */
export const annotationSnippet = `metadata:
  annotations:
    azure-container-registry/repository-name: team/api`;

/** A registry of the configuration, by its login server or name. */
export function registrySnippet(registry: string): string {
  const isLoginServer = isHost(registry) && registry.includes('.');
  return `acr:
  registries:
    - name: myregistry
      loginServer: ${isLoginServer ? registry : 'myregistry.azurecr.io'}
      proxyPath: /acr/myregistry/api
      contentProxyPath: /acr/myregistry/v2`;
}

/** The least proxy endpoint for an API, at a path. */
export function endpointSnippet(proxyPath: string, root: ApiRoot): string {
  // Blobs are kept on another host, to which the registry redirects.
  const redirects = root === '/v2/' ? '\n      followRedirects: true' : '';
  return `${targetSnippet(proxyPath, root)}${redirects}
      credentials: require
      headers:
        Authorization: 'Basic \${ACR_AUTH_TOKEN}'`;
}

/** Where an endpoint has to lead to. */
export function targetSnippet(proxyPath: string, root: ApiRoot): string {
  return `proxy:
  endpoints:
    '${proxyPath}':
      target: 'https://mycontainerregistry.azurecr.io${root}'`;
}

/** Lets an endpoint for content fetch blobs from where they are kept. */
export function redirectSnippet(proxyPath: string): string {
  return `${targetSnippet(proxyPath, '/v2/')}
      followRedirects: true`;
}

/** What lets the browser see why the registry refuses. */
export function readableHeadersSnippet(proxyPath: string): string {
  return `proxy:
  endpoints:
    '${proxyPath}':
      allowedHeaders: ${HEADERS}
backend:
  cors:
    exposedHeaders: ${HEADERS}`;
}

/** How the value of the Basic header is made. */
export const credentialsSnippet = `export ACR_AUTH_TOKEN="$(printf '%s' 'NAME:PASSWORD' | base64 --wrap=0)"`;

/** Lets the token of a scope map read one repository more. */
export function permissionSnippet(repository: string): string {
  return `az acr scope-map update --registry MYREGISTRY --name backstage-read \\
  --add-repository ${repository} metadata/read content/read`;
}

/** A network rule for the address that was refused. */
export function firewallSnippet(clientAddress = 'ADDRESS'): string {
  return `az acr network-rule add --name MYREGISTRY --ip-address ${clientAddress}`;
}

/** The names that the registry knows. */
export const repositoriesSnippet = `az acr repository list --name MYREGISTRY`;
