export { Commands } from './Commands';
export { NoCommands } from './NoCommands';
