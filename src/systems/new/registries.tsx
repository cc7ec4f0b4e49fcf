import { FrameProvider } from '../../components/frame';
import { newSystem, Page } from '../../components/frame/newSystem';
import { RegistriesPage as Registries } from '../../components/registries';

export function RegistriesPage() {
  return (
    <FrameProvider value={newSystem}>
      <Registries Page={Page} />
    </FrameProvider>
  );
}
