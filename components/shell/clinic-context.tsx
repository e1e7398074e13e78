'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Role } from '#lib/auth/permissions.ts';

/** What every page behind sign-in may need to show things rightly. */
export type ClinicContextValue = {
  timeZone: string;
  /** The day on the clinic's wall when the page was made, 'YYYY-MM-DD'. */
  today: string;
  role: Role;
  personName: string;
};

const ClinicContext = createContext<ClinicContextValue | null>(null);

export function ClinicProvider({ value, children }: { value: ClinicContextValue; children: ReactNode }) {
  return <ClinicContext value={value}>{children}</ClinicContext>;
}

export function useClinic(): ClinicContextValue {
  const value = useContext(ClinicContext);
  if (!value) throw new Error('useClinic is used outside the portal');
  return value;
}
