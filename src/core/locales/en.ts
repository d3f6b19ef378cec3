import type { Locale } from './locale.js';

export const en: Locale = {
  language: 'en',
  text: {
    functionWords: [
      'the', 'of', 'and', 'to', 'a', 'is', 'that', 'for', 'it', 'as', 'was', 'with', 'be', 'by', 'on', 'at', 'his',
      'has', 'have', 'this', 'from', 'are', 'its', 'an', 'which', 'but', 'not', 'will', 'their', 'been', 'were', 'said',
    ],
    abbreviations: [
      'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'St', 'Jr', 'Sr', 'Gen', 'Col', 'Capt', 'Lt', 'Sgt', 'Rev', 'Hon', 'Sen', 'Rep',
      'Gov', 'Pres', 'vs', 'etc', 'e.g', 'i.e', 'approx', 'No', 'Nos', 'Vol', 'pp', 'p', 'Fig', 'Jan', 'Feb', 'Mar',
      'Apr', 'Jun', 'Jul', 'Aug', 'Sept', 'Sep', 'Oct', 'Nov', 'Dec', 'Mt', 'Ft', 'Ave', 'Blvd', 'Rd',
    ],
  },
  figures: {
    groupSeparators: [','],
    decimalSeparator: '.',
  },
  dates: {
    months: [
      ['January', 'Jan'], ['February', 'Feb'], ['March', 'Mar'], ['April', 'Apr'], ['May'], ['June', 'Jun'],
      ['July', 'Jul'], ['August', 'Aug'], ['September', 'Sept', 'Sep'], ['October', 'Oct'], ['November', 'Nov'],
      ['December', 'Dec'],
    ],
  },
  names: {
    personTitles: ['Mr', 'Mrs', 'Ms', 'Dr'],
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
