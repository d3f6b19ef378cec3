import type { MetadataData } from '../../corpus/metadata/metadataData.js';

export const metadata: MetadataData = {
  titleKeys: 'titel, kop, onderwerp, artikeltitel',
  authorKeys: 'auteur, auteurs, schrijver, schrijvers, door, verslaggever, van',
  publisherKeys: 'uitgever, krant, uitgave, publicatie, website, medium',
  dateKeys: 'datum, gepubliceerd, gepubliceerd op, publicatiedatum, datum publicatie, verschenen, verzonden, geplaatst',
  laterDateKeys: 'aangemaakt, bijgewerkt, gewijzigd, laatst gewijzigd, aangepast',
  languageKeys: 'taal',
  addressKeys: 'adres, webadres, koppeling',
  sourceKeys: 'bron, herkomst',
  draftKeys: 'concept',
  draftValues: 'ja, waar, concept, kladversie',
  mailKeys: 'aan, bijlage, bijlagen',
  authorLeads:
    'door, geschreven door, tekst, een artikel van, van onze verslaggever, van onze correspondent, van onze redacteur',
  authorJoins: 'en, &, met',
  affiliationLeads: 'in, te, voor, uit, bij',
  roles: `correspondent, correspondente, redacteur, redactrice, verslaggever, verslaggeefster, journalist, journaliste, columnist, medewerker, hoofdredacteur,
    eindredacteur, freelancer, freelance, politiek, economie, buitenland, binnenland, sport, stagiair, hoogleraar, fotograaf, chef, onze`,
  newsrooms:
    'redactie, nieuwsredactie, persbureau, krant, dagblad, nieuws, omroep, onze, de, het, een, beheerder, gast, anoniem, onbekend, stichting, universiteit',
  agencies: 'ANP, Belga, Novum, GPD, Algemeen Nederlands Persbureau, BNO, Reuters, AP, AFP, DPA',
  paperFiles: 'leesmij, lees mij, licentie, wijzigingen, inhoud',
  noteFiles: 'notitie, notities, aantekening, aantekeningen, kladje, kladblok',
  draftFiles: 'concept, concepten, klad, kladversie, sjabloon',
  generatedMarks: 'niet bewerken, automatisch gegenereerd, automatisch aangemaakt',
};
