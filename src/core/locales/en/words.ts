import type { WordTable } from '../words.js';

/** Words that more than one reader needs. What only one of them knows stands in that reader's own lists. */
export const words: WordTable = {
  features: {
    announcing: ['figures.reporting', 'figures.postings', 'dates.reports'],
    saying: ['figures.reporting', 'dates.reports'],
    be: ['figures.sizes', 'events.auxiliaries', 'events.passives'],
    preposition: ['figures.prepositions', 'events.prepositions'],
    determiner: ['figures.articlesAndOwners', 'events.determiners'],
    dateLead: ['dates.beforeYear', 'dates.beforeMonth'],
    yearLead: ['dates.beforeYear', 'figures.periodLeads'],
    opener: ['events.openers', 'events.leadIns'],
    plan: ['dates.future', 'events.planned'],
    company: ['figures.anaphors', 'events.companyAnaphors'],
    yearAgo: ['dates.yearEarlier', 'links.yearAgo'],
    institution: ['figures.bodies', 'links.vagueNames'],
    change: ['figures.past', 'links.changes'],
    movement: ['figures.verbs', 'links.movements'],
    phraseEnd: ['figures.stops', 'relations.blockers'],
    stop: ['figures.stops'],
    plain: ['links.plain'],
    parting: ['events.partings'],
    sizeVerb: ['figures.sizes'],
    present: ['figures.present'],
    definite: ['figures.definites'],
    notPlural: ['figures.notPlurals'],
    past: ['figures.past'],
    leadIn: ['events.leadIns'],
    subordinator: ['figures.subordinators'],
    comparison: ['figures.comparisons'],
    adverb: ['figures.adverbs'],
    future: ['dates.future'],
    unreal: ['events.unreal'],
    measuredFrom: ['events.since'],
    negation: ['events.negations'],
    outcome: ['links.outcomes'],
    told: ['dates.told'],
    clauseStart: ['dates.clauseStarts'],
    difference: ['links.differences'],
    filler: ['figures.modifierFillers'],
  },
  words: `
    &: dates.and events.listWords relations.listWords links.joins links.plus
    -: figures.rangeJoins dates.to
    a: determiner stop filler figures.articles figures.per
    about: preposition phraseEnd filler links.conversionHedges
    about to: plan
    above: definite outcome difference
    according: saying stop parting
    according to: figures.sourceLeads events.prepositions links.sources links.hedges
    accounted: events.states links.plain
    accounts: plain figures.verbs
    across: stop notPlural figures.prepositions figures.placeLinks links.within
    added: announcing links.changes
    adds: announcing
    after: preposition dateLead opener phraseEnd parting subordinator figures.ago figures.since figures.priors
    against: preposition phraseEnd parting measuredFrom outcome figures.versus events.comparisons links.against
    ago: stop figures.ago dates.ago
    ahead: stop parting events.prepositions
    aim to: plan
    also: stop leadIn adverb
    although: opener stop subordinator clauseStart figures.clauseJoins
    altogether: adverb links.totals
    am: present told figures.clock events.auxiliaries
    amid: stop parting
    among: preposition stop
    amount: plain sizeVerb
    amounted: plain sizeVerb
    an: determiner stop filler figures.articles figures.per
    and: dateLead opener phraseEnd figures.and figures.clauseJoins dates.and events.listWords relations.listWords links.joins links.plus
    announced: announcing plain
    announces: announcing
    annual: plain comparison
    another: stop
    are: be stop present told figures.multipleCues
    are to: plan
    argued: figures.reporting events.states
    around: dateLead stop events.prepositions links.conversionHedges
    as: preposition phraseEnd notPlural leadIn subordinator comparison filler figures.than figures.measureLinks figures.payments
    at: preposition phraseEnd parting sizeVerb figures.ownerLinks figures.eventLinks links.via
    averaged: figures.sizes events.states
    bank: institution
    based: figures.stops figures.reporting figures.postings events.states
    be: be stop present dates.infinitives
    beat: events.pasts links.outcomes
    became: figures.past events.pasts
    because: opener phraseEnd parting subordinator clauseStart
    been: be stop present dates.infinitives
    before: preposition dateLead opener phraseEnd parting subordinator figures.ago figures.since
    began: figures.past events.pasts
    beginning: dates.beforeYear events.prepositions
    behind: preposition
    being: be stop figures.verbs dates.infinitives
    believes: figures.reporting events.states
    between: preposition dateLead phraseEnd figures.between figures.eventLinks dates.monthLeads
    bill: figures.labels events.pointers
    bought: figures.past events.pasts
    boy: figures.people events.pointers
    bring: movement
    brings: movement
    broke: figures.past events.pasts
    brought: past links.movements
    built: figures.past events.pasts
    but: opener phraseEnd figures.clauseJoins
    by: preposition dateLead phraseEnd parting figures.multipleCues events.agents links.by
    came: figures.rankVerbs figures.stops figures.past figures.sizes events.pasts
    calendar: yearLead
    can: phraseEnd present unreal events.purposes
    cannot: unreal figures.negations relations.blockers
    case: figures.labels figures.listed events.pointers
    cases: figures.ownedNouns events.pointers
    census: figures.notPlurals dates.calledByDate
    change: figures.listed links.movements
    changes: events.pointers links.movements
    chose: figures.past events.pasts
    claimed: announcing
    climbed: events.states links.changes
    combined: stop figures.countFillers links.totals
    coming: future figures.verbs
    company: institution plain
    compared: stop parting events.comparisons
    compared to: measuredFrom outcome figures.versus links.hedges links.against
    compared with: measuredFrom outcome figures.versus events.prepositions links.against
    confirmed: saying
    contract: dates.calledByDate events.pointers
    could: phraseEnd past future unreal
    council: institution
    couple: figures.bodies events.pointers
    court: institution
    covered: figures.sizes events.states
    crisis: figures.notPlurals dates.calledByDate
    currently: present leadIn
    data: plain figures.sourceNouns
    declared: saying
    declined: events.states links.changes
    decreased: events.states links.changes links.plain
    delivery: figures.ownedNouns dates.calledByDate
    denied: figures.denials relations.blockers
    did: stop past events.reached
    do: stop present told
    does: stop present notPlural told events.reached
    double: figures.bareMultiples links.movements
    doubled: events.states links.movements
    down: stop events.comparisons links.changes
    drew: figures.past events.pasts
    dropped: events.states links.changes links.plain
    drove: figures.past events.pasts
    due: parting adverb future measuredFrom figures.dues events.prepositions
    due to: events.prepositions links.hedges
    during: preposition dateLead phraseEnd parting dates.monthLeads
    each: stop definite figures.per dates.beforeMonth dates.monthLeads
    earlier: stop leadIn figures.ago dates.earlier dates.ago
    early: dateLead adverb dates.monthLeads events.determiners
    edition: figures.labels dates.calledByDate
    end: sizeVerb figures.listed dates.beforeYear
    ended: dateLead sizeVerb dates.monthLeads
    equal to: filler links.conversionBridges links.hedges
    estimated: figures.modifierFillers figures.reporting figures.sizes events.states
    every: stop definite figures.per dates.beforeMonth dates.monthLeads
    exceeded: sizeVerb outcome figures.multipleCues
    exceeding: sizeVerb outcome
    exists: figures.verbs events.states
    expect: plan
    expected: figures.reporting figures.postings events.states
    expected to: plan
    expects: plan figures.reporting
    explained: figures.reporting events.states
    fell: change stop
    fewer: stop comparison difference
    figure: plain figures.countCues figures.labels
    figures: plain figures.countCues figures.tallies figures.sourceNouns
    firm: plain figures.bodies
    first: definite leadIn
    fiscal: yearLead
    fled: figures.past events.pasts
    following: stop parting definite figures.verbs dates.beforeMonth dates.monthLeads events.prepositions
    for: preposition dateLead phraseEnd parting figures.measureLinks figures.ownerLinks figures.payments links.proceeds
    fought: figures.past events.pasts
    found: figures.reporting figures.past events.pasts
    from: preposition dateLead phraseEnd parting measuredFrom figures.from figures.ownerLinks dates.from events.comparisons links.from links.via
    gained: events.states links.changes
    gave: figures.past events.pasts
    get: figures.verbs dates.infinitives
    girl: figures.people events.pointers
    go: movement
    goal: plain figures.compoundNouns figures.listed
    goes: movement
    going: movement
    going to: plan
    got: figures.stops figures.past events.pasts
    government: institution
    grew: change
    group: institution plain figures.labels
    growth: figures.ownedNouns links.changes
    had: stop past events.auxiliaries events.pastAuxiliaries
    half: figures.stretches dates.plainHalf
    halve: figures.bareMultiples links.movements
    halved: events.states links.movements
    has: stop present notPlural told events.auxiliaries
    have: stop present told events.auxiliaries
    he: stop figures.pronouns figures.bodies events.personAnaphors
    held: plain past told
    her: determiner stop definite comparison figures.possessives events.personAnaphors events.owners
    him: figures.stops events.pointers
    his: determiner stop definite notPlural comparison figures.possessives events.personAnaphors events.owners
    hit: figures.past figures.sizes events.pasts
    hope to: plan
    however: stop leadIn adverb figures.clauseJoins
    i: stop figures.pronouns events.writers
    if: phraseEnd subordinator unreal events.openers
    in: preposition dateLead phraseEnd parting figures.outOf figures.measureLinks figures.ownerLinks figures.placeLinks figures.eventLinks dates.of dates.monthLeads dates.within links.within
    including: preposition stop
    increased: events.states links.changes links.plain
    instead of: negation outcome
    into: preposition phraseEnd
    is: be stop present notPlural told figures.multipleCues
    is to: plan
    issue: figures.labels figures.listed events.pointers
    it: stop figures.weakAnaphors events.companyAnaphors events.pronouns
    item: figures.labels events.pointers
    its: determiner stop definite notPlural comparison figures.weakAnaphors figures.possessives events.companyAnaphors events.pronouns events.owners
    jumped: events.states links.changes
    kept: figures.past events.states
    last: stop definite dates.beforeMonth dates.monthLeads dates.past
    late: dateLead adverb dates.monthLeads events.determiners relations.former
    later: stop leadIn figures.ago
    lay: figures.verbs events.states
    led: figures.past events.pasts
    left: figures.stops figures.past events.pasts
    less: stop notPlural comparison difference
    let: figures.verbs events.purposes
    level: plain figures.labels figures.listed
    like: preposition measuredFrom figures.verbs relations.blockers
    lost: change
    made: figures.stops figures.past events.pasts
    man: figures.people events.pointers
    matter: figures.listed events.pointers
    maturing: figures.dues events.since
    may: phraseEnd present future events.possible
    meanwhile: leadIn adverb events.recent
    met: past told
    mid: dateLead dates.monthLeads events.determiners
    might: phraseEnd future events.possible
    ministry: institution
    missing: outcome figures.peopleWords
    more: stop comparison difference figures.countFillers
    moreover: stop leadIn
    move: events.pointers links.movements
    must: stop present future unreal
    my: definite stop figures.possessives events.writers
    national: comparison links.vagueNames
    nearly: plain figures.modifiersBelow links.conversionHedges
    never: phraseEnd adverb figures.negations
    news: figures.notPlurals events.pointers
    next: stop definite future dates.beforeMonth dates.monthLeads
    no: phraseEnd negation figures.labels
    not: phraseEnd figures.negations
    noted: saying
    number: plain sizeVerb figures.countCues figures.rankNumbers figures.labels figures.ownedNouns
    of: preposition dateLead phraseEnd figures.of figures.ageLinks figures.measureLinks figures.ownerLinks figures.eventLinks dates.of events.genitives links.of
    of which: difference figures.ofThem links.ofWhich
    on: preposition dateLead phraseEnd parting figures.eventLinks links.via
    only: stop plain adverb
    or: opener phraseEnd figures.rangeJoins figures.alternatives dates.and events.listWords relations.listWords links.conversionBridges links.joins
    order: figures.ownedNouns events.pointers
    other: definite links.rests
    our: definite stop figures.weakAnaphors figures.articlesAndOwners figures.possessives events.writers
    outside: preposition
    over: preposition phraseEnd parting comparison difference figures.ratioJoins figures.throughout links.via
    owned: figures.verbs events.states
    pair: figures.bodies events.pointers
    party: institution figures.compoundNouns
    past: definite dates.past
    payable: dates.future events.since
    people: figures.countCues figures.pronouns events.pointers
    perhaps: stop notPlural adverb events.possible
    period: plain figures.stretches dates.period
    plan to: plan
    planned: dates.future events.states
    plans to: plan
    plunged: events.states links.changes
    plus: notPlural links.plus
    police: institution
    posted: figures.postings dates.reports
    previous: definite notPlural dates.beforeMonth dates.monthLeads dates.previous dates.past relations.former
    previously: figures.ago dates.earlier
    prior: figures.ago dates.previous
    quarter: plain figures.weakFractions figures.stretches figures.ownedNouns
    raise: movement
    raises: movement
    ran: figures.past events.pasts
    ranged: figures.rangeWords events.states
    ranked: figures.rankNouns figures.rankVerbs events.states
    reached: plain sizeVerb
    recalled: figures.reporting events.states
    record: events.since links.plain
    remained: figures.stops figures.past figures.sizes events.states
    remaining: definite links.rests
    report: figures.sourceNouns events.pointers
    reported: announcing plain filler
    reports: announcing figures.sourceNouns
    request: figures.notSuperlatives events.pointers
    rest: figures.notSuperlatives links.rests
    revealed: announcing
    rose: change stop
    said: saying phraseEnd plain
    same month last year: yearAgo
    same period a year ago: yearAgo
    same period a year earlier: yearAgo
    same period last year: yearAgo
    same period of last year: yearAgo
    same quarter last year: yearAgo
    sank: figures.past events.pasts
    say: saying stop
    says: saying phraseEnd plain notPlural
    sells: figures.verbs relations.blockers
    sent: figures.past events.pasts
    set to: plan
    shall: plan stop
    she: stop figures.pronouns figures.bodies events.personAnaphors
    shot: figures.past events.pasts
    should: phraseEnd present future unreal
    showed: figures.reporting figures.sourceNouns events.states
    since: dateLead opener phraseEnd subordinator measuredFrom figures.since dates.monthLeads
    so: opener stop figures.clauseJoins
    sold: phraseEnd past
    some: filler links.conversionHedges
    spent: figures.past events.pasts
    state: institution figures.compoundNouns
    stated: saying
    states: saying figures.bodies
    statistics: figures.sourceNouns links.vagueNames
    stock: figures.letterLabels figures.prices figures.ownedNouns events.pointers
    stood: figures.past figures.sizes events.states
    such: figures.articlesAndOwners events.speakers
    surged: events.states links.changes links.plain
    suspect: figures.people events.pointers
    swung: past links.movements
    taking: movement
    tells: saying
    than: preposition phraseEnd leadIn comparison measuredFrom figures.than dates.than events.comparisons links.against
    that: determiner opener phraseEnd subordinator comparison clauseStart events.relatives
    the: determiner dateLead stop definite comparison filler
    the bank: company
    the brand: company
    the company: company
    the firm: company
    the group: company
    the maker: company
    the manufacturer: company
    the retailer: company
    their: determiner stop definite comparison figures.possessives events.companyAnaphors events.pronouns events.owners
    them: figures.stops events.pointers
    then: opener stop adverb relations.former
    therefore: stop leadIn
    these: figures.definites figures.stops figures.articlesAndOwners events.speakers
    they: stop figures.pronouns events.companyAnaphors events.pronouns
    thinks: figures.reporting events.states
    third: leadIn figures.weakFractions
    this: determiner stop notPlural dates.beforeMonth dates.monthLeads
    those: figures.comparisons figures.definites figures.stops figures.articlesAndOwners figures.pronouns events.speakers
    though: opener stop subordinator clauseStart
    thought: figures.listed figures.past events.states
    through: preposition dateLead phraseEnd parting figures.rangeJoins dates.to dates.monthLeads links.via
    throughout: figures.placeLinks links.within
    thus: notPlural leadIn
    till: dateLead figures.since dates.to dates.monthLeads
    to: preposition dateLead phraseEnd sizeVerb figures.rangeJoins dates.to dates.monthLeads dates.infinitives events.purposes links.to
    to be: plan
    today: present adverb events.today
    told: saying figures.sourceLeads
    too: stop adverb difference
    took: stop past links.movements
    top: figures.rankTops figures.superlatives links.bands
    total: stop sizeVerb figures.countCues figures.countFillers figures.articlesAndOwners figures.ownedNouns links.totals
    totaled: plain sizeVerb
    totaling: sizeVerb links.totals
    totalled: plain sizeVerb
    totalling: sizeVerb links.totals
    trade: figures.ownedNouns links.vagueNames
    triple: figures.bareMultiples links.movements
    tripled: events.states links.movements
    under: preposition phraseEnd parting difference
    understood: figures.past events.states
    unless: subordinator unreal events.openers
    until: dateLead opener phraseEnd subordinator measuredFrom figures.since dates.to dates.monthLeads
    up: stop links.changes
    up to: dates.to links.hedges
    us: figures.stops figures.notPlurals events.speakers
    users: figures.countCues figures.ownedNouns relations.blockers
    using: stop events.prepositions
    versus: stop notPlural measuredFrom outcome figures.prepositions figures.versus events.comparisons links.against
    via: preposition stop parting links.via
    victim: figures.people events.pointers
    vs: stop figures.versus events.comparisons links.against
    want to: plan
    wants: present future
    warned: saying
    was: be stop notPlural past figures.multipleCues events.pastAuxiliaries
    we: stop figures.weakAnaphors events.writers
    went: stop sizeVerb past links.movements
    were: be stop past figures.multipleCues events.pastAuxiliaries
    when: opener phraseEnd subordinator
    where: opener phraseEnd subordinator
    whereas: opener figures.clauseJoins
    whether: subordinator unreal clauseStart figures.whether
    which: opener phraseEnd definite clauseStart events.relatives
    while: opener phraseEnd figures.clauseJoins
    who: opener phraseEnd clauseStart figures.pronouns events.relatives
    whom: stop clauseStart
    whose: phraseEnd clauseStart events.openers events.relatives
    will: plan stop present
    with: preposition phraseEnd parting leadIn figures.with links.via
    withdrew: figures.past events.pasts
    within: stop figures.prepositions links.within
    without: preposition phraseEnd negation
    woman: figures.people events.pointers
    won: figures.doubtfulCurrencies figures.past events.pasts
    won't: future figures.negations
    worth: stop sizeVerb figures.multipleCues figures.measureLinks figures.ownedNouns links.proceeds
    would: phraseEnd past future unreal
    writes: saying
    wrote: saying past
    year: plain dates.beforeYear dates.theYear
    yesterday: adverb events.today
    you: figures.stops figures.pronouns events.speakers
    your: figures.definites figures.stops figures.possessives events.speakers
    –: figures.rangeJoins dates.to
    —: figures.rangeJoins dates.to
  `,
};
