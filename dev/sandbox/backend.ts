/** The sandbox's backend. */
import { makeComponent, makeEntities } from './entities';
import { startBackend } from './startBackend';

const repository = process.env.ACR_REPOSITORY;
startBackend(
  repository
    ? [makeComponent('real', `Your ${repository}`, repository)]
    : makeEntities(),
);
