/** Hands a file to the browser to keep, where a plain link will not do: what was asked stands in the body of the request. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000); // the browser may ask the reader where to put it first
}
