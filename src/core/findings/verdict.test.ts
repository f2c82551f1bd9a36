import { RULES, type RuleId } from './rules';
import { DEFAULT_CHECKS } from './settings';
import type { Finding, Severity } from './types';
import { showReservations, showVerdict, verdictOf } from './verdict';

const finding = (severity: Severity, isAccepted = false): Finding => {
  const place = { sheet: 'S', row: 1, column: 1 };
  const accepted = { reason: 'Fine', on: { year: 2011, month: 6, day: 15 }, rows: [] };
  return {
    rule: 'no-date', title: 'Any', severity, scope: 'cell', isRisk: false, place, rows: [{ rule: 'no-date', place, evidence: '' }], words: '', message: '',
    ...(isAccepted && { accepted }),
  }; // prettier-ignore
};
const of = (findings: readonly Finding[], off: readonly RuleId[] = []) =>
  verdictOf(findings, RULES, { ...DEFAULT_CHECKS, severities: new Map(off.map((id) => [id, 'off'])) });

test.each<[string, Finding[], string]>([
  ['nothing', [], 'Ready to submit: nothing was found.'],
  ['a warning', [finding('warning')], 'Ready to submit: no errors; 1 warning to look at.'],
  ['warnings and notes', [finding('warning'), finding('warning'), finding('info')], 'Ready to submit: no errors; 2 warnings and 1 note to look at.'],
  ['an error', [finding('error')], 'Not ready to submit: 1 error.'],
  ['errors and a note', [finding('error'), finding('error'), finding('info')], 'Not ready to submit: 2 errors and 1 note.'],
  ['an accepted error', [finding('error', true)], 'Ready to submit: nothing else was found.'],
])('%s', (_, findings, said) => {
  expect(showVerdict(of(findings))).toBe(said);
}); // prettier-ignore

test('what was accepted and what was switched off is told', () => {
  expect(showReservations(of([]))).toEqual([]);
  expect(showReservations(of([finding('error', true)]))).toEqual(['1 finding was accepted with a reason.']);
  expect(showReservations(of([finding('error', true), finding('info', true)], ['no-date', 'no-owner']))).toEqual([
    '2 findings were accepted with a reason.',
    'Not checked: No date; No owner.',
  ]);
});

test('accepted findings are counted by themselves', () => {
  expect(of([finding('error'), finding('warning', true), finding('info')])).toMatchObject({
    isReady: false,
    counts: { error: 1, warning: 0, info: 1 },
    accepted: 1,
  });
});
