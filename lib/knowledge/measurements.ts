// What the clinic measures itself: accepted units, plausible limits, how long a measurement speaks for today.

import type { Knowledge } from '../clinical/knowledge.ts';
import { unit } from './units.ts';

type Measurement = Knowledge['measurements'][number];

function measurement(
  code: Measurement['code'],
  name: string,
  units: Measurement['units'],
  low: string,
  high: string,
  staleAfterDays: number,
): Measurement {
  return { code, name, units, plausible: { low, high }, staleAfterDays };
}

const PRESSURE = [unit('mmHg', 0, { aliases: ['mm[Hg]', 'mm Hg'] })];
const RATIO = [unit('ratio', 2, { aliases: ['{ratio}', '1', ''] })];
const PERCENT = [unit('%', 1)];
const BREATHS = [unit('/min', 0, { aliases: ['bpm', 'breaths/min', 'beats/min'] })];

export const measurements: Measurement[] = [
  measurement(
    'weight',
    'weight',
    [unit('kg', 1), unit('lb', 1, { times: '0.45359237', aliases: ['lbs', '[lb_av]'] })],
    '20',
    '400',
    90,
  ),
  measurement(
    'height',
    'height',
    [unit('cm', 0), unit('m', 2, { times: '100' }), unit('in', 1, { times: '2.54', aliases: ['[in_i]'] })],
    '90',
    '250',
    3650,
  ),
  measurement('bmi', 'body mass index', [unit('kg/m2', 1, { aliases: ['kg/m^2'] })], '8', '100', 90),
  measurement('weight-loss-percent', 'weight lost in 3 to 6 months', PERCENT, '0', '60', 90),
  measurement(
    'days-little-intake',
    'days with little or no food',
    [unit('d', 0, { aliases: ['days', 'day'] })],
    '0',
    '365',
    14,
  ),
  measurement('bp-systolic-lying', 'systolic pressure lying', PRESSURE, '40', '300', 1),
  measurement('bp-systolic-standing', 'systolic pressure standing', PRESSURE, '30', '300', 1),
  measurement('bp-diastolic-lying', 'diastolic pressure lying', PRESSURE, '20', '200', 1),
  measurement('bp-diastolic-standing', 'diastolic pressure standing', PRESSURE, '10', '200', 1),
  measurement('heart-rate', 'heart rate', BREATHS, '20', '260', 1),
  measurement('heart-rate-standing', 'heart rate standing', BREATHS, '20', '260', 1),
  measurement('respiratory-rate', 'breathing rate', BREATHS, '4', '80', 1),
  measurement('oxygen-saturation', 'oxygen saturation', PERCENT, '40', '100', 1),
  measurement(
    'temperature',
    'temperature',
    [
      unit('Cel', 1, { aliases: ['C', '°C', 'degC'] }),
      unit('[degF]', 1, { times: '5', over: '9', plus: '-17.77777777777778', aliases: ['F', '°F', 'degF'] }),
    ],
    '28',
    '44',
    1,
  ),
  measurement(
    'alcohol-units-week',
    'alcohol units a week',
    [unit('units/week', 0, { aliases: ['units', 'u/week'] })],
    '0',
    '500',
    365,
  ),
  measurement(
    'b6-supplement-mg-day',
    'vitamin B6 from supplements',
    [unit('mg/day', 1, { aliases: ['mg/d', 'mg'] })],
    '0',
    '2000',
    180,
  ),
  measurement('abi-left', 'ankle-brachial index, left', RATIO, '0', '3', 365),
  measurement('abi-right', 'ankle-brachial index, right', RATIO, '0', '3', 365),
];

/** The UCUM code of a unit as it is written here, where that is none. */
export const measurementUcum: Record<string, string> = {
  mmHg: 'mm[Hg]',
  ratio: '{ratio}',
  lb: '[lb_av]',
  in: '[in_i]',
  'units/week': '{units}/wk',
  'mg/day': 'mg/d',
};
