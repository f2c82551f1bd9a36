import { count } from '../../../app/words';

export const words = {
  title: (owners: readonly string[]): string =>
    `For ${owners.length === 1 ? owners.join('') : count(owners.length, 'owner')}`,
  list: 'Workbooks for owners',
  says: {
    'by saving': 'Save the workbook, and send it with the message. What comes back is compared with what it holds now.',
    'by opening':
      'The workbook opens beside this one, because a pane in Excel can’t save files: save it, and send it with the message. What comes back is compared with what it holds now.',
  },
  handOver: { 'by saving': 'Save workbook', 'by opening': 'Open workbook' },
  holds: (groups: readonly (readonly [string, number])[]): string =>
    groups.flatMap(([group, rows]) => (rows > 0 ? `${rows} ${group.toLowerCase()}` : [])).join(', '),
  message: 'Message',
  messageFor: (owner: string): string => `Message to ${owner}`,
  copy: 'Copy message',
  copyFor: (owner: string): string => `Copy message to ${owner}`,
  copied: 'Copied.',
  copyByHand: 'Press Ctrl+C to copy it.',
  withoutLead: (rows: number): string =>
    `${count(rows, 'open row')} without a lead ${rows === 1 ? 'is' : 'are'} in none of them.`,
} as const;
