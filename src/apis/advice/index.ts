export { endpointOf, rootOf } from './endpoints';
export {
  annotationSnippet,
  endpointSnippet,
  loginServerSnippet,
  readableHeadersSnippet,
} from './snippets';
