import { voices, type Voice } from '../../domain/labels.ts';
import type { ViewedPassage, VoiceView } from '../../domain/views.ts';
import { dayOf } from '../overview/fold-overview.ts';
import type { Group } from '../overview/groups.ts';
import type { ViewedCase } from './standings.ts';

type Said = VoiceView['documents'][number]['said'][number];

/** What one voice has said, oldest first; what it repeated is told once, where it was said first, with how often. */
export function voiceOf({ documents, groups, viewOf }: ViewedCase, voice: Voice): VoiceView {
  const said = groups.flatMap((group) => firstOf(group, voice, viewOf) ?? []);
  const perDocument = Map.groupBy(said, ({ document }) => document);
  return {
    voice,
    documents: documents.flatMap(({ head }) => {
      const own = perDocument.get(head.sha256)?.toSorted((a, b) => a.passage.ordinal - b.passage.ordinal);
      return own === undefined ? [] : [{ document: head.sha256, day: dayOf(head), said: own }];
    }),
    counts: countVoices(groups),
  };
}

/** Null where the voice never said it. */
function firstOf({ standings }: Group, voice: Voice, viewOf: ReadonlyMap<string, ViewedPassage>): Said | null {
  const own = standings.filter(({ passage }) => passage.voice === voice);
  const view = own[0] === undefined ? undefined : viewOf.get(own[0].passage.id);
  const last = own.at(-1);
  return view === undefined || last === undefined ? null : { ...view, times: own.length, latest: dayOf(last.head) };
}

function countVoices(groups: readonly Group[]): VoiceView['counts'] {
  const counts = Object.fromEntries(voices.map((voice) => [voice, 0])) as Record<Voice, number>;
  for (const { standings } of groups) for (const voice of new Set(standings.map(({ passage }) => passage.voice))) counts[voice] += 1;
  return counts;
}
