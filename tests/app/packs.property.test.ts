import { makePacks } from '../../src/app/packs';
import { Session } from '../../src/app/session';
import { ownerKey } from '../../src/core/by-whom/words/owner-key';
import { closedState } from '../../src/core/tracker/state';
import { newXlsx } from '../../src/hosts/xlsx';
import { rowsOf } from '../support/drawn';
import { FakeHost } from '../support/fake-host';
import fc, { runs } from '../support/fc';
import { day, filled, tracked } from '../support/meetings';
import { unpack } from '../support/xlsx/build-workbook';

/*
 * A pack is sent out of the house: whatever the plan and whatever was written into its tracker, no part of its package and
 * no line of its message has a word of a row that its owner doesn't lead, or anybody else's name; what they lead and is
 * open is there.
 */

const OWNERS = ['Fleet Officer', 'Housing Manager', 'Climate Lead', 'Board Secretary'];
const HERE = { today: day('2011-09-16') };

const owner = fc.constantFrom(...OWNERS);
const action = fc.record({
  byWhen: fc.constantFrom('May 11', 'Sept 11', 'Mar 13', 'Monthly from June 11', 'Jul 11. Review 6 monthly', 'Ongoing', ''),
  byWhom: fc.oneof(fc.uniqueArray(owner, { maxLength: 3 }).map((names) => names.join(' / ')), owner.map((name) => name.toUpperCase())),
}); // prettier-ignore
const edit = fc.oneof(
  fc.record({ row: fc.nat(), column: fc.constant('Lead'), words: fc.oneof(owner, owner.map((name) => name.toLowerCase())) }),
  fc.record({ row: fc.nat(), column: fc.constant('Status'), words: fc.constantFrom('Complete', 'In progress', 'Withdrawn') }),
  fc.record({ row: fc.nat(), column: fc.constantFrom('Progress', 'Agreed date', 'Remarks', 'Risks'), words: fc.constant(undefined) }),
); // prettier-ignore

type Row = Record<string, string>;
const isLed = (row: Row, by: string): boolean => ownerKey(row['Lead'] ?? '') === ownerKey(by);
const isOpen = (row: Row): boolean => closedState(row['Status'] ?? '') === undefined;
/** Words of one row alone: of its action, 'does3it', and those that somebody wrote beside it, 'note5d'. */
const wordsOf = (row: Row): string[] => Object.values(row).flatMap((text) => text.match(/does\d+it|note\d+d/g) ?? []);

test('a pack holds what its owner leads and is open, and no word of anybody else’s', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 2, maxLength: 8 }), fc.array(edit, { maxLength: 10 }), async (plan, edits) => {
      let book = tracked(plan.map(({ byWhen, byWhom }, n) => [`Somebody does${n}it`, byWhen, byWhom]));
      const refs = rowsOf(book, 'tracker', 'Ref').map((row) => row['Ref'] ?? '');
      for (const [n, { row, column, words }] of edits.entries())
        book = filled(book, refs[row % refs.length] ?? '', column, words ?? `note${n}d`);
      const rows: Row[] = rowsOf(book, 'tracker', 'Ref');
      const leads = new Set(rows.flatMap((row) => (isOpen(row) && row['Lead'] ? [ownerKey(row['Lead'])] : [])));
      if (leads.size === 0) return;

      const { packs } = await makePacks(new Session(new FakeHost(book)), undefined, newXlsx, HERE);
      expect(packs.map((pack) => ownerKey(pack.owner)).sort()).toEqual([...leads].sort());
      for (const pack of packs) {
        const parts = Object.values(unpack(pack.bytes)).join('\n');
        const all = [parts, pack.message].join('\n');
        const led = rows.filter((row) => isLed(row, pack.owner));
        const own = new Set(led.flatMap(wordsOf));
        const others = rows.flatMap(wordsOf).filter((word) => !own.has(word));
        const names = OWNERS.filter((name) => ownerKey(name) !== ownerKey(pack.owner));
        expect(others.filter((word) => all.includes(word))).toEqual([]);
        expect(rows.filter((row) => !led.includes(row) && parts.includes(`>${row['Ref'] ?? ''}<`))).toEqual([]);
        expect(names.filter((name) => all.toLowerCase().includes(name.toLowerCase()))).toEqual([]);

        const open = led.filter(isOpen);
        const once = open.filter(({ Type: type }) => type !== 'Recurring' && type !== 'Review');
        expect(open.flatMap(({ Action: words = '' }) => (pack.message.includes(words) && parts.includes(words) ? [] : words))).toEqual([]);
        expect(once.flatMap(({ Ref: ref = '' }) => (parts.includes(`>${ref}<`) ? [] : ref))).toEqual([]);
      }
    }),
    runs(40),
  );
}); // prettier-ignore
