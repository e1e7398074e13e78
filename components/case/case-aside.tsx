'use client';

import { type ReactNode, useState } from 'react';
import { PatientLink } from '#components/patients/patient-link.tsx';
import { Instant } from '#components/shell/instant.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import type { CaseDetail } from '#lib/queries/cases/get-case.ts';
import type { ActionError } from '#lib/scope/action-result.ts';

type CaseAsideProps = {
  detail: CaseDetail;
  assign: (assigneeId: string | null) => Promise<ActionError | null>;
  comment: (text: string) => Promise<ActionError | null>;
  close: () => Promise<ActionError | null>;
  reopen: (reason: string) => Promise<ActionError | null>;
};

/** What to order and ask, the handout, who has the case, how it ends, and its story. */
export function CaseAside({ detail, assign, comment, close, reopen }: CaseAsideProps) {
  const isOpen = detail.case.status === 'open';
  return (
    <aside
      aria-label="About this case"
      className="flex flex-col gap-5 border-line rail:border-l bg-surface px-4 py-4 max-rail:border-t sm:px-5"
    >
      <Block heading="Order next">
        {detail.suggestedTests.length === 0 ? (
          <p className="text-ink-3">Nothing further to order.</p>
        ) : (
          <>
            <Tests tests={detail.suggestedTests.slice(0, SHOWN_TESTS)} />
            {detail.suggestedTests.length > SHOWN_TESTS && (
              <details>
                <summary className="min-h-6 py-1 text-ink-2 text-small">
                  and {detail.suggestedTests.length - SHOWN_TESTS} more
                </summary>
                <Tests tests={detail.suggestedTests.slice(SHOWN_TESTS)} />
              </details>
            )}
          </>
        )}
      </Block>
      {detail.askNext.length > 0 && (
        <Block heading="Ask next">
          <ul>
            {detail.askNext.slice(0, 6).map((ask) => (
              <li key={ask.code} className="border-line border-b py-1.5 last:border-b-0">
                <span className="font-[550]">{ask.label}</span>
                <span className="block text-ink-3 text-small">{ask.why}</span>
              </li>
            ))}
          </ul>
        </Block>
      )}
      <Block heading="Handout">
        <p className="mb-2 text-ink-2">Foods that fit these findings and are safe for this patient.</p>
        <Button asChild variant="primary">
          <PatientLink code={detail.case.patient.code} place="handout">
            Compose handout
          </PatientLink>
        </Button>
      </Block>
      {isOpen && <Assignee detail={detail} assign={assign} />}
      {isOpen ? <CloseCase detail={detail} close={close} /> : <ReopenCase detail={detail} reopen={reopen} />}
      <Block heading="Story">
        <ol className="flex flex-col gap-2 border-line border-l-2 pl-3">
          {detail.events.toReversed().map((event) => (
            <li key={event.id} className="text-ink-2 text-small">
              <span className="font-[600] text-ink">
                <Instant at={event.at} />
              </span>{' '}
              {event.text}, {event.actorName}
            </li>
          ))}
        </ol>
        <TextForm label="Add a comment" button="Add comment" submit={comment} />
      </Block>
      <p className="text-ink-3 text-micro">
        Screened <Instant at={detail.screening.createdAt} />, rules {detail.screening.ruleSet.slice(0, 19)}, engine{' '}
        {detail.screening.engine}
      </p>
    </aside>
  );
}

const SHOWN_TESTS = 6;

function Tests({ tests }: { tests: CaseDetail['suggestedTests'] }) {
  return (
    <ul>
      {tests.map((test) => (
        <li key={test.analyte} className="border-line border-b py-1.5 last:border-b-0">
          <span className="font-[550]">{test.label}</span>
          <span className="block text-ink-3 text-small">{test.why}</span>
        </li>
      ))}
    </ul>
  );
}

function Block({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1.5 text-ink-2 text-small">{heading}</h2>
      {children}
    </section>
  );
}

function Assignee({ detail, assign }: Pick<CaseAsideProps, 'detail' | 'assign'>) {
  const [error, setError] = useState<string | null>(null);
  if (!detail.can.assign) {
    return <Block heading="Assignee">{detail.case.assigneeName ?? 'unassigned'}</Block>;
  }
  return (
    <section>
      <label htmlFor="case-assignee" className="mb-1.5 block font-[650] text-ink-2 text-small">
        Assignee
      </label>
      <Select
        id="case-assignee"
        value={detail.case.assigneeId ?? ''}
        onChange={async (event) => {
          const refused = await assign(event.target.value === '' ? null : event.target.value);
          setError(refused?.message ?? null);
        }}
      >
        <option value="">unassigned</option>
        {detail.assignable.map((person) => (
          <option key={person.userId} value={person.userId}>
            {person.name}, {person.role}
          </option>
        ))}
      </Select>
      {error && (
        <p role="alert" className="mt-1 font-[550] text-emergency text-small">
          {error}
        </p>
      )}
    </section>
  );
}

function CloseCase({ detail, close }: Pick<CaseAsideProps, 'detail' | 'close'>) {
  const [error, setError] = useState<string | null>(null);
  if (!detail.can.close) return null;
  const { closeBlockers } = detail;
  return (
    <Block heading="Sign off">
      {closeBlockers.length > 0 && (
        <ul className="mb-2 text-ink-2 text-small">
          {closeBlockers.map((blocker) => (
            <li key={blocker}>{blocker}</li>
          ))}
        </ul>
      )}
      <Button
        disabled={closeBlockers.length > 0}
        onClick={async () => {
          const refused = await close();
          setError(refused?.message ?? null);
        }}
      >
        Sign off and close
      </Button>
      {error && (
        <p role="alert" className="mt-1 font-[550] text-emergency text-small">
          {error}
        </p>
      )}
    </Block>
  );
}

function ReopenCase({ detail, reopen }: Pick<CaseAsideProps, 'detail' | 'reopen'>) {
  if (!detail.can.decide) return null;
  return (
    <Block heading="Reopen">
      <TextForm label="Why is it reopened" button="Reopen case" submit={reopen} />
    </Block>
  );
}

type TextFormProps = { label: string; button: string; submit: (text: string) => Promise<ActionError | null> };

/** A line of text and its button; what was typed stays when it is refused. */
function TextForm({ label, button, submit }: TextFormProps) {
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const id = `text-${button.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <form
      className="mt-3 flex flex-col gap-2"
      onSubmit={async (event) => {
        event.preventDefault();
        if (isBusy) return;
        setBusy(true);
        const refused = await submit(text);
        setBusy(false);
        setError(refused ? (Object.values(refused.fields).flat()[0] ?? refused.message) : null);
        if (!refused) setText('');
      }}
    >
      <label htmlFor={id} className="text-ink-2 text-small">
        {label}
      </label>
      <Textarea
        id={id}
        rows={2}
        value={text}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      {error && (
        <p id={`${id}-error`} role="alert" className="font-[550] text-emergency text-small">
          {error}
        </p>
      )}
      <Button type="submit" size="small" isBusy={isBusy} className="self-start">
        {button}
      </Button>
    </form>
  );
}
