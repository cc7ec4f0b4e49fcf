import { PropsWithChildren } from 'react';
import { FirstTexts } from './FirstTexts';
import { LaterTexts } from './LaterTexts';

/** Lets what is below say everything that the plugin has words for. */
export function AllTexts({ children }: PropsWithChildren<{}>) {
  return (
    <FirstTexts>
      <LaterTexts>{children}</LaterTexts>
    </FirstTexts>
  );
}
