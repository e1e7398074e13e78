// Both legs red and warm (decision tables, section 5, cellulitis: "side both: no, note 'bilateral: reconsider'").

import type { AdviceRule } from '../../../clinical/knowledge.ts';
import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { fromGuideline } from '../../sources.ts';

export const bilateralRedLegs: AdviceRule = {
  kind: 'advice',
  id: 'advice-bilateral-red-legs',
  version: 1,
  title: 'Both legs red and warm: reconsider cellulitis',
  code: 'bilateral-red-legs',
  sources: [fromGuideline('Clinical reference 2.2, cellulitis', 'G')],
  adultsOnly: false,
  fires: {
    all: [
      { symptom: 'leg-redness', side: 'both' },
      { symptom: 'leg-warmth', side: 'both' },
    ],
  },
  actions: ['Seldom cellulitis on both sides: look at veins, oedema, skin and arteries; see today if ill or spreading'],
  tests: [],
};

export const bilateralRedLegsAbout: RuleAbout = {
  rule: 'advice-bilateral-red-legs',
  grade: 'very-low',
  evidence: 'Cellulitis is a disease of one leg; redness of both usually has another cause.',
  answers: {
    what: 'A note that redness and warmth of both legs is seldom cellulitis, so that the flag of one leg is not raised and nothing is passed over.',
    who: 'The clinician looks for another cause: veins, swelling, a rash. The nurse marks the edge and takes the temperature.',
    how: 'A quiet note. It never interrupts and opens no case; infection that spreads raises the flag whatever the side.',
    where: 'Chart and live findings beside both legs, after whatever interrupts; never on the handout.',
    when: 'When both are recorded on both legs; nothing falls due.',
  },
  choices: [],
};
