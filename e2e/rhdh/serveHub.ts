import express from 'express';
import { Server } from 'http';
import { HostConfig } from './host/wiring';

const PAGE = `<!doctype html>
<html lang="en">
  <head><title>Hub</title></head>
  <body><div id="root"></div><script src="/static/main.js"></script></body>
</html>`;

/** What is served. */
interface Hub {
  port: number;
  /** The folder of the page's scripts. */
  host: string;
  /** The folders of plugins, by their names. */
  plugins: Readonly<Record<string, string>>;
  config: HostConfig;
}

/** Serves the page, and plugins at the addresses at which the hub's backend has them. */
export async function serveHub(hub: Hub): Promise<Server> {
  const app = express()
    .get('/config.json', (_req, res) => res.json(hub.config))
    .use('/static', express.static(hub.host));
  for (const [name, folder] of Object.entries(hub.plugins)) {
    app.use(`/api/scalprum/${name}`, express.static(folder));
  }
  app
    .use(['/static', '/api'], (_req, res) => res.sendStatus(404))
    .use((_req, res) => res.type('html').send(PAGE));
  return new Promise((done, fail) => {
    const server = app.listen(hub.port, 'localhost', () => done(server));
    server.once('error', fail);
  });
}
