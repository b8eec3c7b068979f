import { useCallback, useEffect, useRef, useState } from 'react';

import type { FailureCode } from '../../../../domain/failures.ts';
import type { HeadingId } from '../../../../domain/labels.ts';
import type { Sections } from '../../../../domain/running-report.ts';
import { failureOf } from '../../client/request.ts';
import { runningApi, type RunItem } from '../../client/running.ts';

export type SaveState = 'saved' | 'unsaved' | 'saving' | 'failed' | 'conflict';

export interface WorkCopy {
  readonly sections: Sections;
  readonly state: SaveState;
  /** Why it was not saved. */
  readonly failure: FailureCode | null;
  write(heading: HeadingId, text: string): void;
  /** True where all that was written is saved. */
  save(): Promise<boolean>;
  /** Saves over what a colleague has saved meanwhile: the person has seen that there is something. */
  keepMine(): Promise<void>;
}

/** After the last letter. */
const WAIT_MILLISECONDS = 1_000;

interface Held {
  /** As written, as saved, and the version that was saved. */
  sections: Sections;
  saved: Sections;
  version: number;
  going: Promise<boolean> | null;
}

/** What is written under the headings, saved on the way. Never two savings at once: the second one would meet the version of the first. */
export function useWorkCopy(run: RunItem, onSaved: (run: RunItem) => void): WorkCopy {
  const held = useRef<Held>({ sections: run.sections, saved: run.sections, version: run.version, going: null });
  const [sections, setSections] = useState<Sections>(run.sections);
  const [{ state, failure }, setState] = useState<{ readonly state: SaveState; readonly failure: FailureCode | null }>({
    state: 'saved',
    failure: null,
  });

  const saveOnce = useCallback(async (): Promise<boolean> => {
    const now = held.current;
    const sent = now.sections;
    setState({ state: 'saving', failure: null });
    try {
      const saved = await runningApi.save({ id: run.id, version: now.version }, sent);
      now.version = saved.version;
      now.saved = sent;
      setState({ state: now.sections === sent ? 'saved' : 'unsaved', failure: null });
      onSaved(saved);
      return true;
    } catch (thrown) {
      const code = failureOf(thrown);
      setState({ state: code === 'request.changed-meanwhile' ? 'conflict' : 'failed', failure: code });
      return false;
    }
    // `onSaved` is a new function at every rendering; a run is one for the life of the editor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [run.id]);

  const save = useCallback(async (): Promise<boolean> => {
    const now = held.current;
    while (now.going !== null) await now.going;
    if (now.sections === now.saved) return true;
    now.going = saveOnce().finally(() => (now.going = null));
    return now.going;
  }, [saveOnce]);

  useSaveInTime({ held, sections, isStopped: state === 'conflict', save });

  return {
    sections,
    state,
    failure,
    save,
    write(heading, text) {
      const changed = { ...held.current.sections, [heading]: text };
      held.current.sections = changed;
      setSections(changed);
      setState((before) => (before.state === 'conflict' ? before : { state: 'unsaved', failure: null }));
    },
    async keepMine() {
      held.current.version = (await runningApi.one(run.id)).version;
      await save();
    },
  };
}

interface Saving {
  readonly held: { readonly current: Held };
  readonly sections: Sections;
  /** A colleague was quicker: nothing is saved before the person has decided. */
  readonly isStopped: boolean;
  readonly save: () => Promise<boolean>;
}

/** A while after the last letter, when the page is hidden or left, and when the network is back; who closes it with something unsaved is asked. */
function useSaveInTime({ held, sections, isStopped, save }: Saving): void {
  useEffect(() => {
    if (isStopped || held.current.sections === held.current.saved) return undefined;
    const timer = setTimeout(() => void save(), WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [held, sections, isStopped, save]);
  useEffect(() => {
    const isUnsaved = (): boolean => held.current.sections !== held.current.saved;
    const saveNow = (): void => {
      if (!isStopped && isUnsaved()) void save();
    };
    const warn = (event: BeforeUnloadEvent): void => {
      if (isUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    window.addEventListener('online', saveNow);
    document.addEventListener('visibilitychange', saveNow);
    return () => {
      window.removeEventListener('beforeunload', warn);
      window.removeEventListener('online', saveNow);
      document.removeEventListener('visibilitychange', saveNow);
      saveNow();
    };
  }, [held, isStopped, save]);
}
