import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { SeverityTag } from '#components/severity/severity-tag.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { formatDate } from '#lib/format/dates.ts';
import { formatAge, formatName, formatSex } from '#lib/format/names.ts';
import { diets, faithRules, restrictions } from '#lib/knowledge/vocabulary/diets.ts';
import type { PatientBanner as PatientBannerData } from '#lib/queries/patients/get-patient-banner.ts';
import { PatientLink } from './patient-link.tsx';

type PatientBannerProps = {
  patient: PatientBannerData;
  /** What the page adds at the right: "Saved 10:42", "Case 2 of 38". */
  aside?: ReactNode;
  /** The chart itself does not link to itself. */
  isChart?: boolean;
};

/** On top of every page of a patient: two identifiers always in sight, then what changes how everything else is read. */
export function PatientBanner({ patient, aside, isChart = false }: PatientBannerProps) {
  const name = formatName(patient);
  const birth = patient.birthDate === null ? null : formatDate(patient.birthDate);
  return (
    <section
      aria-label="Patient"
      className="top-0 z-20 flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b bg-surface px-4 py-2.5 max-rail:contents sm:px-6 rail:sticky"
    >
      <div className="top-0 z-20 flex flex-wrap items-baseline gap-x-4 gap-y-0.5 bg-surface max-rail:sticky max-rail:border-line max-rail:border-b max-rail:px-4 max-rail:py-2">
        {isChart ? (
          <h1 className="text-name">{name}</h1>
        ) : (
          <PatientLink code={patient.code} className="font-[650] text-name hover:underline">
            {name}
          </PatientLink>
        )}
        {birth ? (
          <span className="tabular">
            <time dateTime={patient.birthDate ?? undefined}>{birth}</time> ({formatAge(patient.ageYears)})
          </span>
        ) : (
          <UnknownMark>birth date not known</UnknownMark>
        )}
        {patient.sex === 'unknown' ? <UnknownMark>sex not known</UnknownMark> : <span>{formatSex(patient.sex)}</span>}
        <span>MRN {patient.mrn}</span>
        <span className="text-ink-3">Code {patient.code}</span>
      </div>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 text-ink-2 max-rail:border-line max-rail:border-b max-rail:bg-surface max-rail:px-4 max-rail:py-1.5">
        <Adults ageYears={patient.ageYears} />
        <Allergies patient={patient} />
        <Pregnancy patient={patient} />
        <List what="conditions" code={patient.code} items={patient.conditions} />
        <List what="medicines" code={patient.code} items={patient.medicines} />
        {patient.diet === null ? <UnknownMark>diet not asked</UnknownMark> : <span>{dietWords(patient)}</span>}
      </div>
      {aside ? (
        <div className="ml-auto text-ink-3 max-rail:border-line max-rail:border-b max-rail:bg-surface max-rail:px-4 max-rail:pb-2">
          {aside}
        </div>
      ) : null}
    </section>
  );
}

function Adults({ ageYears }: { ageYears: number | null }) {
  if (ageYears === null || ageYears >= 18) return null;
  return <SeverityTag severity="urgent">Under 18: Legwork's rules are for adults</SeverityTag>;
}

function Allergies({ patient }: { patient: PatientBannerData }) {
  if (patient.allergies === null) return <UnknownMark>allergies not asked</UnknownMark>;
  if (patient.allergies.length === 0) return <span>No food allergies{asked(patient.reviewed.allergens)}</span>;
  const words = patient.allergies.map(({ label, reaction }) =>
    reaction ? `${label.toLowerCase()} (${reaction})` : label.toLowerCase(),
  );
  return (
    <span className="font-[600] text-urgent">
      {patient.allergies.length === 1 ? 'Allergy' : 'Allergies'}: {words.join(', ')}
    </span>
  );
}

/** Asked of women of 12 to 55, in whom not knowing holds a handout. */
function Pregnancy({ patient }: { patient: PatientBannerData }) {
  if (patient.pregnant) return <SeverityTag severity="urgent">Pregnant</SeverityTag>;
  const { ageYears, sex, pregnant } = patient;
  const couldBe = sex === 'female' && (ageYears === null || (ageYears >= 12 && ageYears <= 55));
  return pregnant === null && couldBe ? <UnknownMark>pregnancy not asked</UnknownMark> : null;
}

const SHOWN_AT_MOST = 6;

type ListProps = {
  what: 'conditions' | 'medicines';
  code: string;
  items: readonly { code: string; label: string }[] | null;
};

function List({ what, code, items }: ListProps) {
  if (items === null) return <UnknownMark>{what} not asked</UnknownMark>;
  if (items.length === 0) return <span>No {what}</span>;
  const shown = items.slice(0, SHOWN_AT_MOST).map((item) => item.label);
  const rest = items.length - shown.length;
  return (
    <span className={clsx(what === 'medicines' && 'text-ink')}>
      <span className="sr-only">{what}: </span>
      {shown.join(', ')}
      {rest > 0 ? (
        <>
          {' '}
          <PatientLink code={code} place="history" className="text-link">
            and {rest} more
          </PatientLink>
        </>
      ) : null}
    </span>
  );
}

function dietWords(patient: PatientBannerData): string {
  const words = [
    patient.diet === null ? null : diets[patient.diet].label,
    ...patient.faithRules.map((rule) => faithRules[rule].label),
    ...patient.restrictions.map((restriction) => restrictions[restriction].label),
  ];
  return words.filter(Boolean).join(', ');
}

function asked(on: string | null): string {
  return on === null ? '' : ` (asked ${formatDate(on)})`;
}
