export { OutgoingLink } from './OutgoingLink';
