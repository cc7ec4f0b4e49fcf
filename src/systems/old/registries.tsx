import { FrameProvider } from '../../components/frame';
import { oldSystem, Page } from '../../components/frame/oldSystem';
import { RegistriesPage as Registries } from '../../components/registries';

export function RegistriesPage() {
  return (
    <FrameProvider value={oldSystem}>
      <Registries Page={Page} />
    </FrameProvider>
  );
}
