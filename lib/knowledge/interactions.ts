// What food and supplements do beside a medicine or disease (clinical reference 3.1). The gates of the handout act on it
// (lib/clinical/handouts); here it stands for staff, with what is said of supplements and never printed.

import type { Interaction } from './interactions/interaction.ts';
import { mineralInteractions } from './interactions/minerals.ts';
import { otherInteractions } from './interactions/others.ts';

export const interactions: Interaction[] = [...mineralInteractions, ...otherInteractions];
