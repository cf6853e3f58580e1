// The door between the demo in the browser and a folder: loopback only, one page only, one folder only.
import { createServer } from 'node:http';
import { confined } from './bridge-paths.mjs';
import { vaultFiles } from './bridge-files.mjs';
import { watchFolder } from './bridge-watch.mjs';

const types = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
};

const bodyOf = async (request) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

/** Why a request is refused, or null: it must name this server as its host, and come from its own page. */
const refusal = (request, port) => {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return 'This host is not served.';
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return 'Another origin asked.';
  if (request.method !== 'GET' && origin === undefined) return 'A write without an origin.';
  return null;
};

/**
 * Serves a folder and the demo's page.
 * @param {{ root: string, port?: number, name?: string, assets: (path: string) => Promise<string | Buffer | null> }} options
 *   `assets` gives what lies at a path of the page, null for nothing
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export const startBridge = async ({ root, port = 0, name, assets }) => {
  const folder = await confined(root);
  const listeners = new Set();
  const files = vaultFiles(folder);
  const watcher = watchFolder(folder, files, (change) => {
    for (const send of listeners) send(change);
  });

  const routes = {
    'GET /vault': async () => ({ name: name ?? folder.name, ...(await files.all()) }),
    'GET /file': async (query) => ({ text: await files.readIfThere(query.get('path')) }),
    'PUT /file': async (query, request) => files.write(query.get('path'), await bodyOf(request)),
    'DELETE /file': async (query) => files.remove(query.get('path')),
    'POST /folder': async (query) => files.mkdir(query.get('path')),
    'POST /rename': async (query) => files.rename(query.get('from'), query.get('to')),
  };

  const events = (request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': open\n\n');
    const send = (change) => response.write(`data: ${JSON.stringify(change)}\n\n`);
    listeners.add(send);
    request.on('close', () => listeners.delete(send));
  };

  const answer = async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const refused = refusal(request, server.address().port);
    if (refused) return void response.writeHead(403).end(refused);
    if (url.pathname === '/changes') return events(request, response);
    const route = routes[`${request.method} ${url.pathname}`];
    if (route) {
      const result = await route(url.searchParams, request);
      response.writeHead(200, { 'content-type': types.json, 'cache-control': 'no-store' });
      return void response.end(JSON.stringify(result ?? {}));
    }
    const path = url.pathname === '/' ? '/index.html' : url.pathname;
    const found = request.method === 'GET' ? await assets(path) : null;
    if (found === null) return void response.writeHead(404).end('Not found');
    const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
    response.end(found);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      const status = error.code === 'ENOENT' ? 404 : error.code === 'OUTSIDE' ? 403 : 500;
      if (!response.headersSent) response.writeHead(status);
      response.end(String(error.message));
    });
  });
  await new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const actual = server.address().port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    port: actual,
    close: async () => {
      watcher.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
};
