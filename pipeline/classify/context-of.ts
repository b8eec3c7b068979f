import type { DocumentHead } from '../../domain/document.ts';
import type { BarePassage } from '../../domain/passage.ts';
import { authorVoice } from './document-head/author-voice.ts';
import type { DocumentContext } from './model/document-context.ts';
import type { Outline } from './outline/outline.ts';

interface ContextCall {
  readonly outline: Outline;
  readonly head: Pick<DocumentHead, 'kind' | 'author'>;
  readonly bare: readonly BarePassage[];
  readonly citizenName: string | null;
}

/** What the model is told of a document beside its passages; learning from corrections tells it the same. */
export function contextOf({ outline, head, bare, citizenName }: ContextCall): DocumentContext {
  const letterhead = [...outline.letterhead, ...(outline.title === null ? [] : [outline.title])].map((line) => line.text);
  const body = bare.map((passage) => passage.text).join('\n');
  const voice = authorVoice(head.kind, { author: head.author, letterhead, body, citizenName });
  return { kind: head.kind, authorVoice: voice, title: outline.title?.text ?? null, citizenName };
}
