/**
 * Whether an answer is of what was asked for. Commands that users copy are made
 * of it, and what stands between Backstage and the registry may answer for
 * another one.
 */
import { isSameLoginServer } from '../model';
import { host, isObject, repositoryName } from './json';

/** What an answer has to be of. */
export interface Asked {
  /** The registry's login server, where the configuration tells it. */
  loginServer?: string;
  /** Absent where the registry as a whole was asked. */
  repository?: string;
}

/** An answer is of something else; both as commands name images. */
export class ForeignAnswer extends Error {
  name = 'ForeignAnswer';

  constructor(readonly asked: string, readonly told: string) {
    super('The registry answered for something else');
  }
}

/**
 * Makes of a reader one that refuses what is said to be of another registry or
 * repository. An answer that says nothing of it is read.
 *
 * @param read - makes something of JSON, or throws a `ShapeError`
 */
export function readerOf<T>(
  asked: Asked,
  read: (json: unknown) => T,
): (json: unknown) => T {
  return json => {
    const value = read(json);
    assertOrigin(asked, json);
    return value;
  };
}

/**
 * Makes sure that an answer is of the tag or digest that was asked for.
 *
 * @param told - what the answer says that it is of
 * @param mark - what stands before it in the name of an image
 */
export function assertSame(
  asked: Asked,
  mark: ':' | '@',
  wanted: string,
  told: string,
): void {
  if (told !== wanted) {
    const image = nameOf(asked.loginServer, asked.repository);
    throw new ForeignAnswer(
      `${image}${mark}${wanted}`,
      `${image}${mark}${told}`,
    );
  }
}

function assertOrigin({ loginServer, repository }: Asked, json: unknown) {
  const answer = isObject(json) ? json : {};
  const registry =
    loginServer !== undefined && answer.registry !== undefined
      ? host(answer, 'registry')
      : loginServer;
  const name =
    repository !== undefined && answer.imageName !== undefined
      ? repositoryName(answer, 'imageName')
      : repository;
  const isSame =
    registry === undefined ||
    loginServer === undefined ||
    isSameLoginServer(registry, loginServer);
  if (!isSame || name !== repository) {
    throw new ForeignAnswer(
      nameOf(loginServer, repository),
      nameOf(registry, name),
    );
  }
}

function nameOf(registry?: string, repository?: string): string {
  return [registry, repository].filter(Boolean).join('/');
}
