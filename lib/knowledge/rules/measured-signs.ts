// What pressure, pulse, oxygen and the ankle-brachial index say, shared by the rules that read them (clinical reference 2.2).

import type { Condition } from '../../clinical/condition.ts';

/** A fall of 20 mmHg systolic or 10 mmHg diastolic on standing, or a pulse that rises by 30 (G). */
export const POSTURAL_CHANGE: Condition[] = [
  { measurementFall: 'bp-systolic-lying', to: 'bp-systolic-standing', atLeast: '20', unit: 'mmHg' },
  { measurementFall: 'bp-diastolic-lying', to: 'bp-diastolic-standing', atLeast: '10', unit: 'mmHg' },
  { measurementFall: 'heart-rate-standing', to: 'heart-rate', atLeast: '30', unit: '/min' },
];

/** Below the 94 % from which most adults are kept (NEW-G: the reference says "SpO2 fall" and gives no number). */
export const LOW_OXYGEN: Condition = { measurement: 'oxygen-saturation', operator: '<', value: '94', unit: '%' };

/** An index of either leg at or below 0.90 is abnormal (G, AHA/ACC). */
export const LOW_ANKLE_INDEX: Condition[] = [
  { measurement: 'abi-left', operator: '<=', value: '0.90', unit: 'ratio' },
  { measurement: 'abi-right', operator: '<=', value: '0.90', unit: 'ratio' },
];

/** Severe (G, AHA/ACC). */
export const VERY_LOW_ANKLE_INDEX: Condition = {
  any: [
    { measurement: 'abi-left', operator: '<', value: '0.50', unit: 'ratio' },
    { measurement: 'abi-right', operator: '<', value: '0.50', unit: 'ratio' },
  ],
};

/** Above 1.40 the arteries cannot be pressed shut: the index says nothing of the flow (G, AHA/ACC). */
export const STIFF_ARTERIES: Condition[] = [
  { measurement: 'abi-left', operator: '>', value: '1.40', unit: 'ratio' },
  { measurement: 'abi-right', operator: '>', value: '1.40', unit: 'ratio' },
];
