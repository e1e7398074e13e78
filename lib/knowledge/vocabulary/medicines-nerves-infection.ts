// Medicines of pain, nerves, mood and infection. See medicines.ts.

import { medicine } from './medicine-term.ts';

export const nerveAndInfectionMedicines = {
  nsaid: medicine(
    'Pain, nerves and mood',
    'NSAID pain reliever',
    'anti-inflammatory pain tablets',
    ['ibuprofen', 'naproxen', 'diclofenac', 'celecoxib', 'etoricoxib', 'indometacin'],
    ['anti-inflammatory'],
  ),
  colchicine: medicine('Pain, nerves and mood', 'Colchicine', 'colchicine', ['colchicine'], []),
  pregabalin: medicine('Pain, nerves and mood', 'Pregabalin', 'pregabalin', ['pregabalin'], ['gabapentinoid']),
  topiramate: medicine('Pain, nerves and mood', 'Topiramate', 'topiramate', ['topiramate'], []),
  'anticonvulsant-enzyme-inducing': medicine(
    'Pain, nerves and mood',
    'Enzyme-inducing epilepsy medicine',
    'this kind of epilepsy tablet',
    ['phenytoin', 'carbamazepine', 'phenobarbital', 'primidone'],
    ['anticonvulsant', 'antiepileptic'],
  ),
  levodopa: medicine('Pain, nerves and mood', 'Levodopa', 'levodopa', ['co-careldopa', 'co-beneldopa'], ['Parkinson']),
  maoi: medicine(
    'Pain, nerves and mood',
    'MAOI',
    'MAOI tablets',
    ['phenelzine', 'tranylcypromine', 'isocarboxazid', 'moclobemide', 'selegiline', 'rasagiline'],
    ['monoamine oxidase inhibitor'],
  ),
  lithium: medicine('Pain, nerves and mood', 'Lithium', null, ['lithium carbonate', 'lithium citrate'], []),
  trimethoprim: medicine(
    'Infection',
    'Trimethoprim or co-trimoxazole',
    'trimethoprim',
    ['trimethoprim', 'co-trimoxazole'],
    ['UTI antibiotic'],
  ),
  tetracycline: medicine(
    'Infection',
    'Tetracycline',
    'antibiotic',
    ['doxycycline', 'lymecycline', 'minocycline', 'oxytetracycline', 'tetracycline'],
    [],
  ),
  quinolone: medicine(
    'Infection',
    'Quinolone',
    'antibiotic',
    ['ciprofloxacin', 'levofloxacin', 'moxifloxacin', 'ofloxacin'],
    ['fluoroquinolone'],
  ),
  nitrofurantoin: medicine('Infection', 'Nitrofurantoin', 'nitrofurantoin', ['nitrofurantoin'], ['UTI antibiotic']),
  metronidazole: medicine('Infection', 'Metronidazole', 'metronidazole', ['metronidazole', 'tinidazole'], []),
  linezolid: medicine('Infection', 'Linezolid', 'linezolid', ['linezolid', 'tedizolid'], []),
  aminoglycoside: medicine('Infection', 'Aminoglycoside', 'antibiotic', ['gentamicin', 'amikacin', 'tobramycin'], []),
  'antibiotic-broad-spectrum': medicine(
    'Infection',
    'Long or broad-spectrum antibiotic',
    'antibiotic',
    ['co-amoxiclav', 'ceftriaxone', 'piperacillin with tazobactam', 'meropenem'],
    ['antibiotic'],
  ),
  amphotericin: medicine('Infection', 'Amphotericin', 'amphotericin', ['amphotericin B'], ['antifungal']),
  isoniazid: medicine('Infection', 'Isoniazid', 'isoniazid', ['isoniazid'], ['TB medicine']),
  nrti: medicine(
    'Infection',
    'NRTI that harms nerves',
    null,
    ['stavudine', 'didanosine', 'zalcitabine'],
    ['nucleoside reverse transcriptase inhibitor', 'HIV medicine'],
  ),
  dolutegravir: medicine('Infection', 'Dolutegravir', null, ['dolutegravir', 'bictegravir'], ['integrase inhibitor']),
};
