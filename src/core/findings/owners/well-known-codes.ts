/** Short forms that everybody in public services knows. */
const WELL_KNOWN = new Set(
  (
    'nhs nhse nhsi gp gps pct pcts ccg ccgs icb icbs ics hmp hmpps hmrc hmcts dwp moj dh doh dhsc dfe mhclg dluhc cqc ofsted ukhsa ohid ' +
    'nice nta a&e yot yots yos la las mp mps pcc opcc cps nps crc bcu cdrp csp mappa marac mash camhs cvs dbs dvla ' +
    'dip drr atr idts cjit ndtms top tops jsna hwb lscb scb sab iom yjs nps dcs dph dass dcs smt send senco ehcp ehc lep ' +
    'ceo cfo coo hr it ict pr fe he uk eu bbc rnli nspcc rspca raf mod ' +
    'ta tas pta slt eyfs ks1 ks2 pe vcs vcse vcfs dft defra ea hse fbu lgbt lga nfcc npcc ico'
  ).split(' '),
);

/** True for 'NHS', 'GPs', 'DWP': codes that no glossary needs. */
export const isWellKnown = (code: string): boolean => WELL_KNOWN.has(code.toLowerCase().replace(/['’]s$/, ''));
