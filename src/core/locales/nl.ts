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
    companySuffixes: [
      'Inc', 'Corp', 'Corporation', 'Co', 'Company', 'Ltd', 'Limited', 'LLC', 'PLC', 'AG', 'SA', 'SE', 'NV', 'BV',
      'GmbH', 'SpA', 'AB', 'Group', 'Groep', 'Holding', 'Holdings',
    ],
    currencyWords: ['dollar', 'dollars', 'yuan', 'yen', 'pond', 'ponden', 'frank', 'franken', 'roepie', 'roepies'],
    mediaHeads: ['Volkskrant', 'Telegraaf', 'Standaard', 'Morgen', 'Tijd', 'Trouw'],
    articles: ['de', 'het'],
  },
  events: {
    triggers: {
      launch: ['lanceerde', 'lanceert', 'gelanceerd', 'lanceren', 'lancering', 'bracht uit', 'uitgebracht', 'onthulde', 'onthuld', 'voorgesteld', 'stelde voor', 'introduceerde', 'op de markt'],
      partnership: ['partnerschap', 'samenwerking', 'samenwerken', 'werkt samen', 'ging samenwerken', 'akkoord met', 'overeenkomst', 'alliantie', 'bundelden de krachten'],
      sale: ['te koop', 'in de verkoop', 'verkoopactie', 'uitverkocht', 'veiling', 'geveild', 'voorverkoop'],
      founding: ['opgericht', 'gesticht', 'oprichtte', 'richtte', 'oprichten', 'oprichting'],
      investment: ['investeerde', 'investeert', 'geïnvesteerd', 'investering', 'beursgang', 'haalde op', 'kapitaalverhoging', 'financiering'],
      acquisition: ['overgenomen', 'overname', 'nam over', 'verkocht werd', 'werd verkocht', 'kocht', 'fusie', 'fuseerde'],
      appointment: ['benoemd', 'benoemde', 'aangesteld', 'nam ontslag', 'ontslag', 'stapte op', 'trok aan', 'trok', 'werd CEO', 'CEO werd', 'werd voorzitter', 'aangetrokken', 'verkozen'],
      opening: ['opende', 'geopend', 'opent', 'opening', 'sloot de deuren'],
      result: ['verkocht', 'verkochten', 'omzet van', 'winst van', 'verlies van', 'stuurde', 'steeg', 'daalde', 'noteerde', 'boekte', 'behaalde'],
      target: ['doelstelling', 'objectief', 'streeft', 'mikt op', 'doel', 'verwacht', 'beoogt', 'beoogde'],
      dispute: ['rechtszaak', 'aangeklaagd', 'beboet', 'boete', 'verbod', 'verboden', 'sancties', 'staking', 'terugroepactie', 'gearresteerd', 'veroordeeld'],
      announcement: ['kondigde aan', 'aangekondigd', 'kondigt aan', 'maakte bekend', 'bekendgemaakt', 'verklaarde'],
    },
    planned: ['zal', 'zullen', 'zou', 'van plan', 'plant', 'gepland', 'wil', 'binnenkort', 'volgend jaar', 'volgende maand', 'verwacht'],
    rumoured: ['naar verluidt', 'gerucht', 'geruchten', 'zou naar', 'vermoedelijk', 'speculatie', 'mogelijk'],
    negations: ['niet', 'nooit', 'geen', 'zonder', 'ontkende'],
  },
};
