import { count } from '../../../app/words';

export const words = {
  none: 'Meetings are held over a tracker.',
  noneSays: 'Build it first: then the sheet of a meeting is one click.',
  part: 'Show',
  parts: { sheet: 'Meeting', packs: 'For owners', back: 'Came back' },
  titles: {
    sheet: 'A sheet for a meeting',
    packs: 'A workbook for an owner',
    back: 'What was filled in',
  },
  says: {
    sheet:
      'What was done since the last meeting, what is late, what comes next, what moved. Everybody can fill it in, with or without Plan Grid.',
    packs: 'What one owner has to do, to fill in and send back. It holds no word of another owner’s rows.',
    back: 'Owners’ workbooks and meeting sheets that were filled in are compared with what was handed out. Nothing is taken before you have seen it.',
  },
  date: 'Day of the meeting',
  since: 'Meeting before',
  sinceHint: 'Leave it empty for the last one that has a sheet, or else three months earlier.',
  owner: 'For',
  everybody: 'Everybody',
  make: 'Make meeting sheet',
  packsFor: 'Owner',
  eachOf: (owners: number): string => `Each of ${count(owners, 'owner')}`,
  makePack: 'Make workbook',
  makePacks: 'Make workbooks',
  look: 'Only this workbook’s meeting sheets',
} as const;
