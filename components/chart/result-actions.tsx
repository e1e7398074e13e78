'use client';

import { useState } from 'react';
import type { ServerAction } from '#components/auth/use-guarded-action.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { LabRow } from '#lib/queries/patients/get-patient-chart.ts';
import { CorrectResult } from './correct-result.tsx';
import { VoidResult } from './void-result.tsx';

export type LabActions = { correct: ServerAction<unknown>; void: ServerAction<unknown> };

/** What can be done about a result that is wrong. */
export function ResultActions({ row, actions }: { row: LabRow; actions: LabActions }) {
  const [open, setOpen] = useState<keyof LabActions | null>(null);
  const close = () => setOpen(null);
  return (
    <span className="-ml-2.5 flex">
      <Button variant="quiet" size="small" aria-label={`Correct ${row.label}`} onClick={() => setOpen('correct')}>
        Correct
      </Button>
      <Button
        variant="quiet"
        size="small"
        aria-label={`${row.label} was entered in error`}
        onClick={() => setOpen('void')}
      >
        In error
      </Button>
      <Dialog open={open !== null} onOpenChange={(isOpen) => (isOpen ? undefined : close())}>
        {open === 'correct' ? <CorrectResult row={row} action={actions.correct} onClose={close} /> : null}
        {open === 'void' ? <VoidResult row={row} action={actions.void} onClose={close} /> : null}
      </Dialog>
    </span>
  );
}
