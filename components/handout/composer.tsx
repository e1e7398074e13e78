'use client';

// Compose, look, print: what the sheet will say stands beside what holds it, and what is printed is stored as issued.

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useGuardedAction } from '#components/auth/use-guarded-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Callout } from '#components/ui/callout.tsx';
import { Checkbox } from '#components/ui/checkbox.tsx';
import { Select } from '#components/ui/select.tsx';
import { useToast } from '#components/ui/toast.tsx';
import type { Nutrient } from '#lib/clinical/codes.ts';
import type { HandoutGate, HandoutResult } from '#lib/clinical/handouts/types.ts';
import type { HandoutRow } from '#lib/queries/handouts/list-handouts.ts';
import type { HandoutPreview } from '#lib/queries/handouts/preview-handout.ts';
import type { ActionError, ActionResult } from '#lib/scope/action-result.ts';
import { GateList } from './gate-list.tsx';
import { HandoutDocumentView } from './handout-document.tsx';
import { HeldAndUnfiltered } from './held-and-unfiltered.tsx';
import { IssuedHandouts } from './issued-handouts.tsx';
import { RemovedFoods } from './removed-foods.tsx';
import { sentenceOf } from './sentence-of.ts';

export type ComposerActions = {
  preview: (input: unknown) => Promise<ActionResult<HandoutPreview>>;
  issue: (input: unknown, idempotencyKey?: string) => Promise<ActionResult<{ handoutId: string }>>;
  release: (input: unknown, idempotencyKey?: string) => Promise<ActionResult<unknown>>;
};

type ComposerProps = {
  first: HandoutPreview;
  issued: readonly HandoutRow[];
  foodLabels: Record<string, string>;
  actions: ComposerActions;
};

type Request = Pick<HandoutPreview['request'], 'nutrients' | 'paper' | 'size'>;

export function Composer({ first, issued, foodLabels, actions }: ComposerProps) {
  const router = useRouter();
  const toast = useToast();
  const preview = useGuardedAction(actions.preview);
  const issue = useGuardedAction(actions.issue);
  const release = useGuardedAction(actions.release);
  const [state, setState] = useState(first);
  const [request, setRequest] = useState<Request>(() => pickRequest(first.request));
  const [problem, setProblem] = useState<string | null>(null);
  const patientCode = first.banner.code;
  const { result } = state;
  const shown = result.document ?? result.holdSheet;

  async function show(next: Request) {
    setRequest(next);
    const answer = await preview.run({ patientCode, ...next });
    if (answer.ok) {
      setState(answer.value);
      setProblem(null);
    } else setProblem(answer.error.message);
  }

  async function print() {
    const answer = await issue.run({ patientCode, ...request, language: 'en' });
    if (!answer.ok) {
      setProblem(answer.error.message);
      return;
    }
    setProblem(null);
    toast({ title: result.blocked ? 'Hold sheet issued' : 'Handout issued', text: 'It is stored as printed.' });
    window.open(`/api/handouts/${answer.value.handoutId}/pdf`, '_blank', 'noopener');
    router.refresh();
  }

  async function releaseGate(input: { gate: HandoutGate; reason: string }): Promise<ActionError | null> {
    const answer = await release.run({ patientCode, screeningId: state.screeningId, ...input });
    if (!answer.ok) return answer.error;
    toast({ title: `${input.gate} released` });
    await show(request);
    return null;
  }

  return (
    <div className="grid rail:grid-cols-[20rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-6 border-line rail:border-r bg-surface px-4 py-4 max-rail:border-b sm:px-5">
        <h1>Handout</h1>
        <Choices request={request} choices={state.choices} onChange={(next) => void show(next)} />
        <section>
          <h2 className="mb-1">What limits it</h2>
          <GateList
            gates={result.gates}
            releasable={state.releasable}
            releases={state.releases}
            release={releaseGate}
          />
        </section>
        <HeldAndUnfiltered result={result} />
        <section>
          <h2 className="mb-1">Foods left out</h2>
          <RemovedFoods removed={result.removed} labels={foodLabels} />
        </section>
        <section>
          <h2 className="mb-1">Given before</h2>
          <IssuedHandouts rows={issued} />
        </section>
      </div>
      <div className="min-w-0 px-4 py-4 sm:px-7">
        {problem && <Callout tone="problem" title={problem} role="alert" className="mb-3" />}
        {result.blocked && (
          <Callout tone="caution" title="No food list is printed yet." className="mb-3">
            {reasonsToWait(result)} The sheet below asks the patient to wait.
          </Callout>
        )}
        <div className="mb-4 flex flex-wrap items-center gap-2">
          {state.canIssue && (
            <Button variant="primary" isBusy={issue.isPending} disabled={shown === null} onClick={() => void print()}>
              {result.blocked ? 'Print hold sheet' : 'Print and give'}
            </Button>
          )}
          {state.canIssue && (
            <Button asChild>
              <a href={previewHref(patientCode, request)} target="_blank" rel="noopener">
                See the PDF<span className="sr-only"> (opens in a new tab)</span>
              </a>
            </Button>
          )}
          {result.readingGrade !== null && (
            <p className="text-ink-3 text-small">Reading grade {result.readingGrade.toFixed(1)}</p>
          )}
        </div>
        <div aria-busy={preview.isPending}>{shown && <HandoutDocumentView document={shown} />}</div>
      </div>
    </div>
  );
}

