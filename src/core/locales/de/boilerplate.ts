import type { BoilerplateData } from '../../text/boilerplateData.js';

export const boilerplate: Partial<BoilerplateData> = {
  lines:
    'Anzeige, Werbung, Meinung, Teilen, Drucken, Kommentare, Kommentar, Senden, Suche, Menü, Anmelden, Registrieren, Abonnieren, Mehr lesen, Weiterlesen, Newsletter, Zum Inhalt springen, Zur Navigation springen, Artikel teilen, Artikel drucken, Newsletter abonnieren, Meistgelesen, Neueste Nachrichten, Weitere Artikel, Startseite, Getty Images, Schlagworte, Jetzt abonnieren, Zur Startseite, Link kopieren',
  leads:
    'Foto:, Fotos:, Bild:, Quelle:, Lesen Sie auch:, Lies auch:, Auch lesen:, Auch interessant:, Mehr zum Thema:, Mehr lesen:, Weiterlesen:, Lesetipp:, Zum Thema:, Passend dazu:, Empfohlen:, Lesen Sie mehr:, Mehr dazu:, Siehe auch:, Schlagworte:, Veröffentlicht am, Aktualisiert am, Stand:, Melden Sie sich, Abonnieren Sie, Folgen Sie uns, Teilen auf',
  phrases:
    'alle Rechte vorbehalten, verwendet Cookies, Cookies akzeptieren, Datenschutzerklärung, Nutzungsbedingungen, E-Mail-Adresse wird nicht, erforderliche Felder, folgen Sie uns, dpa-infocom, dpa:, Lesezeit, Minuten Lesedauer, angemeldet sein um, um kommentieren zu können, exklusiv für Abonnenten, Cookie-Einstellungen, Nutzung von Cookies, Zustimmung zu Cookies',
  controls:
    'drucken, teilen, mail, e-mail, facebook, twitter, linkedin, whatsapp, rss, kommentare, anmelden, registrieren, suche, menü, kontakt, impressum, datenschutz, AGB, Nachrichten, Politik, Wirtschaft, Sport, Kultur, Panorama, Wissen, Reise, Meinung, Video, Lokales, Regional, Wetter, mehr',
  endings:
    'Mehr zum Thema, Lesen Sie auch, Das könnte Sie auch interessieren, Schreiben Sie einen Kommentar, Kommentar hinterlassen, Verwandte Artikel, Über den Autor',
};
