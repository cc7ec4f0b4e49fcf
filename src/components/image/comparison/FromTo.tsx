import { ReactNode } from 'react';

interface FromToProps {
  from: ReactNode;
  to: ReactNode;
}

/** What was there before, and what is there now. */
export function FromTo({ from, to }: FromToProps) {
  return (
    <>
      {from}
      {' → '}
      {to}
    </>
  );
}
