/** Excel's own colours, as the client gets them: 'RRGGBB' as a number. */
export const THEMES = {
  light: {
    primaryFontColor: 0x000000,
    primaryBackgroundColor: 0xffffff,
    secondaryFontColor: 0x262626,
    secondaryBackgroundColor: 0xf3f3f3,
  },
  dark: {
    primaryFontColor: 0xffffff,
    primaryBackgroundColor: 0x262626,
    secondaryFontColor: 0xd4d4d4,
    secondaryBackgroundColor: 0x0a0a0a,
  },
  absent: undefined,
} as const;

export type Theme = keyof typeof THEMES;
