import { AcrPage as Page } from '../../components/entity/tab';
import { FrameProvider } from '../../components/frame';
import { newSystem } from '../../components/frame/newSystem';

export function AcrPage() {
  return (
    <FrameProvider value={newSystem}>
      <Page />
    </FrameProvider>
  );
}
