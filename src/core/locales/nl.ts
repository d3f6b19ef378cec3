import type { Locale } from './locale.js';

export const nl: Locale = {
  language: 'nl',
  text: {
    functionWords: [
      'de', 'het', 'een', 'van', 'en', 'dat', 'die', 'niet', 'te', 'zijn', 'op', 'voor', 'met', 'als', 'aan', 'er',
      'maar', 'om', 'ook', 'dan', 'naar', 'bij', 'uit', 'nog', 'wordt', 'werd', 'heeft', 'deze', 'door', 'over', 'zich',
    ],
    abbreviations: [
      'dhr', 'mevr', 'mw', 'dr', 'drs', 'ir', 'ing', 'mr', 'prof', 'bijv', 'bv', 'o.a', 'd.w.z', 'm.b.t', 'ca', 'nr',
      'blz', 'enz', 'resp', 'incl', 'excl', 'jl', 'St', 'jan', 'feb', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sept', 'sep',
      'okt', 'nov', 'dec',
    ],
  },
  figures: {
    groupSeparators: ['.'],
    decimalSeparator: ',',
  },
  dates: {
    months: [
      ['januari', 'jan'], ['februari', 'feb'], ['maart', 'mrt'], ['april', 'apr'], ['mei'], ['juni', 'jun'],
      ['juli', 'jul'], ['augustus', 'aug'], ['september', 'sept', 'sep'], ['oktober', 'okt'], ['november', 'nov'],
      ['december', 'dec'],
    ],
  },
  names: {
    personTitles: ['dhr', 'mevr', 'mevrouw', 'meneer'],
  },
  events: {
    triggers: {
      launch: [], partnership: [], sale: [], founding: [], investment: [], acquisition: [], appointment: [], opening: [],
      result: [], target: [], dispute: [], announcement: [],
    },
    planned: [],
    rumoured: [],
    negations: [],
  },
};
