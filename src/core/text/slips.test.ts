import { isPlainSlip } from './plain-slips';
import { isOneSlipAway } from './slips';
import fc from '../../../tests/support/fc';

test.each([
  ['SMCP', 'SMCPC'],
  ['SPM-CC', 'SP-CC'],
  ["B'ham Uni", 'B;ham Uni'],
  ['JCM', 'JMC'],
  ['aab', 'ab'],
  ['', 'a'],
])('%j and %j are one slip apart', (a, b) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([true, true]);
});

test.each([
  ['JCM', 'JCM'],
  ['', ''],
  ['JCM', 'PIO'],
  ['SMO', 'SMLOs'],
  ['JCM', 'MCJ'],
  ['abcd', 'badc'],
])('%j and %j are not', (a, b) => {
  expect([isOneSlipAway(a, b), isOneSlipAway(b, a)]).toEqual([false, false]);
});

test.each([
  ['saftey', 'safety'],
  ['comittee', 'committee'],
  ['houssing', 'housing'],
  ['complience', 'compliance'],
  ['mabager', 'manager'],
])('%j makes no other word than %j', (slip, right) => {
  expect(isPlainSlip(slip, right)).toBe(true);
});

test.each([
  ['contact', 'contract'],
  ['planting', 'planning'],
  ['literary', 'literacy'],
  ['mediation', 'meditation'],
  ['projection', 'protection'],
  ['housing', 'housing'],
  ['leisure', 'housing'],
])('%j may be another word than %j', (slip, right) => {
  expect(isPlainSlip(slip, right)).toBe(false);
});

test('every single slip is found', () => {
  const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(words, fc.nat(), fc.constantFrom('a', 'b', 'c'), (word, seed, letter) => {
      const at = seed % word.length;
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      const slips = [
        head + letter + tail,
        head + tail.slice(1),
        head + letter + tail.slice(1),
        head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2),
      ];
      for (const slip of slips) expect(isOneSlipAway(word, slip)).toBe(slip !== word);
    }),
  );
});
