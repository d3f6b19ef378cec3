import type { BoilerplateData } from '../../text/boilerplateData.js';

export const boilerplate: Partial<BoilerplateData> = {
  lines: `Advertentie, Advertenties, Gesponsord, Opinie, Deel, Delen, Deel dit, Deel dit artikel, Afdrukken, Print, Reageer, Reageren, Reacties, Reactie, Geen reacties,
    Verzenden, Zoeken, Zoek, Menu, Home, Inloggen, Aanmelden, Registreren, Abonneren, Abonneer, Volg ons, Lees meer, Lees verder, Meer lezen, Toon meer, Naar boven,
    Volgende, Vorige, Laden, Sluiten, Contactformulier, Naam, E-mail, Bericht, Website, Tags, Nieuwsbrief, Meest gelezen, Laatste nieuws, Aanbevolen, publicatiedatum, Ga naar hoofdinhoud,
    Direct naar inhoud, Naar de hoofdinhoud, Meer nieuws, Ook interessant, Net binnen, Nu in het nieuws, Getty Images, Instellingen beheren, Deel via, Artikel delen, Dit artikel delen, Bekijk alle reacties, Kopieer link, Luister naar dit artikel,
    Lees later, Leeslijst, Verder lezen, Populair, Onderwerpen, Trefwoorden, Vorig artikel, Volgend artikel`,
  leads: `Lees ook:, Ook lezen:, Lees ook dit artikel:, Lees hier:, Meer lezen:, Gerelateerd:, Gerelateerd artikel:, Aanbevolen:, Ook interessant:, Verder lezen:, Lees verder:, Lees meer:, Bekijk ook:, Zie ook:, Kijk ook:, Luister ook:, Foto:, Foto's:, Foto ©, Beeld:, Beeld ©, Bron foto:, Fotograaf:, Illustratie:, Tags:, Onderwerpen:, Gepubliceerd op, Gepubliceerd:, Laatste update, Bijgewerkt op, Bijgewerkt:, Aangepast:, Laatst gewijzigd,
    Meld je aan voor, Meld u aan voor, Schrijf je in voor, Abonneer je op, Abonneer nu, Wil je reageren, Volg ons op, Volg ons via, Deel dit:, Deel via, Tip de redactie, Heb je een tip, Meer over:, Meer uit, Reageer op`,
  phrases: `alle rechten voorbehouden, mogelijk gemaakt door, powered by, javascript in te schakelen, gebruikt cookies, maken gebruik van cookies, maakt gebruik van cookies, cookiebeleid,
    cookies accepteren, alles accepteren, privacybeleid, privacyverklaring, gebruiksvoorwaarden, algemene voorwaarden, e-mailadres zal niet, e-mailadres wordt niet, vereiste velden,
    schrijf je in voor, schrijf u in voor, abonneer je op, volg ons op, deel op facebook, deel op twitter, klik hier om, print friendly, copyright ©, © copyright, al abonnee, om verder te lezen, verder lezen na, minuten leestijd, min leestijd, leestijd:, minuten gelezen, cookies om onze, gebruiken cookies, plaatsen cookies, cookie-instellingen, per week onbeperkt, onbeperkt lezen, exclusief voor abonnees, nog geen abonnee, neem een abonnement,
    in je mailbox, aanmelden voor de nieuwsbrief, cookies accepteren, auteursrecht voorbehouden, kvk-nummer`,
  controls: `print, afdrukken, mail, e-mail, email, deel, delen, tweet, vind ik leuk, volg, facebook, twitter, linkedin, whatsapp, telegram, instagram, youtube, rss, pdf, friendly, reactie, reacties,
    groot, middel, klein, bewaar, bewaren, inloggen, aanmelden, registreren, abonneren, nieuwsbrief, zoeken, menu, home, over ons, contact, adverteren, vacatures, sitemap, help, privacy, voorwaarden, cookies, volgende, vorige, tags, nieuws, sport, economie, weer, cultuur, politiek, binnenland, buitenland, video, video's, opinie, regio, media, tech, wetenschap, gezondheid, lifestyle, show, entertainment, voetbal, podcasts, meer, via`,
  endings: `gerelateerde artikelen, gerelateerd artikel, gerelateerde berichten, lees ook, lees meer over, dit vind je misschien ook leuk, misschien ook interessant, meer over, aanbevolen voor jou, een reactie achterlaten, reactie achterlaten, laat een reactie achter,
    geef een reactie, plaats een reactie, reageer op dit artikel, contactformulier, contact, 0 reacties, 1 reactie, 1 comment, reacties op, over de auteur, over ons, deel dit artikel`,
};
