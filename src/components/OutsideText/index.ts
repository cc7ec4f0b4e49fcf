export { OutsideText } from './OutsideText';
