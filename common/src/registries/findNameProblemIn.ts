import {
  findNameProblem,
  findProblemInRegistry,
  NameProblem,
} from '../registry';
import { Registry } from './Registry';

/**
 * Finds what is wrong with a repository's name that is to be looked for in a
 * registry. The login server of another registry is a part of the name; its own
 * does not belong there.
 *
 * @alpha
 */
export function findNameProblemIn(
  { loginServer }: Registry,
  name: string,
): NameProblem | undefined {
  const [host] = name.split('/', 1);
  return host.toLowerCase() === loginServer
    ? findNameProblem(name)
    : findProblemInRegistry(name);
}
