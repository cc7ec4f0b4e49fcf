export {
  downloadDocument,
  readConfig,
  readConfigBytes,
  readDocument,
  readManifest,
} from './content';
