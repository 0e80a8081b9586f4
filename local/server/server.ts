import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { PageEvent, Request, Told } from './protocol.ts';
import type { WorkerData } from './worker.ts';

export interface ServeOptions {
  readonly code: string;
  readonly manifest: WorkerData['manifest'];
  readonly html: WorkerData['html'];
  /** The workbook to show; null for what the store holds, or a new one. */
  readonly workbook: string | null;
  readonly store: string;
  readonly port: number;
  readonly now: number | null;
  /** Files built beforehand: the thread of the workbook and the script of the page. */
  readonly workerFile: string;
  readonly pageFile: string;
}

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** The port is taken, by another run of this program or by something else. */
export class PortTaken extends Error {}

const root = path.resolve('.');
const moduleFile = (name: string, file: string): string => path.join(root, 'node_modules', name, file);

/** Libraries of the page, each served as its own unmodified file. */
const LIBRARIES: Readonly<Record<string, string>> = {
  '/lib/o_spreadsheet.js': moduleFile('@odoo/o-spreadsheet', 'dist/o_spreadsheet.min.iife.js'),
  '/lib/o_spreadsheet.css': moduleFile('@odoo/o-spreadsheet', 'dist/o_spreadsheet.css'),
  '/lib/o_spreadsheet.xml': moduleFile('@odoo/o-spreadsheet', 'dist/o_spreadsheet.xml'),
  '/lib/owl.js': moduleFile('@odoo/owl', 'dist/owl.iife.min.js'),
  '/lib/bootstrap.css': moduleFile('bootstrap', 'dist/css/bootstrap.min.css'),
  '/lib/css/font-awesome.css': moduleFile('font-awesome', 'css/font-awesome.min.css'),
  '/lib/chart.js': moduleFile('chart.js', 'dist/chart.umd.min.js'),
  '/lib/luxon.js': moduleFile('luxon', 'build/global/luxon.min.js'),
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

/** Nothing but this machine: no other origin, no frame of others, no request outside. */
const POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-eval' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-src 'self' blob: data:";

const REQUESTS = new Set<Request['type']>(['snapshot', 'run', 'page-call', 'revision', 'answer', 'download', 'upload']);
const MAX_BODY = 40_000_000;

function staticFile(pathname: string, pageFile: string): string | null {
  if (pathname === '/') return path.join(root, 'local/web/index.html');
  if (pathname === '/page.js') return pageFile;
  if (pathname === '/page.css') return path.join(root, 'local/web/page.css');
  if (pathname === '/vietnamese.json') return path.join(root, 'local/web/vietnamese.json');
  const font = /^\/lib\/fonts\/([\w-]+\.\w+)$/.exec(pathname)?.[1];
  return font ? moduleFile('font-awesome', `fonts/${font}`) : (LIBRARIES[pathname] ?? null);
}

async function readBody(request: http.IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY) throw new Error('too large');
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8') || '{}');
}

/** The thread that holds the workbook: requests go in, answers and events come out. */
function startWorker(options: ServeOptions, onEvent: (to: string | null, event: PageEvent) => void) {
  const signal = new SharedArrayBuffer(4);
  const flag = new Int32Array(signal);
  const { port1, port2 } = new MessageChannel();
  const { code, manifest, html, store, now, workbook: stored } = options;
  const workerData: WorkerData = { inbox: port2, signal, code, manifest, html, stored, store, now };
  const worker = new Worker(options.workerFile, {
    workerData,
    transferList: [port2],
    env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' },
  });
  const waiting = new Map<number, (value: unknown) => void>();
  let last = 0;
  const ready = new Promise<void>((resolve, reject) => {
    worker.on('error', reject);
    worker.on('message', (told: Told) => {
      if (told.type === 'ready') resolve();
      else if (told.type === 'event') onEvent(told.to, told.event);
      else {
        waiting.get(told.id)?.(told.value);
        waiting.delete(told.id);
      }
    });
  });
  return {
    ready,
    /** The thread may be asleep in a dialog: first the message, then the wake-up. */
    ask: (request: Request): Promise<unknown> =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, resolve);
        port1.postMessage({ id: last, request });
        Atomics.store(flag, 0, 1);
        Atomics.notify(flag, 0);
      }),
    stop: async () => {
      port1.close();
      await worker.terminate();
    },
  };
}

/** Serves a workbook on 127.0.0.1 until it is closed. Fails with PortTaken. */
export async function serve(options: ServeOptions): Promise<Served> {
  const streams = new Map<string, http.ServerResponse>();
  const worker = startWorker(options, (to, event) => {
    const line = `data: ${JSON.stringify(event)}\n\n`;
    if (to === null) for (const stream of streams.values()) stream.write(line);
    else streams.get(to)?.write(line);
  });
  await worker.ready;

  const answer = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const { host, origin } = request.headers;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const refuse = (status: number, text: string): void => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    };
    if (!/^(127\.0\.0\.1|localhost):\d+$/.test(host ?? '')) return refuse(403, 'Chỉ mở được trên chính máy này.');
    if (request.method === 'POST') {
      const type = pathname.slice(1) as Request['type'];
      if (origin !== `http://${host}`) return refuse(403, 'Yêu cầu từ trang khác bị từ chối.');
      if (!REQUESTS.has(type)) return refuse(404, 'Không có chức năng này.');
      const value = await worker.ask({ ...((await readBody(request)) as object), type } as Request);
      response.writeHead(200, { 'content-type': TYPES['.json'] }).end(JSON.stringify(value ?? {}));
      return;
    }
    if (pathname === '/events') {
      const client = searchParams.get('client') ?? '';
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write(':ok\n\n');
      streams.set(client, response);
      request.on('close', () => {
        if (streams.get(client) === response) streams.delete(client);
        void worker.ask({ type: 'gone', client });
      });
      return;
    }
    const file = staticFile(pathname, options.pageFile);
    if (!file || !fs.existsSync(file)) return refuse(404, 'Không có trang này.');
    const headers = {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
    };
    response.writeHead(200, headers).end(fs.readFileSync(file));
  };
  const server = http.createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8' });
      response.end('Yêu cầu không đọc được.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new PortTaken(
              `Cổng ${options.port} đang được dùng. Đóng chương trình kia hoặc chọn cổng khác: npm start -- --port 8090.`,
            )
          : error,
      ),
    );
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await worker.stop();
    },
  };
}
