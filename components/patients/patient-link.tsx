import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';

export type PatientPlace = 'chart' | 'record' | 'handout' | 'history' | 'edit';

const PATHS = {
  chart: '',
  record: '/record',
  handout: '/handout',
  history: '/history',
  edit: '/edit',
} satisfies Record<PatientPlace, string>;

/** Where a patient's page is; the code is all that an address may say of a patient. */
export function patientPath(code: string, place: PatientPlace = 'chart'): `/patients/${string}` {
  return `/patients/${encodeURIComponent(code)}${PATHS[place]}`;
}

type PatientLinkProps = Omit<ComponentProps<typeof Link>, 'href' | 'prefetch'> & {
  code: string;
  place?: PatientPlace;
  children: ReactNode;
};

/** The only way to link to a chart: never fetched ahead, because each fetch is a chart read in the audit trail. */
export function PatientLink({ code, place = 'chart', children, ...rest }: PatientLinkProps) {
  return (
    <Link href={patientPath(code, place)} prefetch={false} {...rest}>
      {children}
    </Link>
  );
}
