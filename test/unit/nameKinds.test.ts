import assert from 'node:assert/strict';
import { annotate } from '../../src/core/annotate.js';

/** The names that are read in a text: `Oronta=place; Ruld=person`. */
function read(text: string, language: string): string[] {
  return annotate({ text, language, date: '2022-07-05' }).mentions.map(
    ({ start, end, kind }) => `${text.slice(start, end)}=${kind}`,
  );
}

/** Sentences, and names that are read in them, with their kinds; with `!` names that are not. */
const TOLD: readonly (readonly [language: string, text: string, names: string])[] = [
  // Places by the words around them.
  ['en', 'Floods reached the Hamra Kelu area on Friday.', 'Hamra Kelu=place'],
  ['en', 'He met residents of Belmaro, who had lost all.', 'Belmaro=place'],
  ['en', 'The prize went to the ruler of Lorran, who smiled.', 'Lorran=place'],
  ['en', 'The club plays in the Labour Party area of the hall.', '!Labour Party=place'],
  ['nl', 'Het dorp Zwartlo kreeg een nieuwe school.', 'Zwartlo=place'],
  // Papers, films and feasts.
  ['en', 'That was reported by the newspaper El Correo Vasco on Monday.', 'El Correo Vasco=media'],
  ['en', 'He told Elnasra newspaper so.', 'Elnasra=media'],
  ['en', 'The comedy Barry King told the newspaper so.', '!Barry King=media'],
  ['nl', 'Hij schreef voor de krant Delmagyar Hirlap.', 'Delmagyar Hirlap=media'],
  ['en', 'Crowds came for the Ganga Dussehra festival.', 'Ganga Dussehra=event'],
  // Titles.
  ['en', 'His successor, Emperor Tavros, had him freed.', 'Tavros=person'],
  ['en', 'Then General Orvando met President Belmondez in town.', 'Orvando=person; Belmondez=person'],
  ['en', 'Shares of General Motors rose.', 'General Motors=company'],
  ['en', 'He studied at King Abdullah University in Jeddah.', '!Abdullah University=person'],
  ['en', 'The President of the Republic Pedro Navarro spoke.', 'Pedro Navarro=person'],
  ['en', '"Prices rise," the National Secretary of Energy, Jorge Salinas, said.', 'Jorge Salinas=person'],
  ['en', 'The National Secretary of Energy spoke.', '!National Secretary of Energy=organization'],
  ['en', 'The Office of the Director of Public Prosecutions spoke.', '!Director=person'],
  // Languages, peoples, fields.
  ['en', 'Experts say the Warlani language helps robots. They learn Warlani at school.', '!Warlani=place'],
  ['en', 'Mr Speaker, the vote is over. Mr Harlow left.', '!Speaker=person; Harlow=person'],
  [
    'en',
    'He is Professor of Media Studies at Yale University.',
    '!Media Studies=organization; Yale University=organization',
  ],
  ['en', 'The Department of Finance said so.', 'Department of Finance=organization'],
  ['en', 'The Agency for Cultural Affairs said so.', 'Agency for Cultural Affairs=organization'],
  // Whole names.
  ['en', 'The players praised Youssou N’dembe on Monday.', 'Youssou N’dembe=person'],
  ['en', 'Jordan’ll win, said Peter Harlow’s coach.', 'Jordan=place; Peter Harlow=person'],
  ['en', 'The Danish Co-operative Association met.', 'Danish Co-operative Association=organization'],
  ['en', 'The US-led Coalition Council met.', '!US-led Coalition Council=organization'],
  ['en', 'It opened at the Hamad bin Saad Stadium on Friday.', 'Hamad bin Saad Stadium=place'],
  ['en', 'Dr. Huda Al Marri Al Ketbi said so.', 'Huda Al Marri Al Ketbi=person'],
  ['en', 'The order, signed by Sheikh Nasser Al - Khaled Al - Thani, said so.', 'Nasser Al - Khaled Al - Thani=person'],
  ['en', 'He visited Trinidad and Tobago.', 'Trinidad and Tobago=place'],
  ['en', 'He visited Kenya and Uganda.', 'Kenya=place; Uganda=place'],
  ['en', 'Storms hit St John’s on Monday.', 'St John’s=place'],
  [
    'en',
    'An official of the Kenya Fishing and Forestry Regulatory Commission said so.',
    'Kenya Fishing and Forestry Regulatory Commission=organization',
  ],
  [
    'en',
    'The White House and Justice Department declined.',
    'White House=organization; Justice Department=organization',
  ],
  ['en', 'It founded the Turkish - Libyan Friendship Council.', 'Turkish - Libyan Friendship Council=organization'],
  [
    'en',
    'The National Council for the Protection of Children with Disabilities met.',
    'National Council for the Protection of Children with Disabilities=organization',
  ],
  [
    'en',
    'It saw the Sidi Brahim Mosque and the Legislative Palace.',
    'Sidi Brahim Mosque=place; Legislative Palace=place',
  ],
  ['en', 'He works at the Marlowe Centre in Washington.', 'Marlowe Centre=organization; Washington=place'],
  ['en', 'The Deputy Minister of Forests and Roads spoke.', '!Forests and Roads=organization'],
  [
    'en',
    'He leads the National System for Health Care, Prevention and Research.',
    'National System for Health Care, Prevention and Research=organization',
  ],
  ['en', 'Peter Harlow, President of Bright Future International, spoke.', 'Bright Future International=organization'],
  ['en', 'Among others he starred in the film El Gato Triste last year.', 'El Gato Triste=product'],
  ['en', 'Washington promulgated the Monroe Doctrine then.', '!Monroe Doctrine=organization'],
  ['en', 'The singer Doris Day died on Monday.', 'Doris Day=person'],
  ['en', 'Then he met Sardar Ruldo.', '!Sardar Ruldo=organization'],
  ['en', 'According to RP(K), the party will do so, while RP(K) leaders wait.', 'RP(K)=organization'],
  // Letters that stand for no name.
  ['en', 'He was held under the Harmful Content Prevention Act (HCPA). The HCPA is harsh.', '!HCPA=organization'],
  ['en', 'They signed a non-disclosure agreement (NDA). The NDA held.', '!NDA=organization'],
  ['en', 'The world trade organisation (WTO) met. The WTO said so.', 'WTO=organization'],
  ['en', 'The Kenya Sugar Board (KSB) met. The KSB said so.', 'KSB=organization'],
  // Lists.
  ['en', 'He met Karim Omar, Noor al-Zahrawi, Nora Khan, and Paula Bell there.', 'Noor al-Zahrawi=person'],
];

describe('What the words around a name say', () => {
  for (const [language, text, names] of TOLD) {
    it(text, () => {
      const found = read(text, language);
      for (const name of names.split('; ')) {
        const isNone = name.startsWith('!');
        assert.equal(found.includes(isNone ? name.slice(1) : name), !isNone, `${name} in ${found.join(', ')}`);
      }
    });
  }
});
