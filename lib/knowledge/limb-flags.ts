// The red flags that say more of a painful leg than "it hurts much" or "it hurts long": those give way to them (design, "Principles").

import type { RedFlagCode } from '../clinical/codes.ts';

export const LIMB_FLAGS = [
  'possible-pulmonary-embolism',
  'acute-limb-ischaemia',
  'compartment-syndrome',
  'necrotising-infection',
  'cauda-equina',
  'suspected-dvt',
  'septic-arthritis',
  'rhabdomyolysis',
  'cellulitis',
  'chronic-limb-threatening-ischaemia',
  'diabetic-foot',
  'atypical-neuropathy',
  'subacute-combined-degeneration',
  'systemic-illness',
  'diabetic-neuropathy',
] as const satisfies readonly RedFlagCode[];
