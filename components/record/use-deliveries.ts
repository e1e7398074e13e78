'use client';

import { useCallback, useState } from 'react';
import type { Screening } from '#lib/clinical/screening.ts';
import type { SavedDraft } from '#lib/commands/encounters/save-draft.ts';
import type { Autosave } from './autosave.ts';
import { pressingFlags } from './finding-groups.ts';
import type { Delivery } from './finding-item.tsx';

export type Deliveries = {
  /** The server answered a save in which these flags were raised. */
  note: (saved: SavedDraft, raised: Screening) => void;
  isKnown: (key: string) => boolean;
  deliveryOf: (key: string, autosave: Autosave) => Delivery;
};

/** Which pressing flags the server has told that it holds, and since when. */
export function useDeliveries(): Deliveries {
  const [known, setKnown] = useState<ReadonlyMap<string, Delivery>>(new Map());
  const note = useCallback((saved: SavedDraft, raised: Screening) => {
    const standing = new Set((saved.case?.flags ?? []).map(({ key }) => key));
    setKnown((before) => {
      const next = new Map<string, Delivery>();
      for (const { key } of pressingFlags(raised)) {
        const earlier = before.get(key);
        if (!standing.has(key)) next.set(key, { kind: 'settled' });
        else next.set(key, earlier?.kind === 'delivered' ? earlier : { kind: 'delivered', at: saved.savedAt });
      }
      return next;
    });
  }, []);
  return {
    note,
    isKnown: (key) => known.has(key),
    deliveryOf: (key, { problem, conflict }) => {
      const delivery = known.get(key);
      if (delivery) return delivery;
      if (conflict !== null) return { kind: 'not-yet', why: 'choose between the two versions first' };
      switch (problem) {
        case null:
          return { kind: 'sending' };
        case 'offline':
          return { kind: 'not-yet', why: 'no connection. Tell the clinician by phone or in person' };
        case 'failed':
        case 'closed':
          return { kind: 'not-yet', why: 'the server did not take it. Tell the clinician by phone or in person' };
      }
    },
  };
}
