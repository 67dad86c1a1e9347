import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Packs every text of the built web app once, as small as it gets: `.br` and `.gz` beside the file. The API serves them
 * (`apps/api/src/platform/http/use-web.ts`); packing at each request would cost time and come out larger.
 */
const built = join(import.meta.dirname, 'dist', 'browser');
const leastBytes = 500;

const packings = {
  '.br': (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
  '.gz': (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
};

async function pack(path) {
  const bytes = await readFile(path);
  if (bytes.length < leastBytes) return;
  await Promise.all(Object.entries(packings).map(async ([ending, packed]) => writeFile(path + ending, await packed(bytes))));
}

const files = await readdir(built, { recursive: true });
await Promise.all(files.filter((file) => /\.(?:js|css|svg)$/.test(file)).map((file) => pack(join(built, file))));
