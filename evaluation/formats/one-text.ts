/** A piece of a text, in the order of reading. */
export type Piece =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly [string, string])[] };

/** A text before it has a format. */
export interface PlainText {
  readonly title: string;
  readonly pieces: readonly Piece[];
}

/** An invented status report with everything that such papers are made of. */
export const oneText: PlainText = {
  title: 'Statusrapport',
  pieces: [
    { kind: 'heading', text: 'Fremmøde' },
    { kind: 'paragraph', text: 'Vibeke møder tre dage om ugen og har haft to sygedage i marts. Fremmødet er 80 procent.' },
    { kind: 'heading', text: 'Helbred' },
    {
      kind: 'paragraph',
      text: 'Vibeke fortæller, at smerterne i lænden er de samme som før. Hun sover fire timer ad gangen. Egen læge har henvist hende til fysioterapi.',
    },
    { kind: 'heading', text: 'Skånehensyn' },
    { kind: 'list', items: ['Pause hver time', 'Ingen tunge løft over fem kilo', 'Hæve-sænkebord ved pc-arbejde'] },
    { kind: 'heading', text: 'Timer i praktikken' },
    {
      kind: 'table',
      rows: [
        ['Uge', 'Timer'],
        ['Uge 10', '4 timer'],
        ['Uge 12', '6 timer'],
      ],
    },
    { kind: 'heading', text: 'Vurdering' },
    {
      kind: 'paragraph',
      text: 'Det er vores vurdering, at timetallet kan øges med en time hver anden uge, hvis pauserne holdes. Vi anbefaler, at forløbet forlænges til den 30. juni 2024.',
    },
    { kind: 'heading', text: 'Aftaler' },
    { kind: 'paragraph', text: 'Næste opfølgning er den 14. maj 2024 på rådhuset.' },
  ],
};
