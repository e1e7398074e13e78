// The shape of a row of the table of interactions (clinical reference 3.1), for staff. No dose of a supplement is advised.

import type { HistoryCode } from '../../clinical/condition.ts';
import type { HandoutGate } from '../../clinical/handouts/types.ts';
import type { SourceReference } from '../../clinical/screening.ts';

export type Interaction = {
  id: string;
  /** Any of these on the lists; results that trigger it too are in `trigger`. */
  history: HistoryCode[];
  trigger: string;
  /** What it does to the food handout, and the gates and sentences that carry it there. */
  food: string;
  gates: HandoutGate[];
  sentences: string[];
  /** What it means for supplements and for the time of taking; null where the reference says nothing. */
  supplements: string | null;
  sources: SourceReference[];
};
