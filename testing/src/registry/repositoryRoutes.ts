import { Request, Response } from 'express';
import { Authority } from './auth';
import { misbehave } from './behaviours';
import { sendRepositoryUnknown } from './errors';
import { RepositoryRecord, Scope } from './types';

/** What a request to a repository is judged by. */
export interface RepositoryRoutes {
  repositories: readonly RepositoryRecord[];
  authority: Authority;
}

type Answer = (
  repository: RepositoryRecord,
  req: Request,
  res: Response,
) => void;

/**
 * Makes handlers that admit a request to a repository, whose name is the first
 * part of the route, let it misbehave as it is to, and else answer.
 *
 * @param action - what whoever asks must be allowed to do
 */
export function repositoryRoutes(
  { repositories, authority }: RepositoryRoutes,
  action: string,
) {
  return (answer: Answer) => async (req: Request, res: Response) => {
    const name = req.params[0];
    const scope: Scope = { type: 'repository', name, action };
    const repository = repositories.find(r => r.name === name);
    if (!(await authority.admit(req, res, scope))) {
      return;
    }
    if (!repository || repository.isGone) {
      sendRepositoryUnknown(res, name);
    } else if (await misbehave(repository, scope, authority, res)) {
      answer(repository, req, res);
    }
  };
}
