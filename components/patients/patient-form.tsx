'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useRef } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { CheckGroup } from '#components/forms/check-group.tsx';
import { DateField } from '#components/forms/date-field.tsx';
import { ErrorSummary } from '#components/forms/error-summary.tsx';
import { Field } from '#components/forms/field.tsx';
import { StaleNotice } from '#components/forms/stale-notice.tsx';
import { useCommandForm } from '#components/forms/use-command-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Input } from '#components/ui/input.tsx';
import { Select } from '#components/ui/select.tsx';
import { DIETS, FAITH_RULES, RESTRICTIONS } from '#lib/clinical/codes.ts';
import type { PatientInput } from '#lib/commands/patients/patient-input.ts';
import { diets, faithRules, restrictions } from '#lib/knowledge/vocabulary/diets.ts';
import type { PatientPage } from '#lib/queries/patients/list-patients.ts';
import { LikelyDuplicates } from './likely-duplicates.tsx';
import { type PatientPlace, patientPath } from './patient-link.tsx';
import { PregnancyQuestion, SexQuestion } from './patient-questions.tsx';
import { readPatientForm } from './read-patient-form.ts';
import { useLikelyDuplicates } from './use-likely-duplicates.ts';

type PatientFormProps = {
  /** Null: a new patient. */
  before: (PatientInput & { code: string; version: number }) | null;
  /** Adding gives the new code; editing keeps the one there is. */
  save: ServerAction<{ patientId: string; code?: string }>;
  findDuplicates: ServerAction<PatientPage['rows']>;
  /** Where to go once it is saved. */
  then: PatientPlace;
  cancel: ReactNode;
};

/** Who a patient is. While a new one is typed, those who may be the same person appear beside. */
export function PatientForm({ before, save, findDuplicates, then, cancel }: PatientFormProps) {
  const router = useRouter();
  const element = useRef<HTMLFormElement>(null);
  const duplicates = useLikelyDuplicates(findDuplicates, before?.code ?? null);
  const form = useCommandForm({
    action: save,
    version: before?.version ?? 0,
    read: (data, version) => ({
      ...readPatientForm(data),
      ...(before ? { code: before.code, version } : {}),
    }),
    onDone: ({ code = before?.code }) => {
      if (code !== undefined) router.push(patientPath(code, then));
    },
  });
  const { fields } = form;
  const noteTyped = () => {
    if (element.current) duplicates.note(readPatientForm(new FormData(element.current)));
  };

  return (
    <form
      ref={element}
      method="post"
      noValidate
      onSubmit={form.onSubmit}
      onInput={noteTyped}
      className="flex max-w-3xl flex-col gap-6"
    >
      {form.stale ? <StaleNotice stale={form.stale} onAdopt={form.adopt} /> : null}
      <ErrorSummary message={form.message} fields={fields} attempt={form.attempt} />
      <div className="grid gap-5 sm:grid-cols-2">
        <Field name="givenName" label="Given name" isRequired errors={fields.givenName}>
          {(control) => <Input {...control} autoComplete="off" defaultValue={before?.givenName ?? ''} />}
        </Field>
        <Field name="familyName" label="Family name" isRequired errors={fields.familyName}>
          {(control) => <Input {...control} autoComplete="off" defaultValue={before?.familyName ?? ''} />}
        </Field>
        <Field name="mrn" label="MRN" hint="The clinic's own number for this patient" isRequired errors={fields.mrn}>
          {(control) => (
            <Input
              {...control}
              autoComplete="off"
              spellCheck={false}
              defaultValue={before?.mrn ?? ''}
              className="max-w-56"
            />
          )}
        </Field>
        <Field name="phone" label="Telephone" hint="How to reach the patient" errors={fields.phone}>
          {(control) => (
            <Input {...control} type="tel" autoComplete="off" defaultValue={before?.phone ?? ''} className="max-w-56" />
          )}
        </Field>
      </div>
      <DateField
        name="birthDate"
        legend="Birth date"
        hint="For example, 12 3 1958 or 12 March 1958. Leave empty when it is not known: rules that need an age then say so."
        defaultValue={before?.birthDate ?? null}
        errors={fields.birthDate}
        onStateChange={noteTyped}
      />
      <LikelyDuplicates rows={duplicates.rows} isNew={before === null} />
      <SexQuestion defaultValue={before?.sex ?? null} errors={fields.sex} />
      <PregnancyQuestion defaultValue={before?.pregnant ?? null} errors={fields.pregnant} />
      <Field
        name="diet"
        label="Diet"
        hint="Foods that do not fit it are left out of every handout"
        errors={fields.diet}
        className="max-w-56"
      >
        {(control) => (
          <Select {...control} defaultValue={before?.diet ?? ''}>
            <option value="">Not asked</option>
            {DIETS.map((code) => (
              <option key={code} value={code}>
                {diets[code].label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <CheckGroup
        name="faithRules"
        legend="Food rules of faith"
        options={FAITH_RULES.map((value) => ({ value, label: faithRules[value].label }))}
        defaultValues={before?.faithRules ?? []}
        errors={fields.faithRules}
      />
      <CheckGroup
        name="restrictions"
        legend="Restrictions set for this patient"
        hint="By a dietitian or doctor"
        options={RESTRICTIONS.map((value) => ({ value, label: restrictions[value].label }))}
        defaultValues={before?.restrictions ?? []}
        errors={fields.restrictions}
      />
      <div className="flex flex-wrap items-center gap-4 border-line border-t pt-4">
        <Button type="submit" variant="primary" isBusy={form.isPending}>
          {before ? 'Save' : 'Add the patient'}
        </Button>
        {cancel}
      </div>
    </form>
  );
}
