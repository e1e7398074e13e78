'use client';

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { askSession } from './ask-session.ts';
import { earliestEnd, type IdlePhase, idlePhase, isKeepAliveDue } from './idle-clock.ts';

const ACTIVITY = ['keydown', 'pointerdown', 'wheel', 'input'] as const;
const CHANNEL = 'legwork-session';

type IdleClockOptions = { onEnd: () => void; isStopped: boolean };

export type IdleClock = {
  phase: IdlePhase;
  /** The server has just answered this session. */
  noteContact: () => void;
  /** "Stay signed in": tells the server at once. */
  stay: () => void;
};

/**
 * Follows the server's idle limit. A person at work is told to the server about once a minute; the server is asked for the
 * true end before anybody is warned; once the warning shows, only its button counts. Tabs share what they know.
 */
export function useIdleClock(idleMs: number, { onEnd, isStopped }: IdleClockOptions): IdleClock {
  const endsAt = useRef(Number.POSITIVE_INFINITY);
  const contactAt = useRef(Number.POSITIVE_INFINITY);
  const isTrueEnd = useRef(false);
  const isAsking = useRef(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const [phase, setPhase] = useState<IdlePhase>({ kind: 'active' });
  const end = useEffectEvent(onEnd);

  const setEnd = useCallback((at: number, isTrue: boolean) => {
    endsAt.current = at;
    isTrueEnd.current = isTrue;
  }, []);

  const ask = useCallback(
    async (how: 'ask' | 'prolong') => {
      if (isAsking.current) return;
      isAsking.current = true;
      const answer = await askSession(how);
      isAsking.current = false;
      // Unreachable: the clock runs on as it stood, and the next sign of life tries again.
      if (answer === 'unreachable') return setEnd(endsAt.current, true);
      setEnd(answer === 'ended' ? 0 : Date.now() + answer.secondsLeft * 1000, true);
      setPhase((before) => same(before, idlePhase(endsAt.current, Date.now(), idleMs)));
      if (how === 'ask' || answer === 'ended') return;
      contactAt.current = Date.now();
      channel.current?.postMessage('contact');
    },
    [idleMs, setEnd],
  );

  const beginAnew = useCallback(() => {
    contactAt.current = Date.now();
    setEnd(earliestEnd(contactAt.current, idleMs), false);
    setPhase((before) => same(before, { kind: 'active' }));
  }, [idleMs, setEnd]);

  const noteContact = useCallback(() => {
    beginAnew();
    channel.current?.postMessage('contact');
  }, [beginAnew]);

  useEffect(() => {
    beginAnew();
    const shared = new BroadcastChannel(CHANNEL);
    channel.current = shared;
    shared.onmessage = beginAnew;
    return () => {
      shared.close();
      channel.current = null;
    };
  }, [beginAnew]);

  useEffect(() => {
    if (isStopped) return;
    const look = () => {
      const next = idlePhase(endsAt.current, Date.now(), idleMs);
      if (next.kind !== 'active' && !isTrueEnd.current) return void ask('ask');
      setPhase((before) => same(before, next));
    };
    const noteActivity = () => {
      const now = Date.now();
      if (idlePhase(endsAt.current, now, idleMs).kind !== 'active' && isTrueEnd.current) return;
      if (isKeepAliveDue(contactAt.current, now, idleMs)) void ask('prolong');
    };
    const timer = setInterval(look, 1000);
    for (const type of ACTIVITY) window.addEventListener(type, noteActivity, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const type of ACTIVITY) window.removeEventListener(type, noteActivity, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMs, isStopped, ask]);

  useEffect(() => {
    if (phase.kind === 'ended') end();
  }, [phase.kind]);

  return { phase, noteContact, stay: () => void ask('prolong') };
}

/** Keeps the object when nothing a person sees has changed, so that a quiet second renders nothing. */
function same(before: IdlePhase, next: IdlePhase): IdlePhase {
  const isSame =
    before.kind === next.kind &&
    (before.kind !== 'warning' || next.kind !== 'warning' || before.secondsLeft === next.secondsLeft);
  return isSame ? before : next;
}
