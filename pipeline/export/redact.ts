import type { ComparedDocument } from '../../domain/document.ts';
import { removalRules, type ExportReader, type Removal, type RemovalCounts, type RemovalRule } from '../../domain/export.ts';
import type { PassageId } from '../../domain/ids.ts';
import type { ComparedPassage, Why } from '../../domain/passage.ts';
import type { Texts } from '../../domain/texts/index.ts';
import { inOrder } from '../overview/fold-overview.ts';
import { groupRepeated } from '../overview/groups.ts';
import { createRedactText, type Citizen, type RedactText } from './redact-text.ts';
import { thirdParties } from './third-parties.ts';

export interface RedactionCall {
  /** Null: for the caseworker's own use, nothing is removed. */
  readonly reader: ExportReader | null;
  readonly citizen: Citizen;
  readonly without: readonly PassageId[];
  readonly texts: Texts;
}

export interface Redacted {
  readonly documents: readonly ComparedDocument[];
  readonly removals: readonly Removal[];
  readonly counts: RemovalCounts;
  /** For text of the same case that stands in no passage. */
  readonly redactText: RedactText;
}

/** The team handles the case itself: names of relatives may be what it has to weigh. */
const rulesFor: Readonly<Record<ExportReader, readonly RemovalRule[]>> = {
  citizen: ['cpr', 'name', 'chosen'],
  gp: ['cpr', 'name', 'chosen'],
  team: ['cpr', 'chosen'],
};

/** Removes letters, in the passages, their labels, their facts and the words that compare them: nothing that was removed is left anywhere in the values. */
export function redact(documents: readonly ComparedDocument[], { reader, citizen, without, texts }: RedactionCall): Redacted {
  const rules = new Set(reader === null ? [] : rulesFor[reader]);
  const names = thirdParties(
    documents.flatMap(({ passages }) => passages.map(({ text }) => text)),
    citizen.name,
  );
  const redactText = createRedactText({ rules, names, citizen, words: texts.exports.removed });
  const chosen = withRepeats(documents, new Set(rules.has('chosen') ? without : []));
  const removals: Removal[] = [];
  const redacted = documents.map((document): ComparedDocument => {
    const { head } = document;
    const passages = document.passages.map((passage) => {
      const clean = chosen.has(passage.id)
        ? emptied(passage, texts.exports.removed.chosen)
        : cleaned(passage, { redactText, isOfChosen: passage.of !== null && chosen.has(passage.of) });
      const found = chosen.has(passage.id) ? (['chosen'] as const) : rulesIn(passage, redactText);
      if (found.length > 0)
        removals.push({ document: head.sha256, passage: passage.id, rules: found, before: passage.text, after: clean.text });
      return clean;
    });
    return { ...document, head: cleanHead(head, redactText), passages };
  });
  return { documents: redacted, removals, counts: countRemovals(documents, removals, redactText), redactText };
}

/** What was left out stays out: every passage that says the same goes with it. */
function withRepeats(documents: readonly ComparedDocument[], chosen: ReadonlySet<PassageId>): ReadonlySet<PassageId> {
  if (chosen.size === 0) return chosen;
  const groups = groupRepeated(inOrder(documents)).filter(({ standings }) => standings.some(({ passage }) => chosen.has(passage.id)));
  return new Set([...chosen, ...groups.flatMap(({ standings }) => standings.map(({ passage }) => passage.id))]);
}

function emptied(passage: ComparedPassage, words: string): ComparedPassage {
  return { ...passage, text: words, label: null, section: null, facts: [], details: [], reason: '', why: withoutWords(passage.why) };
}

interface Cleaning {
  readonly redactText: RedactText;
  /** The words that went and came would tell what was left out. */
  readonly isOfChosen: boolean;
}

function cleaned(passage: ComparedPassage, { redactText, isOfChosen }: Cleaning): ComparedPassage {
  const clean = (text: string): string => redactText(text).text;
  const { why, section, label } = passage;
  return {
    ...passage,
    text: clean(passage.text),
    section: section === null ? null : clean(section),
    label: label === null ? null : clean(label),
    reason: clean(passage.reason),
    facts: passage.facts.map((fact) => (fact.type === 'diagnosis' ? { ...fact, text: clean(fact.text) } : fact)),
    details: passage.details.map((detail) => ({ ...detail, value: clean(detail.value) })),
    why: isOfChosen
      ? withoutWords(why)
      : { code: why.code, same: why.same.map(clean), gone: why.gone.map(clean), added: why.added.map(clean) },
  };
}

const withoutWords = ({ code }: Why): Why => ({ code, same: [], gone: [], added: [] });

function cleanHead(head: ComparedDocument['head'], redactText: RedactText): ComparedDocument['head'] {
  const clean = (text: string): string => redactText(text).text;
  return {
    ...head,
    fileName: clean(head.fileName),
    title: clean(head.title),
    author: head.author === null ? null : clean(head.author),
    notices: head.notices.map((notice) => ({ ...notice, reason: clean(notice.reason) })),
    checks: head.checks.map((check) => ({ ...check, words: clean(check.words) })),
  };
}

const partsOf = ({ text, label }: ComparedPassage): readonly string[] => (label === null ? [text] : [text, label]);

function rulesIn(passage: ComparedPassage, redactText: RedactText): readonly RemovalRule[] {
  const found = new Set(partsOf(passage).flatMap((text) => [...redactText(text).counts.keys()]));
  return removalRules.filter((rule) => found.has(rule));
}

function countRemovals(documents: readonly ComparedDocument[], removals: readonly Removal[], redactText: RedactText): RemovalCounts {
  const counts = { cpr: 0, name: 0, chosen: 0 };
  const passages = new Map(documents.flatMap((document) => document.passages.map((passage) => [passage.id, passage])));
  for (const { passage: id, rules } of removals) {
    if (rules.includes('chosen')) counts.chosen += 1;
    const passage = passages.get(id);
    if (passage === undefined || rules.includes('chosen')) continue;
    for (const text of partsOf(passage)) for (const [rule, times] of redactText(text).counts) counts[rule] += times;
  }
  return counts;
}
