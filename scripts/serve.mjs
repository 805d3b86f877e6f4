/** The web server of `npm start`: plain static files, the demo page under a strict policy. */
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/** The policy a municipal site may ask for; the widgets must work under it. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const contentTypes = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * Makes the server, not yet listening.
 *
 * @param {{ demo: string, storybook: string }} folders Demo at `/`, Storybook at `/storybook/`.
 */
export function createDemoServer(folders) {
  return createServer((request, response) => {
    answer(folders, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendPage(request, response, 500, 'Er ging iets mis op de server.', 'The server made an error.');
    });
  });
}

async function answer(folders, request, response) {
  const segments = pathSegments(request.url);
  const inStorybook = segments?.[0] === 'storybook';
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!inStorybook) {
    response.setHeader('Content-Security-Policy', strictPolicy);
    response.setHeader('Referrer-Policy', 'no-referrer');
  }

  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendPage(
      request,
      response,
      405,
      'Dit adres is alleen te lezen.',
      'This address can only be read.',
    );
  }
  if (!segments) {
    return sendPage(request, response, 400, 'Dit adres is niet geldig.', 'This address is not valid.');
  }

  const isFolder = segments.at(-1) === '';
  if (inStorybook && segments.length === 1) return redirect(response, segments);
  const folder = await realpath(inStorybook ? folders.storybook : folders.demo).catch(() => undefined);
  const path =
    folder && (await realpath(join(folder, ...segments.slice(inStorybook ? 1 : 0))).catch(() => undefined));
  const isInside = path && (path === folder || path.startsWith(folder + sep));
  const found = isInside ? await stat(path) : undefined;
  if (found?.isDirectory() && !isFolder) return redirect(response, segments);

  const file = found?.isDirectory() ? join(path, 'index.html') : path;
  const details = found?.isDirectory() ? await stat(file).catch(() => undefined) : found;
  if (!details?.isFile() || (isFolder && found?.isFile())) {
    return sendPage(request, response, 404, 'Deze pagina bestaat niet.', 'This page does not exist.');
  }
  return sendFile(request, response, file, details, cacheControl(segments));
}

/**
 * The decoded parts of a request path (the last one empty for a folder), or undefined for an address
 * that could lead outside the folder.
 */
function pathSegments(url = '/') {
  let path;
  try {
    path = decodeURIComponent(url.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!path.startsWith('/') || /[\\\0]/.test(path)) return undefined;
  const segments = path.split('/').filter((part, index, all) => part !== '' || index === all.length - 1);
  return segments.some((part) => part === '..' || part === '.') ? undefined : segments;
}

/** An edition's files never change, so they are kept for ever; all else is asked for again. */
function cacheControl(segments) {
  const dataset = segments.indexOf('datasets');
  const hash = dataset < 0 ? -1 : segments.indexOf('e', dataset + 1);
  return hash > 0 && segments.length > hash + 2 ? 'public, max-age=31536000, immutable' : 'no-cache';
}

function sendFile(request, response, file, details, cache) {
  const etag = `W/"${details.size.toString(36)}-${Math.round(details.mtimeMs).toString(36)}"`;
  response.setHeader('Cache-Control', cache);
  response.setHeader('ETag', etag);
  if (request.headers['if-none-match'] === etag) return response.writeHead(304).end();
  response.writeHead(200, {
    'Content-Type': contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': details.size,
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response, segments) {
  response
    .writeHead(308, { Location: `/${segments.map(encodeURIComponent).join('/')}/`, 'Content-Length': 0 })
    .end();
}

function sendPage(request, response, status, dutch, english) {
  const page = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <title>${status} – ${dutch}</title>
  </head>
  <body>
    <h1>${dutch}</h1>
    <p lang="en">${english}</p>
    <p><a href="/">Naar de voorbeeldpagina</a> of <a href="/storybook/">naar Storybook</a>.</p>
  </body>
</html>
`;
  response.writeHead(status, {
    'Content-Type': contentTypes['.html'],
    'Content-Length': Buffer.byteLength(page),
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
