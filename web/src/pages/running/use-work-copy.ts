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
  /** Throws away what is not saved. */
  forget(): void;
}

/** After the last letter. */
const WAIT_MILLISECONDS = 1_000;

interface Held {
  /** As written, as saved, and the version that was saved. */
  sections: Sections;
  saved: Sections;
  version: number;
  going: Promise<boolean> | null;
  /** A colleague was quicker: nothing is saved before the person has decided. */
  isStopped: boolean;
}

/** What could not be saved before its page was left for another one of ours, by run: in memory alone, so that nothing stays on a shared computer. */
const left = new Map<string, Sections>();

/** What is written under the headings, saved on the way. Never two savings at once: the second one would meet the version of the first. */
export function useWorkCopy(run: RunItem, onSaved: (run: RunItem) => void): WorkCopy {
  const held = useRef<Held>({
    sections: left.get(run.id) ?? run.sections,
    saved: run.sections,
    version: run.version,
    going: null,
    isStopped: false,
  });
  const [sections, setSections] = useState<Sections>(held.current.sections);
  const [{ state, failure }, setState] = useState<{ readonly state: SaveState; readonly failure: FailureCode | null }>({
    state: left.has(run.id) ? 'unsaved' : 'saved',
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
      now.isStopped = code === 'request.changed-meanwhile';
      setState({ state: now.isStopped ? 'conflict' : 'failed', failure: code });
      return false;
    }
    // `onSaved` is a new function at every rendering; a run is one for the life of the editor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [run.id]);

  const save = useCallback(async (): Promise<boolean> => {
    const now = held.current;
    while (now.going !== null) await now.going;
    if (now.isStopped) return false;
    if (now.sections === now.saved) return true;
    now.going = saveOnce().finally(() => (now.going = null));
    return now.going;
  }, [saveOnce]);

  useSaveInTime({ held, sections, save });
  useKeepWhenLeft(run.id, held, save);

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
      held.current.isStopped = false;
      await save();
    },
    forget() {
      held.current.saved = held.current.sections;
    },
  };
}

interface Saving {
  readonly held: { readonly current: Held };
  readonly sections: Sections;
  readonly save: () => Promise<boolean>;
}

/** A while after the last letter, when the page is hidden or left, and when the network is back; who closes it with something unsaved is asked. */
function useSaveInTime({ held, sections, save }: Saving): void {
  useEffect(() => {
    if (held.current.sections === held.current.saved) return undefined;
    const timer = setTimeout(() => void save(), WAIT_MILLISECONDS);
    return () => clearTimeout(timer);
    // each letter begins the wait anew
    // oxlint-disable-next-line react/exhaustive-deps
  }, [held, sections, save]);
  useEffect(() => {
    const isUnsaved = (): boolean => held.current.sections !== held.current.saved;
    const saveNow = (): void => void save();
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
    };
  }, [held, save]);
}

/** Saves when the editor goes; what cannot be saved then waits for the next one of the same run. */
function useKeepWhenLeft(runId: string, held: { readonly current: Held }, save: () => Promise<boolean>): void {
  useEffect(() => {
    left.delete(runId);
    const now = held.current;
    return () => {
      if (now.sections === now.saved) return;
      left.set(runId, now.sections);
      void save().then((isSaved) => isSaved && left.delete(runId));
    };
  }, [runId, held, save]);
}
