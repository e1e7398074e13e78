// What pressure, pulse, oxygen and the ankle-brachial index say (clinical reference 2.1 and 2.2).

import * as H from './history-codes.ts';
import { fall, measuredAbove, measuredAtMost, measuredBelow, measuredFall, measuredLimit } from './measurements.ts';
import { listed } from './person.ts';
import { known, type Truth } from './truth.ts';

const SYSTOLIC_20 = fall('bp-systolic-lying', 'bp-systolic-standing', 20, 'mmHg');
const DIASTOLIC_10 = fall('bp-diastolic-lying', 'bp-diastolic-standing', 10, 'mmHg');
const PULSE_30 = fall('heart-rate-standing', 'heart-rate', 30, '/min');
const OXYGEN_94 = measuredLimit('oxygen-saturation', 94, '%');
const ABI_LEFT_0_90 = measuredLimit('abi-left', 0.9, 'ratio');
const ABI_RIGHT_0_90 = measuredLimit('abi-right', 0.9, 'ratio');
const ABI_LEFT_1_40 = measuredLimit('abi-left', 1.4, 'ratio');
const ABI_RIGHT_1_40 = measuredLimit('abi-right', 1.4, 'ratio');
const ALCOHOL_14 = measuredLimit('alcohol-units-week', 14, 'units/week');
const B6_12 = measuredLimit('b6-supplement-mg-day', 12, 'mg/day');

/** Pressure falls by 20/10 mmHg or the pulse rises by 30 on standing. */
export function posturalChange(): Truth {
  return measuredFall(SYSTOLIC_20) | measuredFall(DIASTOLIC_10) | measuredFall(PULSE_30);
}

export function lowOxygen(): Truth {
  return measuredBelow(OXYGEN_94);
}

/** Of either leg. */
export function lowAnkleIndex(): Truth {
  return measuredAtMost(ABI_LEFT_0_90) | measuredAtMost(ABI_RIGHT_0_90);
}

/** The arteries cannot be pressed shut: the index says nothing of the flow. */
export function stiffArteries(): Truth {
  return measuredAbove(ABI_LEFT_1_40) | measuredAbove(ABI_RIGHT_1_40);
}

/** Recorded as such, or more than 14 units a week. */
export function highAlcohol(): Truth {
  return listed(H.HIGH_ALCOHOL) | known(measuredAbove(ALCOHOL_14));
}

/** Above the European upper level. */
export function muchVitaminB6(): Truth {
  return measuredAbove(B6_12);
}
