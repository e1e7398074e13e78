'use client';

import type { ReactNode } from 'react';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { Select } from '#components/ui/select.tsx';
import { TriState } from '#components/ui/tri-state.tsx';
import { DIETS } from '#lib/clinical/codes.ts';
import type { Knowledge } from '#lib/clinical/knowledge.ts';
import type { LabReading } from '#lib/clinical/screening.ts';
import { vocabulary } from '#lib/knowledge/vocabulary/index.ts';
import { type ListAnswer, labAnswer, measurementAnswer, symptomAnswer, type TryAnswers } from './try-answers.ts';
import { type Edit, setHistory, setLab, setListed, setMeasurement, setRestriction, setSymptom } from './try-editing.ts';
import type { CodeField, TryFields } from './try-fields.ts';
import { TryLab } from './try-lab.tsx';
import { TryMeasurement } from './try-measurement.tsx';
import { TrySymptom } from './try-symptom.tsx';

type TryQuestionsProps = {
  /** Base of the ids: the form has two sets of questions. */
  id: string;
  fields: TryFields;
  answers: TryAnswers;
  readings: ReadonlyMap<string, LabReading>;
  notes: Knowledge['specimenNotes'];
  onEdit: (edit: Edit) => void;
};

/** The questions of one set, by kind. What is not asked of this rule is not there. */
export function TryQuestions({ id, fields, answers, readings, notes, onEdit }: TryQuestionsProps) {
  return (
    <>
      {[
        { title: 'Asked', list: fields.symptoms },
        { title: 'Examined', list: fields.examination },
      ].map(({ title, list }) => (
        <Group key={title} title={title} isEmpty={list.length === 0}>
          {list.map((field) => (
            <TrySymptom
              key={field.code}
              id={`${id}-${field.code}`}
              field={field}
              answer={symptomAnswer(answers, field)}
              onChange={(change) => onEdit(setSymptom(field.code, change))}
            />
          ))}
        </Group>
      ))}
      <Group title="Laboratory" isEmpty={fields.labs.length === 0}>
        {fields.labs.map((field) => (
          <TryLab
            key={field.key}
            id={`${id}-${field.key.replace(' ', '-')}`}
            field={field}
            answer={labAnswer(answers, field)}
            reading={readings.get(field.key) ?? null}
            notes={notes}
            onChange={(answer) => onEdit(setLab(field.key, answer))}
          />
        ))}
      </Group>
      <Group title="Measured" isEmpty={fields.measurements.length === 0}>
        {fields.measurements.map((field) => (
          <TryMeasurement
            key={field.code}
            id={`${id}-${field.code}`}
            field={field}
            answer={measurementAnswer(answers, field)}
            onChange={(answer) => onEdit(setMeasurement(field.code, answer))}
          />
        ))}
      </Group>
      <WholeList
        id={`${id}-conditions`}
        title="Conditions"
        fields={fields.conditions}
        list={answers.conditions}
        onChange={(conditions) => onEdit((before) => ({ ...before, conditions }))}
      />
      <WholeList
        id={`${id}-medicines`}
        title="Medicines"
        fields={fields.medicines}
        list={answers.medicines}
        onChange={(medicines) => onEdit((before) => ({ ...before, medicines }))}
      />
      <Group title="Circumstances" isEmpty={fields.circumstances.length === 0}>
        {fields.circumstances.map(({ code, label }) => (
          <Row key={code} label={label}>
            <TriState
              legend={label}
              name={`${id}-${code}`}
              value={answers.circumstances[code] ?? 'not-asked'}
              onValueChange={(status) =>
                onEdit(
                  status === 'not-asked'
                    ? (before) => ({ ...before, circumstances: { ...before.circumstances, [code]: status } })
                    : setHistory(code, status === 'present'),
                )
              }
            />
          </Row>
        ))}
      </Group>
      <Group title="Restrictions set" isEmpty={fields.restrictions.length === 0}>
        {fields.restrictions.map(({ code, label }) => (
          <Checkbox
            key={code}
            label={label}
            className="py-1"
            checked={answers.restrictions.includes(code)}
            onChange={(event) => onEdit(setRestriction(code, event.target.checked))}
          />
        ))}
      </Group>
      {fields.hasDiet ? (
        <Group title="Diet" isEmpty={false}>
          <label htmlFor={`${id}-diet`} className="sr-only">
            Diet
          </label>
          <Select
            id={`${id}-diet`}
            value={answers.diet ?? ''}
            className={answers.diet === null ? 'max-w-52 *:[select]:hatched' : 'max-w-52'}
            onChange={(event) => {
              const diet = DIETS.find((known) => known === event.target.value) ?? null;
              onEdit((before) => ({ ...before, diet }));
            }}
          >
            <option value="">not asked</option>
            {DIETS.map((code) => (
              <option key={code} value={code}>
                {vocabulary.diets[code].label}
              </option>
            ))}
          </Select>
        </Group>
      ) : null}
    </>
  );
}

function Group({ title, isEmpty, children }: { title: string; isEmpty: boolean; children: ReactNode }) {
  if (isEmpty) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 pt-3 font-[600] text-ink-3 text-micro">{title}</legend>
      <div className="flex flex-col">{children}</div>
    </fieldset>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex min-h-10 flex-wrap items-center justify-between gap-x-3 gap-y-1 border-line border-b py-1">
      <span className="min-w-0 flex-1 basis-40 leading-tight">{label}</span>
      {children}
    </div>
  );
}

const ASKED = [
  { value: 'asked', label: 'list asked' },
  { value: 'not-asked', label: 'not asked', tone: 'unknown' },
] as const;

type WholeListProps<Code extends string> = {
  id: string;
  title: string;
  fields: readonly CodeField<Code>[];
  list: ListAnswer<Code>;
  onChange: (list: ListAnswer<Code>) => void;
};

/** A list is asked about as a whole: once it is, what is not ticked is not there. */
function WholeList<Code extends string>({ id, title, fields, list, onChange }: WholeListProps<Code>) {
  if (fields.length === 0) return null;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{title}</legend>
      <div className="flex items-center justify-between gap-3 pt-3 pb-1">
        <span aria-hidden="true" className="font-[600] text-ink-3 text-micro">
          {title}
        </span>
        <SegmentedControl
          legend={`${title}: was the list asked about?`}
          name={`${id}-asked`}
          segments={ASKED}
          value={list.isAsked ? 'asked' : 'not-asked'}
          onValueChange={(value) =>
            onChange(value === 'asked' ? { ...list, isAsked: true } : { isAsked: false, codes: [] })
          }
        />
      </div>
      <div className="grid gap-x-4 border-line border-b pb-2 sm:grid-cols-2">
        {fields.map(({ code, label }) => (
          <Checkbox
            key={code}
            label={label}
            className="py-1"
            checked={list.codes.includes(code)}
            onChange={(event) => onChange(setListed(list, code, event.target.checked))}
          />
        ))}
      </div>
    </fieldset>
  );
}
