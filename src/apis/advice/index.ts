export { loginCommand } from './loginCommand';
export type { ContainerTool } from './loginCommand';
export { endpointOf, rootOf } from './endpoints';
export {
  annotationSnippet,
  credentialsSnippet,
  endpointSnippet,
  firewallSnippet,
  loginServerSnippet,
  permissionSnippet,
  readEnabledSnippet,
  readableHeadersSnippet,
  redirectSnippet,
  registrySnippet,
  repositoriesSnippet,
  targetSnippet,
} from './snippets';
