import { cp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const here = dirname(fileURLToPath(import.meta.url));
const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** What pdf.js loads by name at run time: tables of old encodings, the fonts every PDF may expect, and decoders of scanned images. */
function pdfParts(): Plugin {
  let outDir = '';
  return {
    name: 'pdf-parts',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    async closeBundle() {
      for (const part of ['cmaps', 'standard_fonts', 'wasm']) await cp(join(pdfjs, part), join(outDir, 'pdfjs', part), { recursive: true });
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), pdfParts()],
  build: {
    target: 'es2022',
    outDir: join(here, 'dist'),
    emptyOutDir: true,
    // Every picture and font as a file of its own: a strict content security policy has no `data:`.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2_000,
    reportCompressedSize: false,
  },
});
