import { ownerKey } from './owner-key';

test.each([
  [['SPM-CC', 'SPM – CC', 'SPM- CC', 'spm cc']],
  [['Partnership Mgr', 'Partnership Manager', 'partnership  manager.']],
  [['Performance & Information Officer', 'Performance and Information Officer', 'Perf and Info Offcr']],
  [['Co-ordinator', 'Coordinator', 'Co-ord']],
  [["B'ham University", 'B’ham Uni']],
  [['Housing Dept', 'Housing Department']],
])('one owner: %j', (spellings) => {
  expect(new Set(spellings.map(ownerKey)).size).toBe(1);
});

test.each([
  [['SPM-CC', 'SP-CC', 'SPM-TI']],
  [['Partnership Manager', 'Partnership Lead']],
  [['PL (C&A)', 'PL (T&I)']],
  [['Progress2Work', 'Progress Work']],
  [['Band 5+', 'Band 5']],
  [['HTs', 'HT-S', 'HT']],
])('different owners: %j', (names) => {
  expect(new Set(names.map(ownerKey)).size).toBe(names.length);
});
