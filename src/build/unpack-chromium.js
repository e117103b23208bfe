// Unpacks the browser that the package @sparticuz/chromium carries: node unpack-chromium.js FOLDER, which has the package in it.
const { createReadStream, createWriteStream, chmodSync, renameSync } = require('node:fs');
const { execFileSync } = require('node:child_process');
const { join } = require('node:path');
const { pipeline } = require('node:stream/promises');
const { createBrotliDecompress } = require('node:zlib');

const folder = process.argv[2];
const packed = join(folder, 'node_modules', '@sparticuz', 'chromium', 'bin');

async function unpack(from, to) {
  await pipeline(createReadStream(join(packed, from)), createBrotliDecompress(), createWriteStream(join(folder, to)));
}

async function all() {
  await unpack('swiftshader.tar.br', 'swiftshader.tar');
  execFileSync('tar', ['-xf', 'swiftshader.tar'], { cwd: folder });
  await unpack('chromium.br', 'chromium.part');
  chmodSync(join(folder, 'chromium.part'), 0o755);
  // Last, so that a browser that is there is whole.
  renameSync(join(folder, 'chromium.part'), join(folder, 'chromium'));
}

all().catch((failure) => {
  console.error(failure);
  process.exit(1);
});
