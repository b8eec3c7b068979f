import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { countLetters } from './letters-of.ts';

// Bare pdf.js in a process of its own, since some files bring it down: a path comes in, the number of letters goes out.

const data = (name: string): string => fileURLToPath(new URL(`../../node_modules/pdfjs-dist/${name}/`, import.meta.url));

process.on('message', (path: string) => {
  void readWithPdfjs(path).then(
    (letters) => process.send?.(letters),
    () => process.send?.(null),
  );
});

async function readWithPdfjs(path: string): Promise<number> {
  const task = getDocument({
    data: Uint8Array.from(await readFile(path)),
    cMapUrl: data('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: data('standard_fonts'),
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    let letters = 0;
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      letters += items.reduce((sum, item) => sum + ('str' in item ? countLetters(item.str) : 0), 0);
    }
    return letters;
  } finally {
    await task.destroy();
  }
}
