import { danishDay } from '../../domain/danish-day.ts';
import type { HeadingId } from '../../domain/labels.ts';
import { runningHeadings, type RunningVersion, type Sections } from '../../domain/running-report.ts';
import { sayDate, textsFor } from '../../domain/texts/index.ts';

const da = textsFor('da');
/** Stands between the last text of a heading and the earlier ones. */
const DEVELOPMENT = 'Udvikling i forløbet:';

interface Dated {
  readonly day: string;
  readonly text: string;
}

/**
 * A closing report to go on writing: per heading the last text, and below it the earlier ones, each with the day it was sent, where it changed. A
 * heading that was emptied on the way tells its earlier texts alone: nothing that was reported once is lost.
 *
 * @param versions oldest first; earlier closing reports of a run that was opened again are left out
 * @param work what is written now; it stands last, whether it was sent or not
 */
export function assembleClosing(versions: readonly Pick<RunningVersion, 'isClosing' | 'sections' | 'sentAt'>[], work: Sections): Sections {
  const sent = versions.filter(({ isClosing }) => !isClosing);
  const texts = runningHeadings.flatMap((heading): [HeadingId, string][] => {
    const last = (work[heading] ?? '').trim();
    const earlier = changesOf(heading, sent).filter(({ text }) => bare(text) !== bare(last));
    const told = earlier.map(({ day, text }) => `${sayDate(day, da)}: ${text.replaceAll(/(?<!\s)\s*\n\s*/gu, ' ')}`);
    const all = [...(last === '' ? [] : [last]), ...(told.length === 0 ? [] : [DEVELOPMENT, ...told])];
    return all.length === 0 ? [] : [[heading, all.join('\n')]];
  });
  return Object.fromEntries(texts);
}

const bare = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** The texts of a heading in the order in which they were sent, each once where it differs from the one before. */
function changesOf(heading: HeadingId, versions: readonly Pick<RunningVersion, 'sections' | 'sentAt'>[]): readonly Dated[] {
  const changes: Dated[] = [];
  for (const { sections, sentAt } of versions) {
    const text = (sections[heading] ?? '').trim();
    if (text !== '' && bare(text) !== bare(changes.at(-1)?.text ?? '')) changes.push({ day: danishDay(sentAt), text });
  }
  return changes;
}
