'use client';

import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';

type IdleWarningProps = { secondsLeft: number; onStay: () => void };

/** A minute before the session ends. The count is shown; it is read aloud only at the start and near the end. */
export function IdleWarning({ secondsLeft, onStay }: IdleWarningProps) {
  const spoken = secondsLeft <= 10 ? '10 seconds left' : secondsLeft <= 30 ? '30 seconds left' : '';
  return (
    <Dialog open>
      <DialogContent
        title="Are you still there?"
        description="Nothing was done here for a while. What you typed stays on this page, also after the session has ended."
        isDismissable={false}
      >
        <p className="tabular" aria-hidden="true">
          The session ends in <b>{secondsLeft} s</b>.
        </p>
        <p role="status" className="sr-only">
          {spoken}
        </p>
        <DialogActions>
          <Button variant="primary" onClick={onStay}>
            Stay signed in
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
