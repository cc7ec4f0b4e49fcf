import { createContext, useContext } from 'react';
import { Formats } from './formats';

/** The formats of what is below a `FormatsProvider`. */
export const FormatsContext = createContext<Formats | undefined>(undefined);

/** Writes values in the language that the app is set to. */
export function useFormats(): Formats {
  const formats = useContext(FormatsContext);
  if (!formats) {
    throw new Error('There is no FormatsProvider around');
  }
  return formats;
}
