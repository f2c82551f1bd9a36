/*
 * The direction of imports (docs/architecture.md). Each folder may import from itself, from the folders that its row
 * names, and from the packages that its row names; nothing else, types included. That the core names no clock, page or
 * host is held by eslint.config.mjs and tsconfig.core.json.
 */
const CORE = ['core'];

/** Folders, from the innermost out, each with the folders and the packages that it may import from. */
const MAY_IMPORT = {
  'core/text': [[]],
  'core/lists': [[]],
  'core/calendar': [[]],
  'core/workbook': [['core/calendar', 'core/lists']],
  'core/cells': [['core/workbook', 'core/calendar', 'core/text']],
  'core/grids': [['core/cells', 'core/workbook', 'core/by-whom', 'core/calendar', 'core/lists', 'core/text']],
  'core/by-when': [['core/calendar', 'core/text']],
  'core/by-whom': [['core/lists', 'core/text']],
  'core/plan': [
    [
      'core/grids',
      'core/by-when',
      'core/by-whom',
      'core/cells',
      'core/workbook',
      'core/calendar',
      'core/lists',
      'core/text',
    ],
  ],
  'core/schedule': [['core/plan', 'core/by-when', 'core/calendar', 'core/lists']],
  // What else is asked of words as the reading takes them stands there, too.
  'core/reading.ts': [
    [
      'core/schedule',
      'core/plan',
      'core/grids',
      'core/by-when',
      'core/by-whom',
      'core/cells',
      'core/workbook',
      'core/calendar',
    ],
  ],
  'core/pointing': [['core/reading.ts', 'core/plan', 'core/grids', 'core/workbook', 'core/text']],
  'core/findings': [
    [
      'core/reading.ts',
      'core/schedule',
      'core/plan',
      'core/grids',
      'core/by-when',
      'core/by-whom',
      'core/cells',
      'core/workbook',
      'core/calendar',
      'core/lists',
      'core/text',
    ],
  ],
  'core/sheets': [['core/workbook', 'core/cells', 'core/calendar', 'core/lists', 'core/text']],
  'core/changes': [['core/sheets', 'core/workbook', 'core/calendar', 'core/text']],
  'core/report': [
    [
      'core/sheets',
      'core/findings',
      'core/plan',
      'core/workbook',
      'core/cells',
      'core/calendar',
      'core/lists',
      'core/text',
    ],
  ],
  'core/tracker': [
    [
      'core/changes',
      'core/sheets',
      'core/schedule',
      'core/findings',
      'core/plan',
      'core/workbook',
      'core/cells',
      'core/calendar',
      'core/lists',
      'core/text',
    ],
  ],
  'core/meeting': [
    [
      'core/tracker',
      'core/changes',
      'core/sheets',
      'core/reading.ts',
      'core/workbook',
      'core/calendar',
      'core/lists',
      'core/text',
    ],
  ],
  'core/summary': [['core/tracker', 'core/sheets', 'core/workbook', 'core/calendar']],
  'core/managed-sheets': [
    ['core/meeting', 'core/summary', 'core/tracker', 'core/report', 'core/changes', 'core/sheets', 'core/workbook'],
  ],
  'core/settings.ts': [['core/findings', 'core/plan', 'core/calendar']],
  'core/analysis.ts': [CORE],
  'core/builders.ts': [CORE],
  'core/plan-grid.ts': [CORE],
  // The port and what it is made of; of our sheets only which there are.
  'hosts/xlsx': [
    ['core/managed-sheets', 'core/workbook', 'core/calendar', 'core/cells', 'core/lists'],
    ['fflate', 'saxes', '@xmldom/xmldom', 'numfmt', 'zod'],
  ],
  'hosts/excel': [['core/managed-sheets', 'core/workbook', 'core/calendar', 'core/cells', 'core/lists']],
  kept: [CORE, ['zod/mini']],
  app: [[...CORE, 'kept'], ['ical.js']],
  'clock.ts': [['core/calendar']],
  // Files that are handed out and come back are the other host's, also in Excel.
  taskpane: [[...CORE, 'kept', 'app', 'clock.ts', 'hosts/excel', 'hosts/xlsx'], ['preact']],
  page: [[...CORE, 'app', 'hosts/xlsx', 'taskpane'], ['preact']],
  demo: [[], [], 'node'],
  cli: [[...CORE, 'kept', 'app', 'clock.ts', 'hosts/xlsx'], ['commander', 'zod'], 'node'],
};

/** Folders that are stages: each may import from those before it, and what stands beside them from all. */
const STAGES = {
  'core/grids': ['words', 'headers', 'table', 'columns', 'lines', 'heads', 'rows'],
  'core/by-whom': ['words', 'pieces', 'rules'],
  'core/plan': ['years', 'dates', 'beside'],
};

const pathOf = (folder) => `^src/${folder.replaceAll('.', '\\.')}${folder.endsWith('.ts') ? '$' : '/'}`;

/** Tests stand beside what they test and may reach for helpers; so may tables that only tests read. */
const TESTS = '\\.(test|corpus)\\.ts$';
/** What the bundler runs while it builds. */
const BUILD = '\\.cjs$';

const layers = Object.entries(MAY_IMPORT).map(([folder, [folders, packages = [], node]]) => ({
  name: `imports of ${folder}`,
  severity: 'error',
  from: { path: pathOf(folder), pathNot: [TESTS, BUILD] },
  to: {
    pathNot: [
      ...[folder, ...folders].map(pathOf),
      ...packages.map((name) => `^node_modules/(@types/)?${name}/`),
      // Node's own modules have bare names.
      ...(node ? ['^(node:)?[a-z0-9_/]+$'] : []),
      // Styles, which no module knows.
      ...(folder === 'taskpane' || folder === 'page' ? ['\\.css$'] : []),
    ],
  },
}));

const stages = Object.entries(STAGES).flatMap(([folder, names]) =>
  names.map((name, at) => ({
    name: `imports of ${folder}/${name}`,
    severity: 'error',
    from: { path: pathOf(`${folder}/${name}`), pathNot: TESTS },
    to: { path: pathOf(folder), pathNot: names.slice(0, at + 1).map((one) => pathOf(`${folder}/${one}`)) },
  })),
);

module.exports = {
  forbidden: [
    ...layers,
    ...stages,
    {
      name: 'every file has its place',
      comment: 'A new folder under src needs a row above.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TESTS, ...Object.keys(MAY_IMPORT).map(pathOf), '\\.d\\.ts$', BUILD] },
      to: {},
    },
    {
      name: 'no circles, of types neither',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    { name: 'nothing unknown', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'tests are not part of what ships',
      severity: 'error',
      from: { path: '^src/', pathNot: TESTS },
      to: { path: ['^tests/', TESTS] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
