import '@backstage/ui/css/styles.css';
import ReactDOM from 'react-dom/client';
import { Host } from './Host';
import { HostConfig } from './wiring';

async function start() {
  const response = await fetch('/config.json');
  const config: HostConfig = await response.json();
  ReactDOM.createRoot(document.getElementById('root')!).render(
    <Host config={config} />,
  );
}

start();
