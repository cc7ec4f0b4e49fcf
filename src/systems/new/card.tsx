import { AcrImagesCard as Card } from '../../components/entity/card';
import type { AcrImagesCardProps } from '../../components/entity/card';
import { FrameProvider } from '../../components/frame';
import { newSystem } from '../../components/frame/newSystem';

export function AcrImagesCard(props: AcrImagesCardProps) {
  return (
    <FrameProvider value={newSystem}>
      <Card {...props} />
    </FrameProvider>
  );
}
