import { AcrPage as Page } from '../../components/entity/tab';
import { FrameProvider } from '../../components/frame';
import { oldSystem } from '../../components/frame/oldSystem';

export function AcrPage() {
  return (
    <FrameProvider value={oldSystem}>
      <Page />
    </FrameProvider>
  );
}
