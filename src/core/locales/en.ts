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
    companySuffixes: [
      'Inc', 'Incorporated', 'Corp', 'Corporation', 'Co', 'Company', 'Ltd', 'Limited', 'LLC', 'LLP', 'PLC', 'AG', 'SA',
      'SE', 'NV', 'BV', 'GmbH', 'SpA', 'AB', 'ASA', 'Oyj', 'Bhd', 'Pte', 'Pty', 'KK', 'Group', 'Holding', 'Holdings',
    ],
    currencyWords: ['dollar', 'dollars', 'yuan', 'yen', 'pound', 'pounds', 'franc', 'francs', 'rupee', 'rupees', 'won'],
    mediaHeads: ['Journal', 'Times', 'Post', 'Guardian', 'Herald', 'Tribune', 'Telegraph', 'Chronicle', 'Globe', 'Star'],
    articles: ['the'],
  },
  events: {
    triggers: {
      launch: ['launch', 'launches', 'launched', 'launching', 'release', 'releases', 'released', 'unveil', 'unveils', 'unveiled', 'unveiling', 'introduced', 'rolled out', 'rolls out', 'roll out', 'went on sale', 'go on sale', 'hit the market', 'debuted', 'debut', 'premiere', 'premiered', 'open sourced'],
      partnership: ['partnership', 'partnerships', 'partner with', 'partners with', 'partnered with', 'teamed up', 'team up', 'teaming up', 'tie-up', 'tie-ups', 'tying up', 'tied up', 'joint venture', 'alliance', 'cooperate with', 'cooperation with', 'agreement with', 'signed an agreement', 'collaboration', 'joined forces'],
      sale: ['for sale', 'sales campaign', 'sales campaigns', 'put up', 'pre-sale', 'pre-order', 'order', 'orders', 'sold out', 'flash sale', 'auctioned', 'delivered', 'get their phones', 'delivery'],
      founding: ['founded', 'co-founded', 'was established', 'set up', 'was founded', 'established in', 'started in', 'incorporated'],
      investment: ['invested', 'invest', 'invests', 'investment in', 'financing', 'raised', 'raise up to', 'funding round', 'initial public offering', 'IPO', 'went public', 'listed on', 'place shares', 'convertible bond', 'convertible bonds', 'issued shares', 'allotment of shares'],
      acquisition: ['acquired', 'acquire', 'acquires', 'acquisition', 'takeover', 'bought', 'buys', 'merger', 'merged with', 'merge with', 'sale of', 'sold to', 'spun off'],
      appointment: ['appointed', 'appoints', 'named chief executive', 'named as', 'resigned', 'resigns', 'stepped down', 'steps down', 'hired', 'hires', 'joined', 'took over as', 'became chief executive', 'became CEO', 'fired', 'retired', 'elected', 'sworn in'],
      opening: ['opened', 'opens', 'opening of', 'inaugurated', 'closed down', 'shut down', 'entered the', 'entering the', 'enters the'],
      result: ['sold', 'generated revenue', 'posted', 'reported a', 'reported net', 'profit rose', 'profit fell', 'earnings', 'net profit of', 'net loss of', 'revenue of', 'recorded', 'shipments rose', 'shipments fell', 'market share', 'increased by', 'increased to', 'surged', 'plummeted', 'ranked', 'won the', 'became the', 'closed at'],
      target: ['aim', 'aims', 'aimed', 'target', 'targets', 'targeted', 'goal', 'set a task', 'plans to sell', 'plans to open', 'forecast', 'forecasts', 'expects to'],
      dispute: ['sued', 'sues', 'lawsuit', 'lawsuits', 'filed a complaint', 'fined', 'antitrust investigation', 'investigation', 'banned', 'ban on', 'suspended business', 'sanctions', 'sanctioned', 'recall', 'recalled', 'strike', 'arrested', 'charged with', 'convicted', 'killed', 'attack', 'attacked', 'died'],
      announcement: ['announced', 'announces', 'announcing', 'announcement', 'issued', 'revealed', 'disclosed', 'declared'],
    },
    planned: ['will', 'would', 'plans to', 'plan to', 'planned', 'is to', 'are to', 'expected to', 'intends to', 'scheduled to', 'going to', 'due to', 'about to', 'aims to', 'aim', 'target', 'next year', 'next month', 'upcoming'],
    rumoured: ['reportedly', 'rumour', 'rumours', 'rumor', 'rumors', 'rumoured', 'rumored', 'is said to', 'are said to', 'allegedly', 'speculation', 'speculated', 'sources said', 'people familiar with', 'may', 'might', 'could'],
    negations: ['not', 'never', 'no', 'without', "n't", 'denied', 'failed to'],
  },
};
