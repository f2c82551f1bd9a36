import { fixedBy } from '../../../../tests/support/fixed';
import { type CellInput, contextOf, planOf, saidBy } from '../../../../tests/support/workbooks';
import { misspeltDate } from './misspelt-date';

const dated = (...byWhens: string[]): CellInput[][] =>
  byWhens.map((byWhen, index) => [`Agree room ${index}`, byWhen, 'JCM']);

test.each<[string, string[], string[]]>([
  ['a month that is a common slip', ['Novmber 2012', 'By 3 Janurary 2013', 'Septmber'], ['B4: Novmber 2012', 'B5: By 3 Janurary 2013', 'B6: Septmber']],
  ['a month that is one slip away', ['Agust 12', 'Marhc 2012'], ['B4: Agust 12', 'B5: Marhc 2012']],
  ['a season', ['Autum 2012'], ['B4: Autum 2012']],
  ['how often', ['Every quaterly meeting', 'Mothly', 'Anually', 'Ongoin'], ['B4: Every quaterly meeting', 'B5: Mothly', 'B6: Anually', 'B7: Ongoin']],
  ['a short form', ['Spet 12'], ['B4: Spet 12']],
  ['right', ['November 2012', 'Nov 12', 'Sept. 12', 'SEP 12', 'Jan-13', 'on-going', 'Qtrly', 'Autumn 2012'], []],
  ['Welsh', ['Tachwedd 2012', 'Mawrth 2012', 'Medi 2012'], []],
  ['no month at all', ['Match 2012', 'Mary 2012', 'Julie 2012'], []],
])('%s', (_, byWhens, findings) => {
  expect(saidBy(misspeltDate, dated(...byWhens))).toEqual(findings);
}); // prettier-ignore

test.each<[string, string, string]>([
  ['one word', 'Novmber 2012', 'November 2012'],
  ['in capitals', 'NOVMBER 2012', 'NOVEMBER 2012'],
  ['in small letters', 'end of novmber 2012', 'end of november 2012'],
  ['two', 'Septmber 2011 to Decmber 2011', 'September 2011 to December 2011'],
  ['on lines', 'Draft Octber 2011;\nfinal Febuary 2012', 'Draft October 2011;\nfinal February 2012'],
])('the fix of %s', (_, before, after) => {
  const fixed = fixedBy('misspelt-date', dated(before));
  expect([fixed.written, fixed.left, fixed.anew]).toEqual([[`B4: ${after}`], [], []]);
});

test('the message names both spellings', () => {
  const said = misspeltDate.check(contextOf(planOf(dated('Novmber 2012', 'Novmber 2011, Novmber 2012')))).map(({ message }) => message);
  expect(said).toEqual(['Read "Novmber" as "November". Correct the spelling.', 'Read "Novmber" as "November". Correct the spelling.']);
}); // prettier-ignore
