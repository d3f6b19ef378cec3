import type { RelationData } from '../../relations/relationData.js';

export const relations: Partial<RelationData> = {
  roles: {
    'founder-of': ['Gründer', 'Mitgründer', 'Gründerin'],
    'ceo-of': ['CEO', 'Vorstandschef', 'Vorstandsvorsitzender', 'Geschäftsführer'],
    'executive-of': ['Chef', 'Chefin', 'Präsident', 'Direktor', 'Vorstand', 'Finanzvorstand'],
    'employee-of': ['Analyst', 'Analystin', 'Sprecher', 'Sprecherin', 'Ökonom'],
  },
  words: {
    is: ['ist', 'war', 'wurde'],
    at: ['von', 'bei'],
    a: ['ein', 'eine', 'der', 'die', 'das'],
  },
  patterns: [
    { pattern: '<person> , ?@a ~2 @role @at ?@a ~1 <company>' },
    { pattern: '<person> @is ?@a ~2 @role @at ?@a <company>' },
  ],
  blockers: ['nicht', 'kein', 'keine', 'mit', 'für', 'gegen'],
  former: ['früherer', 'ehemaliger', 'ehemalige', 'Ex'],
  listWords: ['und'],
};
