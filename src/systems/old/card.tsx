import { AcrImagesCard as Card } from '../../components/entity/card';
import type { AcrImagesCardProps } from '../../components/entity/card';
import { FrameProvider } from '../../components/frame';
import { oldSystem } from '../../components/frame/oldSystem';

export function AcrImagesCard(props: AcrImagesCardProps) {
  return (
    <FrameProvider value={oldSystem}>
      <Card {...props} />
    </FrameProvider>
  );
}
