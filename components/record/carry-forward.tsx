'use client';

import { Button } from '#components/ui/button.tsx';
import type { IsoDate } from '#lib/clinical/facts.ts';
import { formatShortDate } from '#lib/format/dates.ts';
import type { DraftContent } from '#lib/intake/draft-content.ts';
import type { PreviousEncounter } from '#lib/queries/encounters/get-draft.ts';
import { carriedSymptoms } from './carried-symptoms.ts';
import { type DraftAction, symptomAnswer } from './draft-editing.ts';

type CarryForwardProps = {
  previous: PreviousEncounter;
  content: DraftContent;
  today: IsoDate;
  dispatch: (action: DraftAction) => void;
};

/** "Unchanged since 12 Nov": takes over last visit's answers for what was not asked yet, durations grown by the days between. */
export function CarryForward({ previous, content, today, dispatch }: CarryForwardProps) {
  const open = previous.symptoms.filter(({ code }) => symptomAnswer(content, code) === 'not-asked');
  if (open.length === 0) return null;
  return (
    <Button
      size="small"
      className="mt-2 w-full"
      onClick={() =>
        dispatch({ type: 'carry-forward', symptoms: carriedSymptoms(open, previous.occurredOn, content.occurredOn) })
      }
    >
      Unchanged since {formatShortDate(previous.occurredOn, today)}: take over {open.length}{' '}
      {open.length === 1 ? 'answer' : 'answers'}
    </Button>
  );
}
