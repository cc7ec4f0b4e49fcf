export { toCsv, toCsvLines } from './csv';
export type { Formats } from './formats';
export { FormatsProvider } from './FormatsProvider';
export { piecesOf, RIGHT_TO_LEFT } from './hiddenText';
export { useFormats } from './useFormats';
export {
  nameHidden,
  searchedText,
  visibleText,
  withHiddenNamed,
} from './visibleText';
