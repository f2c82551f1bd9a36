import { type TrapBook, fires, grid, row, spares } from './trap';

const cover = { name: 'Cover', rows: [row(['Northmere recovery plan 2026-29'])] };

const glossary = {
  name: 'Glossary',
  rows: [
    row(['Glossary of owner codes']),
    row(['SCO-N', 'Senior Commissioning Officer (North)']),
    row(['SCO-S', 'Senior Commissioning Officer (South)']),
    row(['DIO', 'Data and Insight Officer']),
    row(['PHL', 'Public Health Lead']),
    row(['HSG', 'Housing Solutions Group']),
    row(['CQO', 'Contracts and Quality Officer']),
  ],
};

const nobody = grid('1 Nobody', [
  row(['Ring back within a day', 'Jun 26', ''], fires('no-owner', 'C', 'an empty cell')),
  row(['Ring back within a week', 'Jun 26', 'tbc'], fires('no-owner', 'C', 'to be confirmed')),
  row(['Ring back within a month', 'Jun 26', 'Vacant'], fires('no-owner', 'C', 'a post that nobody holds')),
  row(
    ['Write back within a day', 'Jul 26', 'tbc / PHL'],
    spares('no-owner', 'C', 'one of two is named'),
    fires('placeholder', 'C', 'to be confirmed beside a name'),
  ),
  row(
    ['Write back within a week', 'Jul 26', 'Police'],
    spares('no-owner', 'C', 'an organisation'),
    spares('nobody-leads', 'C', 'an organisation'),
  ),
  row(['Write back within a month', 'Jul 26', 'i) DIO ii) CQO'], spares('no-owner', 'C', 'parts')),
  row(['Greet everyone by name', 'Aug 26', 'All'], fires('nobody-leads', 'C', 'everybody')),
  row(['Greet everyone at the door', 'Aug 26', 'HSG'], fires('nobody-leads', 'C', 'a group by the glossary')),
  row(
    ['Greet everyone at the gate', 'Aug 26', 'Recovery Board / Partners'],
    fires('nobody-leads', 'C', 'a board and everybody'),
  ),
  row(['See people out', 'Aug 26', 'Recovery Board / PHL'], spares('nobody-leads', 'C', 'a post beside the board')),
  row(['See people home', 'Aug 26', 'Chair of the Recovery Board'], spares('nobody-leads', 'C', 'a person')),
  row(['See people off', 'Aug 26', 'All Saints School'], spares('nobody-leads', 'C', 'a school')),
]);

const codes = grid('2 Codes', [
  row(['Mend the fence', 'Jun 26', 'WDG'], fires('unknown-code', 'C', 'not in the glossary')),
  row(['Mend the wall', 'Jun 26', 'SCO-N / BXL'], fires('unknown-code', 'C', 'beside one that is')),
  row(['Mend the path', 'Jun 26', 'MNet'], fires('unknown-code', 'C', 'with small letters')),
  row(['Mend the bridge', 'Jul 26', 'NHS / DWP'], spares('unknown-code', 'C', 'everybody knows them')),
  row(['Mend the road', 'Jul 26', 'PROBATION'], spares('unknown-code', 'C', 'a word in capitals')),
  row(['Mend the pipe', 'Jul 26', 'McKenzie'], spares('unknown-code', 'C', 'a name')),
  row(
    ['Build a fence', 'Sept 26', 'SC-N'],
    fires('owner-slip', 'C', 'a letter is missing'),
    spares('unknown-code', 'C', 'told as a slip'),
  ),
  row(['Build a wall', 'Sept 26', 'DOI / PHL'], fires('owner-slip', 'C', 'two letters exchanged')),
  row(['Build a path', 'Sept 26', 'CQO / Contracts Managger'], fires('owner-slip', 'C', 'a letter too many')),
  row(['Build a bridge', 'Oct 26', 'Contracts Manager'], spares('owner-slip', 'C', 'the name that was meant')),
  row(['Build a road', 'Oct 26', 'Contracts Manager'], spares('owner-slip', 'C', 'the name that was meant')),
  row(['Build a pipe', 'Oct 26', 'Contracts Manager']),
  row(['Paint a fence', 'Oct 26', 'SCO-S'], spares('owner-slip', 'C', 'two codes that differ on purpose')),
  row(['Paint a wall', 'Oct 26', 'DIO']),
  row(['Paint a path', 'Oct 26', 'SCO-N / SCO-S']),
]);

