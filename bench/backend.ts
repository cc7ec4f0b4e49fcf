/** The bench's backend. */
import { startBackend } from '../dev/sandbox/startBackend';
import { makeEntities } from './repositories';

startBackend(makeEntities());
