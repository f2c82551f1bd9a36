import type { Acceptance } from '../core/findings/acceptances';
import { NOTHING_KEPT, showKept } from './kept';
import { parseKept } from './parse-kept';
import { readKept } from './read-kept';
import { RULES } from '../core/findings/rules';
import { numberFor } from '../core/findings/rule-options';
import { formErrors } from './form-errors';
import { DEFAULT_FORM } from './settings-form';
import { settingsOf } from './settings-of';

const accepted: Acceptance = {
  rule: 'no-owner',
  place: { sheet: 'Grid 1', row: 12, column: 3 },
  evidence: 'Agree it\n',
  reason: 'The Board names one in May.',
  on: { year: 2026, month: 4, day: 1 },
};

test('what is kept comes back', () => {
  const kept = { settings: { ...DEFAULT_FORM, period: '2026-29', severities: { 'no-owner': 'off' as const } }, accepted: [accepted] }; // prettier-ignore
  expect(parseKept(showKept(kept))).toEqual(kept);
});

test.each([
  ['no JSON', '{', NOTHING_KEPT],
  ['another object', '[1]', NOTHING_KEPT],
  ['a setting of another kind', '{"settings":{"period":7},"accepted":[]}', NOTHING_KEPT],
  ['a severity that there is not', '{"settings":{"severities":{"no-date":"fatal"}}}', NOTHING_KEPT],
  ['an acceptance that is damaged beside a whole one', JSON.stringify({ settings: {}, accepted: [{ rule: 1 }, accepted] }), { ...NOTHING_KEPT, accepted: [accepted] }],
])('kept: %s', (_, text, kept) => {
  expect(parseKept(text)).toEqual(kept);
}); // prettier-ignore

test.each<[string, Partial<typeof DEFAULT_FORM>, readonly string[]]>([
  ['as it is by default', {}, []],
  ['a period that is none', { period: 'soon' }, ['period']],
  ['a number with a point', { options: { 'too-many-owners.owners': '3.5' } }, ['too-many-owners.owners']],
  ['a number out of bounds', { options: { 'owner-share.share': '101' } }, ['owner-share.share']],
  ['a day that is none', { today: '2026-02-30' }, ['today']],
])('errors of a form: %s', (_, change, fields) => {
  const options = RULES.flatMap((rule) => rule.options);
  expect(Object.keys(formErrors({ ...DEFAULT_FORM, ...change }, options))).toEqual(fields);
});

test('a form becomes settings; a field with an error counts as by default', () => {
  const form = {
    ...DEFAULT_FORM,
    options: { 'too-many-owners.owners': '6', 'owner-share.share': 'all', 'busy-month.deadlines': '0', 'no-such.option': '1' },
    severities: { 'no-date': 'info' as const, 'no-such-rule': 'off' as const },
  };
  const { checks, accepted: list } = settingsOf(form, [accepted]);
  const holds = RULES.flatMap(({ options }) => options.map((option) => [option.key, numberFor(option, checks)]));
  const changed = RULES.flatMap(({ id }) => checks.severities.get(id) ?? []);
  expect([Object.fromEntries(holds), changed, list]).toEqual([
    { 'due-soon.days': 28, 'busy-month.deadlines': 12, 'owner-share.share': 40, 'too-many-owners.owners': 6 },
    ['info'],
    [accepted],
  ]);
}); // prettier-ignore

test('a workbook that keeps nothing, and one that keeps something', async () => {
  const kept = { settings: { ...DEFAULT_FORM, period: '2026-29' }, accepted: [accepted] };
  expect(await Promise.all([undefined, showKept(kept)].map(readKept))).toEqual([NOTHING_KEPT, kept]);
});

test('columns that were named become settings; a name that cannot be read is passed over', () => {
  const columns = ['Sheet1!A3: action=Initiative, by whom=Team', 'Sheet1: nonsense'];
  expect(settingsOf({ ...DEFAULT_FORM, columns }, []).columns).toEqual([
    { sheet: 'Sheet1', row: 3, column: 1, action: 'Initiative', byWhen: undefined, byWhom: 'Team' },
  ]);
});

test('options as version 0.2 kept them', () => {
  const kept = JSON.stringify({ settings: { dueSoonDays: '14', mostOwners: '4', mostShare: 50 } });
  expect(parseKept(kept).settings).toEqual({ ...DEFAULT_FORM, options: { 'due-soon.days': '14' } });
});