/** One sentence each: the gates that hold or block, and lists that are held by their own result. */
function reasonsToWait({ gates, held }: HandoutResult): string {
  const whys = [
    ...gates.filter(({ effect }) => effect === 'hold' || effect === 'block').map(({ why }) => why),
    ...held.filter(({ gate }) => gate === null).map(({ why }) => why),
  ];
  return whys.map((why) => `${sentenceOf(why)}.`).join(' ');
}

/** What a person chooses; the rest of a request is the server's to say. */
function pickRequest({ nutrients, paper, size }: HandoutPreview['request']): Request {
  return { nutrients, paper, size };
}

function previewHref(patientCode: string, request: Request): string {
  const query = new URLSearchParams({ paper: request.paper, size: request.size });
  for (const nutrient of request.nutrients) query.append('nutrient', nutrient);
  return `/api/handouts/preview/${encodeURIComponent(patientCode)}?${query}`;
}

type ChoicesProps = {
  request: Request;
  choices: HandoutPreview['choices'];
  onChange: (request: Request) => void;
};

function Choices({ request, choices, onChange }: ChoicesProps) {
  const toggle = (nutrient: Nutrient, isOn: boolean) =>
    onChange({
      ...request,
      nutrients: isOn ? [...request.nutrients, nutrient] : request.nutrients.filter((code) => code !== nutrient),
    });
  return (
    <section className="flex flex-col gap-3">
      <fieldset className="grid grid-cols-2 gap-x-3 gap-y-1.5">
        <legend className="mb-1 font-[650]">Food lists</legend>
        {choices.map((choice) => (
          <Checkbox
            key={choice.nutrient}
            label={choice.label}
            hint={choice.basis === 'other' ? undefined : choice.basis.replace('-', ' ')}
            checked={request.nutrients.includes(choice.nutrient)}
            onChange={(event) => toggle(choice.nutrient, event.target.checked)}
          />
        ))}
      </fieldset>
      <label htmlFor="handout-paper" className="flex items-center gap-3">
        <span className="w-16 text-ink-2">Paper</span>
        <Select
          id="handout-paper"
          value={request.paper}
          onChange={(event) => onChange({ ...request, paper: event.target.value === 'letter' ? 'letter' : 'a4' })}
        >
          <option value="a4">A4</option>
          <option value="letter">Letter</option>
        </Select>
      </label>
      <label htmlFor="handout-size" className="flex items-center gap-3">
        <span className="w-16 text-ink-2">Text size</span>
        <Select
          id="handout-size"
          value={request.size}
          onChange={(event) => onChange({ ...request, size: event.target.value === 'large' ? 'large' : 'standard' })}
        >
          <option value="standard">Standard, 14 pt</option>
          <option value="large">Large, 18 pt</option>
        </Select>
      </label>
    </section>
  );
}
