'use client';

import { useMemo, useState } from 'react';
import { useClinic } from '#components/shell/clinic-context.tsx';
import { Button } from '#components/ui/button.tsx';
import { SegmentedControl } from '#components/ui/segmented-control.tsx';
import { TriState } from '#components/ui/tri-state.tsx';
import type { Sex } from '#lib/clinical/facts.ts';
import { counted } from '#lib/format/dates.ts';
import type { EvidenceByRule } from '#lib/knowledge/finding-evidence.ts';
import { knowledge } from '#lib/knowledge/page-knowledge.ts';
import { triedRule } from './tried-rule.ts';
import { MOST_YEARS, NOTHING_ASKED, readWhole, type TryAnswers } from './try-answers.ts';
import type { Edit } from './try-editing.ts';
import { type ExampleGoal, exampleOf } from './try-examples.ts';
import { bothFields, countFields, tryFields } from './try-fields.ts';
import { TryNumber } from './try-number.tsx';
import { OUTCOME_WORDS, OutcomeDetail, OutcomeLine, outcomeSentence } from './try-outcome.tsx';
import { TryQuestions } from './try-questions.tsx';

const GOALS: readonly { goal: ExampleGoal; label: string }[] = [
  { goal: 'met', label: 'A case that meets it' },
  { goal: 'not-met', label: 'One that does not' },
  { goal: 'unknown', label: 'One that cannot be decided' },
];

/** A rule tried on typed facts by the engine itself, here in the browser: nothing is saved, nothing is sent. */
export function TryRule({ ruleId, evidence }: { ruleId: string; evidence: EvidenceByRule }) {
  const { today } = useClinic();
  const rule = knowledge.rules.find(({ id }) => id === ruleId);
  if (!rule) throw new RangeError(`no rule ${ruleId}`);
  const sets = useMemo(() => tryFields(rule, knowledge), [rule]);
  const fields = useMemo(() => bothFields(sets), [sets]);
  const [answers, setAnswers] = useState<TryAnswers>(NOTHING_ASKED);
  const [note, setNote] = useState('');
  const tried = useMemo(() => triedRule(rule, answers, fields, knowledge, today), [rule, answers, fields, today]);
  const edit = (change: Edit) => {
    setNote('');
    setAnswers(change);
  };
  const fill = (goal: ExampleGoal) => {
    const example = exampleOf(rule, goal, fields, knowledge, today);
    setNote(example ? '' : 'The engine found no such case among those it tried.');
    if (example) setAnswers(example);
  };
  const questions = { answers, readings: tried.readings, notes: knowledge.specimenNotes, onEdit: edit };
  return (
    <div>
      <div className="mb-2 flex flex-wrap items-center gap-2">
        {GOALS.map(({ goal, label }) => (
          <Button key={goal} size="small" onClick={() => fill(goal)}>
            {label}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={() => edit(() => NOTHING_ASKED)}>
          Clear
        </Button>
        <p role="status" className="min-h-5 text-ink-2 text-small">
          {note}
        </p>
      </div>
      <OutcomeLine tried={tried} />
      <p role="status" aria-label="Outcome of the rule" className="sr-only">
        {OUTCOME_WORDS[tried.outcome.status]}. {outcomeSentence(tried)}
      </p>
      <div className="grid gap-x-8 gap-y-6 pt-1 lg:grid-cols-2">
        <form aria-label="Facts to try the rule on" onSubmit={(event) => event.preventDefault()} className="min-w-0">
          <Person answers={answers} onEdit={edit} />
          <TryQuestions id="own" fields={sets.own} {...questions} />
          {countFields(sets.behind) > 0 ? (
            <details className="mt-4">
              <summary className="text-ink-2">
                {counted(countFields(sets.behind), 'more fact')}: what decides how these are read
              </summary>
              <TryQuestions id="behind" fields={sets.behind} {...questions} />
            </details>
          ) : null}
        </form>
        <section aria-label="What the engine says" className="min-w-0 pt-3">
          <OutcomeDetail tried={tried} evidence={evidence} />
        </section>
      </div>
    </div>
  );
}

const SEXES = [
  { value: 'female', label: 'female' },
  { value: 'male', label: 'male' },
  { value: 'unknown', label: 'unknown', tone: 'unknown' },
] as const;

function Person({ answers, onEdit }: { answers: TryAnswers; onEdit: (edit: Edit) => void }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-0.5 pt-3 font-[600] text-ink-3 text-micro">Person</legend>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-line border-b py-1.5">
        <TryNumber
          id="try-age"
          label="Age in years"
          before="Age"
          after="years"
          value={answers.age}
          isValid={(text) => readWhole(text, MOST_YEARS) !== null}
          onChange={(age) => onEdit((before) => ({ ...before, age }))}
        />
        <SegmentedControl<Sex>
          legend="Sex for clinical use"
          name="try-sex"
          segments={SEXES}
          value={answers.sex}
          onValueChange={(sex) => onEdit((before) => ({ ...before, sex }))}
        />
        <span className="inline-flex items-center gap-1.5 text-ink-2 text-small">
          <span aria-hidden="true">Pregnant</span>
          <TriState
            legend="Pregnant"
            name="try-pregnant"
            value={answers.pregnant}
            onValueChange={(pregnant) => onEdit((before) => ({ ...before, pregnant }))}
          />
        </span>
      </div>
    </fieldset>
  );
}
