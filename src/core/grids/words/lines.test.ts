import { type Line, readLine } from './lines';
import { actionNumber } from './action-number';

const kindsOf = (texts: readonly string[], isInGlossary = false) =>
  texts.map((text) => [text, readLine(text, isInGlossary).kind]);

test.each<[Line['kind'], string[]]>([
  ['grid title', ['Planning grid 2: Access', 'Planning Section 3: Keeping well', 'Section 1', 'Theme 4 – Housing', 'Workstream 2', 'Action grid A', 'Theme N: Nature and land', 'Strand IV – Water']],
  ['page furniture', ['Page 3', 'Page 3 of 12', '7', '3 of 12', '3/12', '- 4 -', 'DRAFT', 'Final draft', 'Draft v2', 'Page 4 Our plan', 'Board plan 2026–29 (v1.3, Nov 2026) 2', 'Delivery plan – v3.1 – page 2', 'Total', 'Total cost', 'Total cost £3,410', 'Sub-total for Priority 2', 'continued overleaf', '(Continued on next page)', 'cont’d', 'P.T.O.', 'Doc ref: HS/12', 'Version 3']],
  ['priority', ['Priority 1 More places', 'PRIORITY 1b Hoarding', 'Key priority area 2', 'Pillar 1: Pursue', 'Outcome 2 – People live longer', 'Ambition 3: Safer']],
  ['plain', ['Agree the contract', 'Sectional heaters are fitted', 'Drafting of the contract', 'Gridlock is avoided', 'Objectively measure demand', 'Pages are printed', '2011', 'Total place programme', 'Totals are agreed', 'Publish the plan on page 2', 'Outcomes to be agreed', 'Priority is given to carers', 'SMO - Substance Misuse Officer']],
])('%s', (kind, texts) => {
  expect(kindsOf(texts)).toEqual(texts.map((text) => [text, kind]));
}); // prettier-ignore

test.each([
  ['Objective 4', 'Objective', '4', ''],
  ['Objective 4: More places', 'Objective', '4', 'More places'],
  ['OBJECTIVE 2a – More places', 'Objective', '2a', 'More places'],
  ['Aim 1.2 More places', 'Aim', '1.2', 'More places'],
  ['Strategic objective 3. More\nplaces', 'Strategic objective', '3', 'More\nplaces'],
  ['Objective 5 More places Delivery Plan:', 'Objective', '5', 'More places'],
])("'%s' is %s %s", (text, called, number, rest) => {
  expect(readLine(text, false)).toEqual({ kind: 'objective', called, number, rest });
});

test.each([
  ['outcomes', 'Expected outcomes 2011/12'],
  ['outcomes', 'Outcomes:'],
  ['priorities', 'Identification of key priorities for the year'],
  ['priorities', 'Key priorities'],
  ['comments', 'Other comments/updates'],
  ['comments', 'Notes:'],
  ['comments', 'NB: the board meets in May'],
  ['comments', 'Updated: May'],
  ['glossary', 'Glossary'],
  ['glossary', 'Key:'],
  ['glossary', 'Abbreviations'],
  ['glossary', 'Key to owners'],
  ['glossary', 'Abbreviations used'],
  ['glossary', 'Glossary and abbreviations:'],
  ['delivery plan', 'Delivery Plan:'],
])('the heading of %s: %s', (of, text) => {
  expect(readLine(text, false)).toEqual({ kind: 'heading', of });
});

test.each([
  ['NHS Northtown will lead', true],
  ['HoH Head of Housing', false],
])('%s explains no code (in a glossary: %s)', (text, isInGlossary) => {
  expect(readLine(text, isInGlossary)).toEqual({ kind: 'plain' });
});

test.each([
  ['SMO = Substance Misuse Officer', false, 'SMO', 'Substance Misuse Officer'],
  ['TP SM=Turning Point Service Manager', false, 'TP SM', 'Turning Point Service Manager'],
  ['SMAT PL (C&A) = Programme Lead', false, 'SMAT PL (C&A)', 'Programme Lead'],
  ['SMO - Substance Misuse Officer', true, 'SMO', 'Substance Misuse Officer'],
  ['SMO: Substance Misuse Officer', true, 'SMO', 'Substance Misuse Officer'],
  ['HoN-ED – Head of Nursing ED', true, 'HoN-ED', 'Head of Nursing ED'],
  ['HoH Head of Housing', true, 'HoH', 'Head of Housing'],
  ['CEX Chief Executive', true, 'CEX', 'Chief Executive'],
])("'%s' explains a code (in a glossary: %s)", (text, isInGlossary, code, meaning) => {
  expect(readLine(text, isInGlossary)).toEqual({ kind: 'glossary entry', code, meaning });
});

