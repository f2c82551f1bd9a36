import { planOf, sheet, workbook } from '../../../tests/support/workbooks';
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
  const [action] = of(text).grids[0]?.actions ?? [];
  expect(action && renamed({ action, written }, 'SMO')).toEqual({ before: text, after });
});

test('a name is not renamed inside another, nor where it stands in several cells', () => {
  const [longer] = of('Deputy PIO').grids[0]?.actions ?? [];
  expect(longer && renamed({ action: longer, written: 'PIO' }, 'SMO')).toBeUndefined();
  const cells = planOf(workbook(sheet('S', [['Action', 'When', 'Lead', 'Partners'], ['Agree it', 'Sept 11', 'JCM', 'PIO']]))); // prettier-ignore
  const [several] = cells.grids[0]?.actions ?? [];
  expect(several && renamed({ action: several, written: 'PIO' }, 'SMO')).toBeUndefined();
});

test('the keys of codes and of their meanings are explained', () => {
  const plan = planOf(workbook(sheet('S', [['Action', 'When', 'Lead'], ['Agree it', 'Sept 11', 'JCM'], ['Glossary'], ['JCM = Joint Commissioning Manager']]))); // prettier-ignore
  expect([...explainedKeys(plan)]).toEqual(['jcm', 'jointcommissioningmanager']);
});

test('everybody, groups that meet, and others', () => {
  const isBody = bodiesOf(of('JCM'));
  const told = (names: string[]) => names.filter(isBody);
  const bodies = ['All', 'All staff', 'Partners', 'Steering Group', 'Recovery Board', 'The Partnership'];
  const others = ['JCM', 'Outreach Team', 'Chair of the Recovery Board', 'All Saints School', 'Housing Service'];
  expect(told([...bodies, ...others])).toEqual(bodies);
  expect([isEverybody('ALL'), isEverybody('Steering Group')]).toEqual([true, false]);
});

test('codes that everybody knows', () => {
  expect(['NHS', 'GPs', 'GP’s', 'DWP', 'JCM'].filter(isWellKnown)).toEqual(['NHS', 'GPs', 'GP’s', 'DWP']);
});
