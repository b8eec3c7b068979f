import type { DocumentKind } from '../../../domain/labels.ts';

/** A question that a doctors' form asks, and how it is recognised where its title is printed. */
export interface FormQuestion {
  /** As it is numbered on the form. */
  readonly number: number;
  readonly text: string;
  readonly find: RegExp;
  /** False where the doctor may leave it blank. */
  readonly isRequired: boolean;
}

/** A form as data, with the first and last day on which it is used; ISO 8601, null where there is none. */
interface Form {
  readonly kind: DocumentKind;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly questions: readonly FormQuestion[];
}

const ask = (number: number, text: string, find: RegExp, isRequired = true): FormQuestion => ({ number, text, find, isRequired });

/** THE LIST: forms whose questions the law names. Of the others no certain text is known, so only gaps in their numbers tell. */
const forms: readonly Form[] = [
  {
    // BEK om opfølgning i sygedagpengesager § 15 stk. 2
    kind: 'lae_285',
    validFrom: null,
    validTo: null,
    questions: [
      ask(1, 'Diagnose eller årsag til sygefraværet', /diagnose eller årsag/iu),
      ask(2, 'Vurdering af mulighederne for at arbejde', /muligheder(?:ne)? for at arbejde/iu),
      ask(3, 'Vurdering af skånebehov', /skånebehov/iu),
      ask(
        4,
        'Vurdering af mulighederne for at genoptage arbejdet eller påbegynde et nyt arbejde',
        /mulighed(?:er|erne)? for at genoptage/iu,
      ),
      ask(5, 'Lægens eventuelle øvrige oplysninger', /øvrige oplysninger/iu, false),
    ],
  },
  {
    // BEK om rehabiliteringsplan § 4 stk. 3
    kind: 'lae_265',
    validFrom: '2013-01-01',
    validTo: null,
    questions: [
      ask(1, 'Helbredsforhold af betydning for job eller uddannelse', /helbredsforhold/iu),
      ask(2, 'Særlige hensyn', /særlige hensyn/iu),
      ask(3, 'Lægens kommentarer til borgerens eget perspektiv på helbred og arbejde', /eget perspektiv/iu),
      ask(4, 'Andre forhold, herunder sociale forhold, misbrug m.v.', /andre forhold/iu),
    ],
  },
];

/** The questions of a form on a day; none where they are not known. */
export function formQuestions(kind: DocumentKind, day: string | null): readonly FormQuestion[] {
  const holds = ({ validFrom, validTo }: Form): boolean =>
    day === null || ((validFrom === null || validFrom <= day) && (validTo === null || validTo >= day));
  return forms.find((form) => form.kind === kind && holds(form))?.questions ?? [];
}
