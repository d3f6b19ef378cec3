import type { IntroductionData } from '../../introductions/introductionData.js';

export const introductions: Partial<IntroductionData> = {
  people: `Kanzlerin, Ministerin, Ministerpräsident, Premierminister, Premierministerin, Premier, Senator, Senatorin, Bürgermeisterin, Leiter, Leiterin, Vorsitzende, Gründerin, Politiker, Politikerin, Abgeordneter, Abgeordnete, Botschafter, Botschafterin, Richter, Richterin, Anwalt, Anwältin, Staatsanwalt, Ökonom, Ökonomin, Forscher, Forscherin, Wissenschaftler, Wissenschaftlerin,
    Virologe, Physiker, Arzt, Ärztin, Historiker, Historikerin, Experte, Expertin, Unternehmer, Unternehmerin, Manager, Managerin, Milliardär, Investor, Schauspieler, Schauspielerin, Sänger, Sängerin, Regisseur, Regisseurin, Schriftsteller, Schriftstellerin, Journalist, Journalistin, Aktivist, Aktivistin, Fußballer, Stürmer, Torwart, Trainerin, König, Königin, Papst, Bischof, General, Mitglied, Mann, Frau, Lehrer, Lehrerin, Künstler, Künstlerin`,
  kin: 'Mann, Frau, Sohn, Tochter, Bruder, Schwester, Vater, Mutter, Witwe, Freund, Freundin, Kollege, Partner, Mitglied',
  things: `Organisation, Gewerkschaft, Verband, Verein, Stiftung, Denkfabrik, Partei, Bewegung, Miliz, Behörde, Institut, Ministerium, Universität, Hochschule, Klinik, Museum, Theater, Orchester, Band, Klub, Mannschaft, Zeitung, Zeitschrift, Magazin, Sender, Nachrichtenagentur, App, Plattform, Dienst, Smartphone, Auto, Medikament, Impfstoff, Software, Film, Serie, Roman, Buch, Album, Schiff, Festival, Fonds, Startup, Start-up, Bauer`,
  places:
    'Hauptstadt, Hafenstadt, Stadt, Kleinstadt, Dorf, Gemeinde, Bezirk, Provinz, Region, Bundesland, Bundesstaat, Staat, Land, Königreich, Republik, Insel, Halbinsel, Fluss, See, Berg, Vulkan, Tal, Wüste',
  plurals: 'Unternehmen, Firmen, Banken, Hersteller, Anbieter, Städte, Inseln, Länder, Zeitungen, Gründer, Mitglieder',
  compounds: true,
  definites: 'der, die, das, den, dem, des',
  indefinites: 'ein, eine, einer, einem, einen, eines',
  ofMany: 'einer der, eine der, eines der',
  copulas: 'ist, war',
  copulaAdverbs: 'auch, nun, jetzt, derzeit, heute, noch, selbst',
  placeLinks: '',
  namings: 'namens',
  passing: 'letzte, letzter, nächste, nächster, einzige, einziger, andere, anderer, zweite, dritte, gleiche',
  joins: 'und, oder',
  officeAdjectives: '',
  relatives: 'der, die, das, dessen, deren, dem, den',
  borders: `dieser, diese, dieses, sagte, sagt, laut, unter, auch, später, als, wie, dass, weil, seit, während, sein, seine, ihr, ihre, unser, unsere, mein, meine, und, oder, aber, wird, wurde, wurden, hat, hatte, ist, war, waren, traf, zufolge, nicht, nur, in, mit, von, vom, bei, zum, zur, für, gegen, nach, aus, auf, an, am, im, um, über, durch`,
};
