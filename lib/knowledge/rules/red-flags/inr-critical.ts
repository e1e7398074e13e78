// Critical INR (decision tables, section 5b).

import { present } from '../../named-conditions.ts';
import { fromGuideline } from '../../sources.ts';
import { emergency, redFlag, urgent } from './rule.ts';

export const inrCritical = redFlag('inr-critical', {
  title: 'Critical INR',
  sources: [fromGuideline('Mayo DLMP critical list: 5.0 or more', 'S')],
  evidence: '5.0 or more; an emergency with bruising, bleeding, headache or trauma.',
  isCriticalValue: true,
  fires: { lab: 'inr', operator: '>=', limit: 'inr-critical', use: 'critical' },
  tiers: [emergency({ any: present('bruising', 'bleeding-gums', 'headache', 'trauma', 'haemoptysis') }), urgent()],
  actions: ['Anticoagulation clinic or hospital today; look for bleeding'],
  tests: ['haemoglobin'],
});
