import { percentIn, progressIn } from './progress-words';

test.each<[ReturnType<typeof progressIn>, string[]]>([
  ['unfinished', ['Nine agreed, the rest go to the Board in January', 'Not started', 'To do', 'In progress', '60% done', 'Delayed to January', 'Will be agreed in January', 'Nine of 14 ordered', '3 out of 5 wards trained so far', 'Draft written, comments still to be answered', 'Report not yet published', 'Surgery still to do, expected 17 July', 'Lease yet to be signed']],
  ['done', ['Completed 17 September', 'Held in September', 'Held on 3, 10 and 17 September: 262 came', 'Done', 'All completed', 'Published, 4 May', 'Launched on Monday 6 June']],
  ['begun', ['Started in May', 'In progress until May, completed in June', 'Work has begun', 'Half done']],
  [undefined, ['All 14 ordered', '14 of 14 ordered', 'Signed off on 14 July', 'Agreed with partners, starts in May', 'Published 4 May: starts in June', 'To be reviewed each year', 'Held in abeyance', '12 of 40 homes replied', 'Author began on 21 September', '64%', 'Ongoing monitoring', 'Two in post, a third will help in spring', 'Done when funds allow', 'Delivered training', 'Complete apart from two rooms']],
])('%s', (says, texts) => {
  expect(texts.filter((text) => progressIn(text) !== says)).toEqual([]);
}); // prettier-ignore

test('percentages', () => {
  expect(['40%', '0.4', '100%', '0', '100 % done', '1', '12', '140%'].map(percentIn)).toEqual([40, 40, 100, 0, 100, undefined, undefined, undefined]); // prettier-ignore
});
