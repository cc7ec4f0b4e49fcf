import { PropsWithChildren } from 'react';
import { FrameProvider } from '../components/frame';
import { oldSystem } from '../components/frame/oldSystem';

/** What is around all parts in an app of the old system, as a test app is one. */
export function TestFrame({ children }: PropsWithChildren<{}>) {
  return <FrameProvider value={oldSystem}>{children}</FrameProvider>;
}
