import { planOf, sheet, workbook } from '../../../../tests/support/workbooks';
import { bodiesOf, isEverybody } from './bodies';
import { explainedKeys, ownersIn, renamed } from './owners';
import { isWellKnown } from './well-known-codes';

const of = (...owners: string[]) => planOf(owners.map((owner, index) => [`Agree room ${index}`, 'Sept 11', owner]));

test('owners in the order in which they are named, with every naming', () => {
  const owners = ownersIn(of('JCM / PIO', 'SPM – CC', 'PIO', 'SPM-CC', 'SPM-CC'));
  expect(owners.map(({ name, namings }) => `${name}: ${namings.map(({ written }) => written).join(', ')}`)).toEqual([
    'JCM: JCM',
    'PIO: PIO, PIO',
    'SPM-CC: SPM – CC, SPM-CC, SPM-CC',
  ]);
});

test.each([
  ['JCM / PIO', 'PIO', 'JCM / SMO'],
  ['PIO', 'PIO', 'SMO'],
  ['PIO with JCM', 'PIO', 'SMO with JCM'],
  ['Lead: PIO', 'PIO', 'Lead: SMO'],
  ['i) JCM ii) PIO', 'PIO', 'i) JCM ii) SMO'],
  ['i) PIO ii) JCM', 'PIO', 'i) SMO ii) JCM'],
  ['JCM\nPIO', 'PIO', 'JCM\nSMO'],
  ['Deputy PIO / PIO', 'PIO', 'Deputy PIO / SMO'],
  ['PIOs / PIO', 'PIO', 'PIOs / SMO'],
])('%j with %s renamed', (text, written, after) => {
  const naming = ownersIn(of(text)).flatMap(({ namings }) => namings.filter((one) => one.written === written));
  expect(naming[0] && renamed(naming[0], 'SMO')).toEqual({ before: text, after });
});

test('a name is not renamed inside another, nor where it stands in several cells; partners have cells of their own', () => {
  expect(renamed({ text: 'Deputy PIO', written: 'PIO' }, 'SMO')).toBeUndefined();
  const rows = [['Action', 'When', 'Lead', 'Partners'], ['Agree the rooms and', 'Sept 11', 'JCM', 'PIO'], ['the chairs', '', 'and SMO']];
  const namings = ownersIn(planOf(workbook(sheet('S', rows)))).flatMap((owner) => owner.namings);
  expect(namings.map(({ written, place, text }) => `${written} ${place.column} ${text ?? '-'}`)).toEqual(['JCM 3 -', 'SMO 3 -', 'PIO 4 PIO']);
}); // prettier-ignore

test('the keys of codes and of their meanings are explained', () => {
  const plan = planOf(workbook(sheet('S', [['Action', 'When', 'Lead'], ['Agree it', 'Sept 11', 'JCM'], ['Glossary'], ['JCM = Joint Commissioning Manager']]))); // prettier-ignore
  expect([...explainedKeys(plan)]).toEqual(['jcm', 'jointcommissioningmanager']);
});

test('everybody, groups that meet, and others', () => {
  const isBody = bodiesOf(of('JCM'));
  const told = (names: string[]) => names.filter(isBody);
  const bodies = ['All', 'All partners', 'Partners', 'Steering Group', 'Recovery Board', 'The Partnership'];
  const others = [
    'JCM',
    'All staff',
    'Outreach Team',
    'Chair of the Recovery Board',
    'All Saints School',
    'Housing Service',
  ];
  expect(told([...bodies, ...others])).toEqual(bodies);
  expect([isEverybody('ALL'), isEverybody('Steering Group')]).toEqual([true, false]);
});

test('codes that everybody knows', () => {
  expect(['NHS', 'GPs', 'GP’s', 'DWP', 'JCM'].filter(isWellKnown)).toEqual(['NHS', 'GPs', 'GP’s', 'DWP']);
});