const spellings = grid('3 Spellings', [
  row(['Write a song', 'Jun 26', 'Pharmacy Manager']),
  row(['Write a play', 'Jun 26', 'Pharmacy Mgr'], fires('owner-spellings', 'C', 'an abbreviation')),
  row(['Write a poem', 'Jun 26', 'Pharmacy Manager']),
  row(['Sing a song', 'Jun 26', 'SCO – N'], fires('owner-spellings', 'C', 'another dash')),
  row(['Stage a play', 'Jun 26', 'Performance and Information Officer']),
  row(['Read a poem', 'Jun 26', 'Performance & Information Officer'], fires('owner-spellings', 'C', 'and, &')),
  row(['Print a song', 'Jun 26', 'Performance and Information Officer']),
  row(['Print a play', 'Jul 26', 'Pharmacy manager'], spares('owner-spellings', 'C', 'a small letter')),
  row(['Print a poem', 'Jul 26', 'Performance and  Information Officer'], spares('owner-spellings', 'C', 'a space')),
  row(
    ['Sell a song', 'Jul 26', 'Pharmacy Managers'],
    spares('owner-spellings', 'C', 'a plural'),
    spares('owner-slip', 'C', 'a plural'),
  ),
]);

const many = grid('4 Many', [
  row(['Cook for fifty', 'Jun 26', 'SCO-N / SCO-S / DIO / PHL / CQO'], fires('too-many-owners', 'C', 'five')),
  row(['Cook for sixty', 'Jun 26', 'DIO, PHL, CQO, Police, SCO-S, Cook'], fires('too-many-owners', 'C', 'six')),
  row(
    ['i) Cook for ten ii) wash up', 'Jun 26', 'i) SCO-N / SCO-S / DIO / PHL / CQO ii) Cook'],
    fires('too-many-owners', 'C', 'five in a part'),
  ),
  row(['Cook for eighty', 'Jun 26', 'PHL / SCO-N / SCO-S / DIO'], spares('too-many-owners', 'C', 'four')),
  row(
    ['i) Cook for two ii) serve it', 'Jun 26', 'i) SCO-N / SCO-S / DIO ii) PHL / CQO'],
    spares('too-many-owners', 'C', 'three and two'),
    spares('part-without-owner', 'C', 'both owned'),
  ),
  row(
    ['Cook for three', 'Jun 26', 'Rota, Kitchen and Garden Officer'],
    spares('too-many-owners', 'C', 'names that go together'),
  ),
  row(['i) Bake bread; ii) slice it', 'Jul 26', 'i) PHL'], fires('part-without-owner', 'C', 'ii) is missing')),
  row(
    ['a) Bake rolls b) butter them c) eat them', 'Jul 26', 'a) PHL b) DIO'],
    fires('part-without-owner', 'C', 'c) is missing'),
  ),
  row(['i) Bake cakes; ii) ice them', 'Jul 26', 'i) DIO ii) tbc'], fires('part-without-owner', 'C', 'tbc is nobody')),
  row(['i) Bake tarts; ii) fill them', 'Jul 26', 'CQO'], spares('part-without-owner', 'C', 'one for both')),
  row(
    ['1) Bake pies 2) fill them 3) eat them', 'Jul 26', 'i) CQO ii) DIO'],
    spares('part-without-owner', 'C', 'counted otherwise'),
  ),
]);

const together = grid('5 Together', [
  row(['Plant an ash', 'Jun 26', 'Karen Mabey']),
  row(['Plant an elm', 'Jun 26', 'Peter Voss']),
  row(['Plant an oak', 'Jun 26', 'Karen Mabey Peter Voss'], fires('owners-run-together', 'C', 'two persons')),
  row(['Plant a fir', 'Jul 26', 'DIO CQO'], fires('owners-run-together', 'C', 'two codes')),
  row(['Plant a yew', 'Jul 26', 'PHL / Karen Mabey DIO'], fires('owners-run-together', 'C', 'a person and a code')),
  row(['Fell an ash', 'Jul 26', 'Housing Solutions Group Manager'], spares('owners-run-together', 'C', 'a post')),
  row(['Fell an elm', 'Aug 26', 'Karen Mabey, Clerk'], spares('owners-run-together', 'C', 'a person and her post')),
  row(['Fell an oak', 'Aug 26', 'Karen Mabey / Peter Voss'], spares('owners-run-together', 'C', 'a mark between')),
]);

const former = grid('6 Former', [
  row(['Share the map with Public Health England', 'Jun 26', 'DIO'], fires('abolished-body', 'A', 'abolished in 2021')),
  row(['Pay for beds', 'Jun 26', 'CCG'], fires('abolished-body', 'C', 'abolished in 2022')),
  row(['Renew CRB checks of drivers', 'Jul 26', 'SCO-N'], fires('abolished-body', 'A', 'by another name since 2012')),
  row(['Follow the PHE guidance of 2019', 'Jul 26', 'SCO-S'], spares('abolished-body', 'A', 'what it published')),
  row(['Close the files of the former CCG', 'Jul 26', 'PHL'], spares('abolished-body', 'A', 'of the past')),
  row(['Pay for chairs', 'Aug 26', 'Natural England'], spares('abolished-body', 'C', 'still there')),
]);

export const OWNERS_BOOK: TrapBook = {
  name: 'Owners',
  today: { year: 2026, month: 2, day: 15 },
  sheets: [cover, nobody, codes, spellings, many, together, former, glossary],
};
