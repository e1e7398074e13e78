// Allergens. `plain` names the group alone, as in "We left out fish because of your allergy."

import type { Allergen } from '../../clinical/codes.ts';
import type { Term } from '../../clinical/vocabulary.ts';

export const allergens = {
  milk: { label: 'Milk', plain: 'milk', synonyms: ['dairy', "cow's milk protein"] },
  egg: { label: 'Egg', plain: 'egg', synonyms: ['eggs'] },
  fish: { label: 'Fish', plain: 'fish', synonyms: ['finned fish', 'salmon', 'cod'] },
  crustacean: {
    label: 'Crustaceans',
    plain: 'prawns and crab',
    synonyms: ['shellfish', 'prawn', 'shrimp', 'crab', 'lobster'],
  },
  mollusc: {
    label: 'Molluscs',
    plain: 'clams, mussels and squid',
    synonyms: ['shellfish', 'mussel', 'oyster', 'clam', 'squid'],
  },
  'tree-nut': {
    label: 'Tree nuts',
    plain: 'nuts',
    synonyms: ['almond', 'cashew', 'hazelnut', 'walnut', 'nut allergy'],
  },
  peanut: { label: 'Peanut', plain: 'peanuts', synonyms: ['groundnut'] },
  sesame: { label: 'Sesame', plain: 'sesame', synonyms: ['tahini'] },
  soy: { label: 'Soya', plain: 'soya', synonyms: ['soy', 'soybean', 'tofu'] },
  wheat: { label: 'Wheat', plain: 'wheat', synonyms: ['flour'] },
  gluten: { label: 'Gluten', plain: 'gluten', synonyms: ['wheat, barley, rye'] },
  mustard: { label: 'Mustard', plain: 'mustard', synonyms: [] },
  celery: { label: 'Celery', plain: 'celery', synonyms: ['celeriac'] },
  lupin: { label: 'Lupin', plain: 'lupin', synonyms: ['lupine'] },
  sulphite: { label: 'Sulphites', plain: 'sulphites', synonyms: ['sulfite', 'sulphur dioxide', 'E220'] },
  coconut: { label: 'Coconut', plain: 'coconut', synonyms: [] },
} satisfies Record<Allergen, Term>;
