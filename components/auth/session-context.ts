'use client';

import { createContext, useContext } from 'react';

export type SessionControl = {
  /** Opens the sign-in dialog, or joins the one that is open; resolves once somebody has signed in. */
  requestSignIn: () => Promise<void>;
  /** The server has just answered this session: the idle clock starts again. */
  noteContact: () => void;
};

export const SessionContext = createContext<SessionControl | null>(null);

export function useSessionControl(): SessionControl {
  const control = useContext(SessionContext);
  if (!control) throw new Error('useSessionControl is used outside SessionGuard');
  return control;
}
