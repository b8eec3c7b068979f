import { DomHandler, type Document } from 'domhandler';
import { Parser } from 'htmlparser2';
import { Failure } from '../../domain/failure.ts';

export interface MarkupOptions {
  readonly xml: boolean;
  /** Elements in elements; each level costs every later step, so what goes deeper is no honest file. */
  readonly maxDepth: number;
  /** Told where an element is not closed by its own tag: in XML something is missing there. */
  readonly onUnclosed?: () => void;
}

/** XML or HTML as a tree; comments, declarations and instructions stay behind. Entities that the text declares are not resolved. */
export function parseMarkup(text: string, { xml, maxDepth, onUnclosed }: MarkupOptions): Document {
  const handler = new DomHandler();
  let depth = 0;
  const parser = new Parser(
    {
      onparserinit: (made) => handler.onparserinit(made),
      onopentag: (name, attributes) => {
        depth += 1;
        if (depth > maxDepth) throw new Failure('document.corrupt', { depth });
        handler.onopentag(name, attributes);
      },
      onclosetag: (_, isImplied) => {
        // `<w:br/>` counts as implied as well, but closes itself.
        if (isImplied && text[parser.endIndex - 1] !== '/') onUnclosed?.();
        depth -= 1;
        handler.onclosetag();
      },
      ontext: (data) => handler.ontext(data),
      oncdatastart: () => handler.oncdatastart(),
      oncdataend: () => handler.oncdataend(),
      onend: () => handler.onend(),
    },
    { xmlMode: xml, decodeEntities: true },
  );
  parser.end(text);
  return handler.root;
}
