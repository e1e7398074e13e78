import type { ReactNode } from 'react';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { UnknownMark } from '#components/severity/unknown-mark.tsx';
import { formatDate } from '#lib/format/dates.ts';
import type { PatientBanner } from '#lib/queries/patients/get-patient-banner.ts';

type ChartHistoryProps = { patient: PatientBanner; canWrite: boolean };

/** Allergies, conditions, medicines: "not asked" and "asked, none" never look alike. */
export function ChartHistory({ patient, canWrite }: ChartHistoryProps) {
  const { allergies, conditions, medicines, reviewed } = patient;
  return (
    <>
      <HistoryList
        title="Food allergies"
        none="No food allergy"
        reviewedOn={reviewed.allergens}
        items={allergies?.map(({ code, label, reaction }) => ({ key: code, label, note: reaction })) ?? null}
      />
      <HistoryList
        title="Conditions"
        none="No condition"
        reviewedOn={reviewed.conditions}
        items={conditions?.map(({ code, label, startedOn }) => ({ key: code, label, note: since(startedOn) })) ?? null}
      />
      <HistoryList
        title="Medicines and supplements"
        none="Takes none"
        reviewedOn={reviewed.medicines}
        items={
          medicines?.map(({ code, label, name, startedOn }) => ({
            key: `${code}/${name ?? ''}`,
            label,
            note: [name, since(startedOn)].filter(Boolean).join(', ') || null,
          })) ?? null
        }
      />
      {canWrite ? (
        <p className="mt-2 flex gap-4">
          <PatientLink code={patient.code} place="history" className="text-link">
            Review history
          </PatientLink>
          <PatientLink code={patient.code} place="edit" className="text-link">
            Edit details
          </PatientLink>
        </p>
      ) : null}
    </>
  );
}

type HistoryListProps = {
  title: string;
  none: string;
  reviewedOn: string | null;
  items: { key: string; label: string; note: string | null }[] | null;
};

function HistoryList({ title, none, reviewedOn, items }: HistoryListProps) {
  return (
    <div className="mb-2.5">
      <h3 className="flex flex-wrap items-baseline gap-x-2">
        {title}
        {reviewedOn ? <span className="font-[400] text-ink-3 text-small">asked {formatDate(reviewedOn)}</span> : null}
      </h3>
      {itemsOf(items, none)}
    </div>
  );
}

function itemsOf(items: HistoryListProps['items'], none: string): ReactNode {
  if (items === null) return <UnknownMark>not asked</UnknownMark>;
  if (items.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {items.map(({ key, label, note }) => (
        <li key={key}>
          {label}
          {note ? <span className="text-ink-3">, {note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

function since(startedOn: string | null): string | null {
  return startedOn === null ? null : `since ${formatDate(startedOn)}`;
}
