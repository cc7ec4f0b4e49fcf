import { FailedAnswer } from '../../api/AcrError';
import {
  DEFAULT_CONTENT_PROXY_PATH,
  DEFAULT_PROXY_PATH,
} from '../../api/proxyPath';
import { useOptionalRegistry } from '../../hooks/RegistryProvider';
import { ApiRoot } from './apiRoots';

/**
 * The proxy endpoint of a failure: the one that answered, else that of the
 * registry around.
 */
export function useProxyPath(root: ApiRoot, answer?: FailedAnswer): string {
  const registry = useOptionalRegistry();
  if (answer) {
    return answer.proxyPath;
  }
  return root === '/v2/'
    ? registry?.contentProxyPath ?? DEFAULT_CONTENT_PROXY_PATH
    : registry?.proxyPath ?? DEFAULT_PROXY_PATH;
}
