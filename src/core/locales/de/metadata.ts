import type { MetadataData } from '../../corpus/metadata/metadataData.js';

export const metadata: MetadataData = {
  titleKeys: 'titel, überschrift, schlagzeile, betreff',
  authorKeys: 'autor, autorin, autoren, verfasser, verfasserin, von',
  publisherKeys: 'verlag, herausgeber, zeitung, publikation, medium, webseite',
  dateKeys: 'datum, veröffentlicht, veröffentlicht am, erschienen, erscheinungsdatum, veröffentlichungsdatum, gesendet',
  laterDateKeys: 'erstellt, erstellt am, aktualisiert, geändert, zuletzt geändert',
  languageKeys: 'sprache',
  addressKeys: 'adresse, webadresse',
  sourceKeys: 'quelle',
  draftKeys: 'entwurf',
  draftValues: 'ja, wahr, entwurf',
  mailKeys: 'an, kopie, anhang, anlagen',
  authorLeads: 'von, text, geschrieben von, ein artikel von, ein bericht von, ein beitrag von, aus dem englischen von',
  authorJoins: 'und, &, mit',
  affiliationLeads: 'in, aus, für, bei',
  roles: `korrespondent, korrespondentin, redakteur, redakteurin, reporter, reporterin, journalist, journalistin, autor, autorin, kolumnist, kolumnistin,
    chefredakteur, chefredakteurin, mitarbeiter, freier, freie, politik, wirtschaft, volontär, professor, fotograf, unser, unsere`,
  newsrooms:
    'redaktion, nachrichten, nachrichtenagentur, agentur, zeitung, unserer, unserem, der, die, das, dem, den, gast, anonym, unbekannt, universität, stiftung',
  agencies: 'dpa, AFP, Reuters, AP, APA, SID, KNA, epd, dapd, ddp, Keystone-SDA, Deutsche Presse-Agentur',
  paperFiles: 'liesmich, lizenz, änderungen, inhalt',
  noteFiles: 'notiz, notizen, mitschrift',
  draftFiles: 'entwurf, entwürfe, vorlage',
  generatedMarks: 'nicht bearbeiten, automatisch erzeugt, automatisch generiert',
};
