import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** The writer puts the clock into the properties and into every entry of the package: both become the day that was handed in. */
export function settleDocx(bytes: Uint8Array, date: string): Uint8Array {
  const day = `${date}T12:00:00Z`;
  const parts = unzipSync(bytes);
  const settled: Zippable = {};
  for (const name of Object.keys(parts).toSorted(contentTypesFirst)) {
    const part = parts[name] ?? new Uint8Array();
    const isProperties = name === 'docProps/core.xml';
    const text = isProperties ? strToU8(strFromU8(part).replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)) : part;
    settled[name] = [text, { mtime: new Date(`${date}T12:00:00`), level: 6 }];
  }
  return zipSync(settled);
}

/** Readers of the package look at it first. */
function contentTypesFirst(a: string, b: string): number {
  const first = '[Content_Types].xml';
  return Number(b === first) - Number(a === first) || (a < b ? -1 : a > b ? 1 : 0);
}
