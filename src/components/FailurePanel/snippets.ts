/**
 * What an administrator or an owner copies to mend a failure: YAML and
 * commands, the same in every language.
 */

/** The annotation as it should be. */
export const annotationSnippet = `metadata:
  annotations:
    azure-container-registry/repository-name: team/api`;

/** The least proxy endpoint, at a path. */
export function endpointSnippet(proxyPath: string): string {
  return `proxy:
  endpoints:
    '${proxyPath}':
      target: 'https://mycontainerregistry.azurecr.io/acr/v1/'
      credentials: require
      headers:
        Authorization: 'Basic \${ACR_AUTH_TOKEN}'`;
}

/** What lets the browser see why the registry refuses. */
export const readableHeadersSnippet = `proxy:
  endpoints:
    '/acr/api':
      allowedHeaders: [Link, Retry-After, WWW-Authenticate]
backend:
  cors:
    exposedHeaders: [Link, Retry-After, WWW-Authenticate]`;

/** How the value of the Basic header is made. */
export const credentialsSnippet = `export ACR_AUTH_TOKEN="$(printf '%s' 'NAME:PASSWORD' | base64 --wrap=0)"`;

/** A scope map that lets a token read one repository. */
export function permissionSnippet(repository: string): string {
  return `az acr scope-map create --registry MYREGISTRY --name backstage-read \\
  --repository ${repository} metadata/read content/read`;
}

/** A network rule for the address that was refused. */
export function firewallSnippet(clientAddress = 'ADDRESS'): string {
  return `az acr network-rule add --name MYREGISTRY --ip-address ${clientAddress}`;
}

/** The names that the registry knows. */
export const repositoriesSnippet = `az acr repository list --name MYREGISTRY`;

/** Where the endpoint has to lead to. */
export const targetSnippet = `proxy:
  endpoints:
    '/acr/api':
      target: 'https://mycontainerregistry.azurecr.io/acr/v1/'`;
