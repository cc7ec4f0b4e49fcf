export { loginCommand } from './loginCommand';
export type { ContainerTool } from './loginCommand';
export { isForTools, pullCommands, referenceOf } from './pullCommands';
export type { PullCommand, PulledImage } from './pullCommands';
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