test.each<[string, string[]]>([
  ['Key: HT = Headteacher, DHT = Deputy Headteacher', ['HT = Headteacher', 'DHT = Deputy Headteacher']],
  ['Abbreviations: ACC – Assistant Chief Constable; CI NTE – Chief Inspector, Night-time Economy; HoN-ED – Head of Nursing', ['ACC = Assistant Chief Constable', 'CI NTE = Chief Inspector, Night-time Economy', 'HoN-ED = Head of Nursing']],
  ['Key to leads: Assistant Chief Constable (ACC), Head of Nursing (HoN-ED)', ['ACC = Assistant Chief Constable', 'HoN-ED = Head of Nursing']],
  ['Glossary: JCM - Joint Commissioning Manager\nPIO - Information Officer', ['JCM = Joint Commissioning Manager', 'PIO = Information Officer']],
  ['Key: HT = Headteacher, G = Green', ['HT = Headteacher']],
  ['Lead officers: CEX – Chief Executive; HoES – Head of Environmental Services', ['CEX = Chief Executive', 'HoES = Head of Environmental Services']],
  ['Subgroups: LPR = Learning from Practice Reviews; QAP = Quality and Performance', ['LPR = Learning from Practice Reviews', 'QAP = Quality and Performance']],
  ['HT – Headteacher; DHT – Deputy Headteacher; ML – Maths Lead', ['HT = Headteacher', 'DHT = Deputy Headteacher', 'ML = Maths Lead']],
  ['Long = by March 2029.  TC = Town Clerk; DTC = Deputy Town Clerk', ['Long = by March 2029', 'TC = Town Clerk', 'DTC = Deputy Town Clerk']],
])('a whole list in one line: %s', (text, entries) => {
  const line = readLine(text, false);
  expect(line.kind === 'glossary entries' && line.entries.map(({ code, meaning }) => `${code} = ${meaning}`)).toEqual(entries);
}); // prettier-ignore

test.each([
  'Key: R = Red, A = Amber, G = Green',
  'Key: RAG = red, amber, green',
  'Key: Green – on track; Red – late',
  'Key partners: NHS – Trusts',
  'HT – Headteacher; DHT – Deputy Headteacher',
  'Officers: to be named; see below',
  'Rooms – agree them; chairs – buy them; tables – mend them',
])('no list of codes: %s', (text) => {
  expect(readLine(text, false).kind).not.toBe('glossary entries');
});

test.each(['Green – On track', 'Amber – At risk', 'G = Green, on track', 'The Board – Meets in May'])('no owner’s code: %s', (text) => {
  expect(readLine(text, true).kind).toBe('plain');
}); // prettier-ignore

test.each(['agree that 2 = two', 'Agree - with partners', 'The Board: meets in May'])('%s explains nothing', (text) => {
  expect(readLine(text, true).kind).toBe('plain');
});

test.each([
  ['1.1 Agree the contract', '1.1', '1', ['1', '1']],
  ['6.10 Agree', '6.10', '6', ['6', '10']],
  ['2a Agree', '2a', '2', ['2', 'a']],
  ['8 i Agree', '8 i', '8', ['8', 'i']],
  ['2. Agree', '2.', '2', ['2']],
  ['3) Agree', '3)', '3', ['3']],
  ['Objective 3', 'Objective 3', '3', ['3']],
  ['1.2.3', '1.2.3', '1', ['1', '2', '3']],
])("'%s' is numbered %s, of objective %s", (text, written, objective, parts) => {
  expect(actionNumber(text)).toEqual({ written, objective, parts });
});

test.each(['Agree 1.1', '2011 targets agreed', '3 new rooms', '24/7 support', 'i) agree', ''])(
  "'%s' has no number",
  (text) => {
    expect(actionNumber(text)).toBeUndefined();
  },
);

test('an amount is no number', () => {
  expect(actionNumber('1.5m raised')).toBeUndefined();
});
