/** The sandbox's backend. */
import { makeComponent, makeEntities } from '../sampleData/entities';
import { startBackend } from './startBackend';

const repository = process.env.ACR_REPOSITORY;
startBackend(
  repository
    ? [makeComponent('real', `Your ${repository}`, repository)]
    : makeEntities(),
);
