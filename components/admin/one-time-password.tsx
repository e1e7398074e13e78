'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.tsx';

export type IssuedPassword = { name: string; oneTimePassword: string };

type OneTimePasswordProps = { issued: IssuedPassword; onClose: () => void };

/** Shown once; it is kept nowhere. Only its own button closes this, so that it is not lost by a stray key. */
export function OneTimePassword({ issued, onClose }: OneTimePasswordProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(issued.oneTimePassword);
      setSaid('Copied.');
    } catch {
      setSaid('The browser does not allow copying: select the password and copy it.');
    }
  };
  return (
    <Dialog open>
      <DialogContent
        title={`One-time password for ${issued.name}`}
        description="Tell it to them in person. It is shown only now, and has to be replaced at the first sign-in."
        isDismissable={false}
      >
        <p className="select-all rounded-control bg-sunken px-3 py-2.5 text-center font-[600] font-mono text-title tracking-wide">
          {issued.oneTimePassword}
        </p>
        <p role="status" className="mt-1 min-h-5 text-ink-3 text-small">
          {said}
        </p>
        <DialogActions>
          <Button onClick={copy}>Copy</Button>
          <Button variant="primary" onClick={onClose}>
            I have noted it
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}
