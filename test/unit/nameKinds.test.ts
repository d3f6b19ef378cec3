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
  ['en', 'The prize went to the ruler of Ajman, who smiled.', 'Ajman=place'],
  ['en', 'The club plays in the Labour Party area of the hall.', '!Labour Party=place'],
  ['nl', 'Het dorp Zwartlo kreeg een nieuwe school.', 'Zwartlo=place'],
  // Papers, films and feasts.
  ['en', 'That was reported by the newspaper El Correo Vasco on Monday.', 'El Correo Vasco=media'],
  ['en', 'He told Jansatta newspaper so.', 'Jansatta=media'],
  ['en', 'The comedy Barry King told the newspaper so.', '!Barry King=media'],
  ['nl', 'Hij schreef voor de krant Vasarnapi Hirek.', 'Vasarnapi Hirek=media'],
  ['en', 'Crowds came for the Kumbh Mela festival.', 'Kumbh Mela=event'],
  // Titles.
  ['en', 'His successor, Emperor Minas, had him freed.', 'Minas=person'],
  ['en', 'Then General Freire met President Cortizo in town.', 'Freire=person; Cortizo=person'],
  ['en', 'Shares of General Motors rose.', 'General Motors=company'],
  ['en', 'He studied at King Abdullah University in Jeddah.', '!Abdullah University=person'],
  ['en', 'The President of the Republic Pedro Castillo spoke.', 'Pedro Castillo=person'],
  ['en', '"Prices rise," the National Secretary of Energy, Jorge Rivera, said.', 'Jorge Rivera=person'],
  ['en', 'The National Secretary of Energy spoke.', '!National Secretary of Energy=organization'],
  ['en', 'The Office of the Director of Public Prosecutions spoke.', '!Director=person'],
  // Languages, peoples, fields.
  ['en', 'Experts say the Jingulu language helps robots. They learn Jingulu in Elliott.', '!Jingulu=place'],
  ['en', 'Mr Speaker, the vote is over. Mr Harlow left.', '!Speaker=person; Harlow=person'],
  [
    'en',
    'He is Professor of Media Studies at Yale University.',
    '!Media Studies=organization; Yale University=organization',
  ],
  ['en', 'The Department of Finance said so.', 'Department of Finance=organization'],
  ['en', 'The Agency for Cultural Affairs said so.', 'Agency for Cultural Affairs=organization'],
  // Whole names.
  ['en', 'The Tr’ondëk Hwëch’in First Nation named it.', 'Tr’ondëk Hwëch’in First Nation=organization'],
  ['en', 'Jordan’ll win, said Peter Harlow’s coach.', 'Jordan=place; Peter Harlow=person'],
  ['en', 'The Canadian Co-operative Association met.', 'Canadian Co-operative Association=organization'],
  ['en', 'The US-led Coalition Council met.', '!US-led Coalition Council=organization'],
  ['en', 'It opened at the Ahmad bin Ali Stadium on Friday.', 'Ahmad bin Ali Stadium=place'],
  ['en', 'Dr. Amna Al Dahak Al Shamsi said so.', 'Amna Al Dahak Al Shamsi=person'],
  ['en', 'The order, signed by Sheikh Mishal Al - Ahmad Al - Jaber, said so.', 'Mishal Al - Ahmad Al - Jaber=person'],
  ['en', 'He visited Trinidad and Tobago.', 'Trinidad and Tobago=place'],
  ['en', 'He visited Kenya and Uganda.', 'Kenya=place; Uganda=place'],
  ['en', 'Storms hit St John’s on Monday.', 'St John’s=place'],
  [
    'en',
    'An official of the China Banking and Insurance Regulatory Commission said so.',
    'China Banking and Insurance Regulatory Commission=organization',
  ],
  [
    'en',
    'The White House and Justice Department declined.',
    'White House=organization; Justice Department=organization',
  ],
  [
    'en',
    'It founded the Saudi - Greek Strategic Partnership Council.',
    'Saudi - Greek Strategic Partnership Council=organization',
  ],
  [
    'en',
    'The National Council for the Inclusion of Persons with Disabilities met.',
    'National Council for the Inclusion of Persons with Disabilities=organization',
  ],
  [
    'en',
    'It saw the Emir Abdelkader Mosque and the Legislative Palace.',
    'Emir Abdelkader Mosque=place; Legislative Palace=place',
  ],
  ['en', 'He works at the Wilson Centre in Washington.', 'Wilson Centre=organization; Washington=place'],
  ['en', 'The Deputy Minister of Mines and Energy spoke.', '!Mines and Energy=organization'],
  [
    'en',
    'He leads the National System for Disaster Prevention, Mitigation and Attention.',
    'National System for Disaster Prevention, Mitigation and Attention=organization',
  ],
  ['en', 'Andrew Morley, President of World Vision International, spoke.', 'World Vision International=organization'],
  ['en', 'Among others he starred in the film El Vato Negro last year.', 'El Vato Negro=product'],
  ['en', 'Washington promulgated the Monroe Doctrine then.', '!Monroe Doctrine=organization'],
  ['en', 'The singer Doris Day died on Monday.', 'Doris Day=person'],
  ['en', 'Then he met Sardar Ruldo.', '!Sardar Ruldo=organization'],
  ['en', 'According to JD(S), the party will do so, while JD(S) leaders wait.', 'JD(S)=organization'],
  // Letters that stand for no name.
  ['en', 'He was held under the Unlawful Activities Prevention Act (UAPA). The UAPA is harsh.', '!UAPA=organization'],
  ['en', 'They signed a non-disclosure agreement (NDA). The NDA held.', '!NDA=organization'],
  ['en', 'The world trade organisation (WTO) met. The WTO said so.', 'WTO=organization'],
  ['en', 'The Kenya Sugar Board (KSB) met. The KSB said so.', 'KSB=organization'],
  // Lists.
  ['en', 'He met Hazim Omar, Noof al-Theyab, Nora Khan, and Paula Bell there.', 'Noof al-Theyab=person'],
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
