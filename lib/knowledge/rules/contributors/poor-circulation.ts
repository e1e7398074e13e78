// Poor circulation as a contributor to leg pain (source document, introduction).

import type { RuleAbout } from '../../../clinical/rule-about.ts';
import { present } from '../../named-conditions.ts';
import { fromDocument, fromGuideline } from '../../sources.ts';
import { LOW_ANKLE_INDEX, STIFF_ARTERIES } from '../measured-signs.ts';
import { contributor } from './rule.ts';

export const poorCirculation = contributor('poor-circulation', {
  title: 'Poor circulation may contribute',
  sources: [
    fromDocument('introduction', 'D01'),
    fromGuideline('BNSSG Remedy, peripheral arterial disease: the pattern of claudication', 'P'),
    fromGuideline('ABI cut-offs, AHA/ACC: 0.90 or less abnormal, above 1.40 not compressible', 'G'),
  ],
  fires: {
    any: [
      { symptom: 'claudication' },
      { history: 'peripheral-arterial-disease' },
      ...LOW_ANKLE_INDEX,
      { all: [{ any: STIFF_ARTERIES }, { any: present('leg-pain', 'rest-pain', 'foot-ulcer', 'pulse-absent') }] },
    ],
  },
  actions: [
    'Ankle-brachial index; above 1.40 toe pressure instead, as is common in diabetes and kidney disease',
    'Smoking, blood pressure, lipids and diabetes; pain at rest or an ulcer has its own red flag',
  ],
  tests: ['total-cholesterol', 'hba1c'],
});

export const poorCirculationAbout: RuleAbout = {
  rule: 'contributor-poor-circulation',
  grade: 'moderate',
  evidence:
    'Pain on walking that rest relieves, known arterial disease or a low ankle-brachial index; an index above 1.40 excludes nothing.',
  answers: {
    what: 'Narrowed arteries may be part of the pain. It reads pain on walking that rest relieves, known arterial disease, an ankle-brachial index of 0.90 or less, or one above 1.40 beside a painful leg.',
    who: 'The nurse measures both ankles and both arms. The clinician looks at smoking, pressure, lipids and diabetes.',
    how: 'A quiet line among the contributors; it does not interrupt. Claudication and pain at rest have flags beside it.',
    where: 'Chart and live findings under "may contribute", with the index and its date in the row of facts.',
    when: 'Whenever one of these facts is on record; the flag beside it carries the due time, this line has none.',
  },
  choices: [
    {
      question: 'From which ankle-brachial index on is circulation poor?',
      chosen: '0.90 or less in either leg.',
      because: 'It is the cut-off that the reference names as abnormal; 0.91 to 0.99 is borderline and fires nothing.',
      others: [
        {
          position: '0.91 to 0.99 is borderline and deserves a test after exercise.',
          source: 'AHA/ACC, quoted in clinical reference 2.2',
          mark: 'G',
        },
      ],
    },
  ],
};
