import { useRef } from 'react';

/** Tells whether something was so at any time since the component is there. */
export function useWasEver(isSo: boolean): boolean {
  const was = useRef(isSo);
  was.current ||= isSo;
  return was.current;
}
