import { type Progress, percentIn, progressIn } from './progress-words';

test.each<[Progress | undefined, string[]]>([
  ['unfinished', ['Nine agreed, the rest go to the Board in January', 'Not started', 'To do', 'In progress', '60% done', 'Delayed to January', 'Will be agreed in January', 'Nine of 14 ordered', '3 out of 5 wards trained so far', 'Draft written, comments still to be answered', 'Report not yet published', 'Surgery still to do, expected 17 July', 'Lease yet to be signed', 'Two of four started', '21 done; 17 booked for June', '15 recruited, seven to find', '21 done, the rest by July', 'Nearly there', 'Two started in May, two will in September', 'In hand', 'Waiting for references', 'Half done', 'Equipment on order', 'Policy in draft', 'Out for comment', 'New form being written', 'Letters go out in January']],
  ['done', ['Completed 17 September', 'Held in September', 'Held on 3, 10 and 17 September: 262 came', 'Done', 'All completed', 'Published, 4 May', 'Launched on Monday 6 June', 'Issued on 20 May 2026', 'Signed by both chief executives on 8 September 2026.', 'Policy approved in June', 'Manager appointed on 3 May', 'Went live in July']],
  ['begun', ['Started in May', 'In progress until May, completed in June', 'Work has begun', 'Work began on 1 June', 'Half done', 'Running in Ward 5 since 11 May', 'Recruiting since May', 'Nine recruited', 'First nine signed up', 'Nine recruited; open evening on 24 June', '21 homes visited']],
  ['late', ['Delayed until October', 'Will not be met', 'Behind schedule', 'Slipped to March']],
  [undefined, ['All 14 ordered', '14 of 14 ordered', 'Signed off on 14 July', 'Agreed with partners, starts in May', 'Published 4 May: starts in June', 'To be reviewed each year', 'Held in abeyance', '12 of 40 homes replied', 'Author began on 21 September', '64%', 'Ongoing monitoring', 'Two in post, a third will help in spring', 'Done when funds allow', 'Delivered training', 'Complete apart from two rooms', 'Nine of nine recruited; one has since left', '38 done; two homes closed', 'Advert goes out on 3 August', 'Three firms to be asked', 'Two held last year', 'No bids received yet', 'Waits for the grant', 'Delayed at first, now back on time', 'Sold for £300; money due in July', 'Goods on order arrived in May', 'Sent draft to all', 'Agreed in May to wait', 'Letters go out each month']],
])('%s', (says, texts) => {
  expect(texts.filter((text) => (says === undefined ? progressIn(text).some((one) => one !== 'begun') : !progressIn(text).includes(says)))).toEqual([]);
}); // prettier-ignore

test('what has not begun', () => {
  expect(['14 of 14 ordered', 'Author began on 21 September', 'Three firms to be asked', 'Two held last year', 'Tool being written', 'Form in design', 'Open from 3 June', 'Nine places booked', 'Recruitment starts in May', '0 recruited'].filter((text) => progressIn(text).includes('begun'))).toEqual([]);
}); // prettier-ignore

test('percentages', () => {
  expect(['40%', '0.4', '100%', '0', '100 % done', '1', '12', '140%'].map(percentIn)).toEqual([40, 40, 100, 0, 100, undefined, undefined, undefined]); // prettier-ignore
});
