'use client';

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type IdlePhase, idlePhase, isKeepAliveDue } from './idle-clock.ts';

const ACTIVITY = ['keydown', 'pointerdown', 'wheel', 'input'] as const;
const CHANNEL = 'legwork-session';

type IdleClockOptions = { onEnd: () => void; isStopped: boolean };

export type IdleClock = {
  phase: IdlePhase;
  noteContact: () => void;
  /** "Stay signed in": tells the server at once. */
  stay: () => void;
};

/**
 * Follows the server's idle limit. A person at work is told to the server about once a minute; once the warning shows, only
 * its button counts. Tabs of one browser share what they know.
 */
export function useIdleClock(idleMs: number, { onEnd, isStopped }: IdleClockOptions): IdleClock {
  const lastContact = useRef(0);
  const isAsking = useRef(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const [phase, setPhase] = useState<IdlePhase>({ kind: 'active' });
  const end = useEffectEvent(onEnd);

  const noteContact = useCallback(() => {
    lastContact.current = Date.now();
    setPhase({ kind: 'active' });
    channel.current?.postMessage('contact');
  }, []);

  const keepAlive = useCallback(async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      const response = await fetch('/api/session/keep-alive', { method: 'POST', cache: 'no-store' });
      if (response.ok) noteContact();
      else if (response.status === 401) setPhase({ kind: 'ended' });
    } catch {
      // Unreachable: the clock simply runs on, and the next sign of life tries again.
    } finally {
      isAsking.current = false;
    }
  }, [noteContact]);

  useEffect(() => {
    lastContact.current = Date.now();
    const shared = new BroadcastChannel(CHANNEL);
    channel.current = shared;
    shared.onmessage = () => {
      lastContact.current = Date.now();
      setPhase({ kind: 'active' });
    };
    return () => {
      shared.close();
      channel.current = null;
    };
  }, []);

  useEffect(() => {
    if (isStopped) return;
    const look = () => setPhase((before) => same(before, idlePhase(lastContact.current, Date.now(), idleMs)));
    const noteActivity = () => {
      const now = Date.now();
      if (idlePhase(lastContact.current, now, idleMs).kind !== 'active') return look();
      if (isKeepAliveDue(lastContact.current, now, idleMs)) void keepAlive();
    };
    const timer = setInterval(look, 1000);
    for (const type of ACTIVITY) window.addEventListener(type, noteActivity, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const type of ACTIVITY) window.removeEventListener(type, noteActivity, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, [idleMs, isStopped, keepAlive]);

  useEffect(() => {
    if (phase.kind === 'ended') end();
  }, [phase.kind]);

  return { phase, noteContact, stay: () => void keepAlive() };
}

/** Keeps the object when nothing a person sees has changed, so that a quiet second renders nothing. */
function same(before: IdlePhase, next: IdlePhase): IdlePhase {
  const isSame =
    before.kind === next.kind &&
    (before.kind !== 'warning' || next.kind !== 'warning' || before.secondsLeft === next.secondsLeft);
  return isSame ? before : next;
}
