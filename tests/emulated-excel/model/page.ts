/** How a sheet is printed. */
export interface PageSetup {
  orientation: 'Portrait' | 'Landscape';
  /** In Excel's own words: 'A4', 'A3', 'Letter'; undefined where the printer's own counts. */
  paper: string | undefined;
  /** Percent, where the sheet isn't fitted to pages. */
  scale: number;
  isFitted: boolean;
  /** Pages across and down, where it is fitted; undefined for as many as it takes. */
  pagesWide: number | undefined;
  pagesTall: number | undefined;
  isCentredAcross: boolean;
  isCentredDown: boolean;
  printsGridlines: boolean;
  printsHeadings: boolean;
  /** Rows that are printed on each page, '1:1'. */
  titleRows: string | undefined;
  titleColumns: string | undefined;
  /** 'A1:C9'; several are separated by commas. */
  area: string | undefined;
  /** In points. */
  margins: Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>;
  /** With Excel's codes: '&P' is the page's number. */
  words: Record<'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter', string>;
}

export const newPage = (): PageSetup => ({
  orientation: 'Portrait',
  paper: undefined,
  scale: 100,
  isFitted: false,
  pagesWide: undefined,
  pagesTall: undefined,
  isCentredAcross: false,
  isCentredDown: false,
  printsGridlines: false,
  printsHeadings: false,
  titleRows: undefined,
  titleColumns: undefined,
  area: undefined,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  words: { leftHeader: '', centerHeader: '', rightHeader: '', leftFooter: '', centerFooter: '', rightFooter: '' },
});

/** Excel's words for the paper sizes that Open XML counts. Source: ECMA-376 part 1, 18.3.1.63. */
export const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Tabloid: 3,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};
