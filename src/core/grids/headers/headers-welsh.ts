/** What plans of bodies in Wales say above their columns in Welsh, mostly beside the same in English. */
const WELSH_HEADERS: ReadonlyMap<string, string> = new Map([
  ['amcan', 'objective'],
  ['amcanion', 'objectives'],
  ['amcan llesiant', 'objective'],
  ['nod', 'aim'],
  ['nodau', 'aims'],
  ['blaenoriaeth', 'priority'],
  ['blaenoriaethau', 'priorities'],
  ['thema', 'theme'],
  ['cam gweithredu', 'action'],
  ['camau gweithredu', 'actions'],
  ['cam', 'step'],
  ['camau', 'steps'],
  ['gweithred', 'action'],
  ['gweithgaredd', 'activity'],
  ['gweithgareddau', 'activities'],
  ['tasg', 'task'],
  ['tasgau', 'tasks'],
  ['carreg filltir', 'milestone'],
  ['cerrig milltir', 'milestones'],
  ['erbyn pryd', 'by when'],
  ['pryd', 'when'],
  ['amserlen', 'timescale'],
  ['dyddiad', 'date'],
  ['dyddiad cau', 'deadline'],
  ['dyddiad targed', 'target date'],
  ['dyddiad cwblhau', 'completion date'],
  ['gan bwy', 'by whom'],
  ['pwy', 'who'],
  ['cyfrifol', 'responsible'],
  ['cyfrifoldeb', 'responsibility'],
  ['swyddog cyfrifol', 'responsible officer'],
  ['swyddog arweiniol', 'lead officer'],
  ['arweinydd', 'lead'],
  ['perchennog', 'owner'],
  ['partneriaid', 'partners'],
  ['canlyniad', 'outcome'],
  ['canlyniadau', 'outcomes'],
  ['cynnydd', 'progress'],
  ['statws', 'status'],
  ['sylwadau', 'comments'],
  ['rhif', 'number'],
  ['cyf', 'ref'],
]);

/** A header's words without those that say in Welsh what the others say in English; in English where all are Welsh. */
export function withoutWelsh(words: string): string {
  const parts = words.split(' / ');
  const others = parts.filter((part) => !WELSH_HEADERS.has(part));
  return others.length === parts.length
    ? words
    : others.length > 0
      ? others.join(' / ')
      : parts.map((part) => WELSH_HEADERS.get(part) ?? part).join(' / ');
}
