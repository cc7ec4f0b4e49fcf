/**
 * What an administrator or an owner copies to mend a failure: YAML and
 * commands, the same in every language. They are about a registry; what is not
 * known of it is to be filled in.
 */
import {
  isAzureLoginServer,
  Registry,
  RegistryApi,
} from 'backstage-plugin-acr-common';
import { endpointOf, rootOf } from './endpoints';
import { nameForAz, tokenVariableOf } from './registryWords';

const HEADERS = '[Link, Retry-After, WWW-Authenticate]';

/** The annotation as it should be. */
export const annotationSnippet = `metadata:
  annotations:
    azure-container-registry/repository-name: team/api`;

/** What stands for a login server that is not known. */
const SOME_LOGIN_SERVER = 'myregistry.azurecr.io';

/**
 * A registry of the configuration, by its login server or name. An annotation says
 * which: only a host of Azure's is taken from it.
 */
export function registrySnippet(registry: string): string {
  const loginServer = isAzureLoginServer(registry)
    ? registry
    : SOME_LOGIN_SERVER;
  return `acr:
  registries:
    - name: myregistry
      loginServer: ${loginServer}
      proxyPath: /acr/myregistry/api
      contentProxyPath: /acr/myregistry/v2`;
}

/** A registry that is read already, with its login server to be filled in. */
export function loginServerSnippet(registry: Registry): string {
  return `acr:
  registries:
    - name: ${registry.name || 'myregistry'}
      loginServer: ${SOME_LOGIN_SERVER}
      proxyPath: ${endpointOf('metadata', registry)}
      contentProxyPath: ${endpointOf('content', registry)}`;
}

/** The least proxy endpoint for an API. */
export function endpointSnippet(api: RegistryApi, registry?: Registry): string {
  // Blobs are kept on another host, to which the registry redirects.
  const redirects = api === 'content' ? '\n      followRedirects: true' : '';
  return `${targetSnippet(api, registry)}${redirects}
      credentials: require
      allowedMethods: ['GET', 'HEAD']
      headers:
        Authorization: 'Basic \${${tokenVariableOf(registry)}}'`;
}

/** Where an endpoint has to lead to. */
export function targetSnippet(api: RegistryApi, registry?: Registry): string {
  const host = registry?.loginServer ?? 'mycontainerregistry.azurecr.io';
  return `proxy:
  endpoints:
    '${endpointOf(api, registry)}':
      target: 'https://${host}${rootOf(api)}'`;
}

/** Lets an endpoint for content fetch blobs from where they are kept. */
export function redirectSnippet(registry?: Registry): string {
  return `${targetSnippet('content', registry)}
      followRedirects: true`;
}

/** What lets the browser see why the registry refuses. */
export function readableHeadersSnippet(
  api: RegistryApi,
  registry?: Registry,
): string {
  return `proxy:
  endpoints:
    '${endpointOf(api, registry)}':
      allowedHeaders: ${HEADERS}
backend:
  cors:
    exposedHeaders: ${HEADERS}`;
}

/** How the value of the Basic header is made. */
export function credentialsSnippet(registry?: Registry): string {
  return `export ${tokenVariableOf(
    registry,
  )}="$(printf '%s' 'NAME:PASSWORD' | base64 --wrap=0)"`;
}

/** Lets the token of a scope map read one repository more. */
export function permissionSnippet(
  repository: string,
  registry?: Registry,
): string {
  return `az acr scope-map update --registry ${nameForAz(
    registry,
  )} --name backstage-read \\
  --add-repository ${repository} metadata/read content/read`;
}

/** A network rule for the address that was refused. */
export function firewallSnippet(
  clientAddress = 'ADDRESS',
  registry?: Registry,
): string {
  return `az acr network-rule add --name ${nameForAz(
    registry,
  )} --ip-address ${clientAddress}`;
}

/** The names that the registry knows. */
export function repositoriesSnippet(registry?: Registry): string {
  return `az acr repository list --name ${nameForAz(registry)}`;
}

/** Lets a tag of a repository be read again. */
export function readEnabledSnippet(
  repository: string,
  registry?: Registry,
): string {
  return `az acr repository update --name ${nameForAz(registry)} \\
  --image ${repository}:TAG --read-enabled true`;
}
