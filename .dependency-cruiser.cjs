/*
 * Who may import whom. Collections say what is stored and who may touch it; src asks, decides and
 * serves; themes only draw. Every rule says where the code belongs instead.
 */
const specs = '[.](spec|test)[.]tsx?$'

/*
 * Rooms in their order (docs/decisions/027-rooms-in-order.md): each may know only those before it,
 * so that no two rooms need each other.
 * Where two must, what both need lies in an earlier one.
 */
const rooms = {
  'collections/': ['shared', '(?!shared/)[^/]+'],
  'src/': [
    'backup',
    'migrations',
    'database',
    'server',
    'forms',
    'vault',
    'pdf',
    'plugins',
    'jobs',
    'portal',
    'importers',
    'desk',
    'app',
    'dataMigrations',
    'log',
    'start',
    'demo',
    'commands',
    'worker',
  ],
  'src/portal/': [
    'words',
    'rich-text',
    'read',
    'site',
    'contract',
    'formats',
    'frame',
    'parts',
    'regency',
    'answer',
    'preview',
  ],
  'src/server/': ['door', 'page-cache', 'workers', 'testing'],
}
const orders = Object.entries(rooms).flatMap(([base, names]) =>
  names.slice(0, -1).map((name, index) => ({
    name: `${base}${name.replace(/[^a-zA-Z/-]/g, '')}-comes-first`,
    comment: `Rooms of ${base || 'the project'} know only those before them (.dependency-cruiser.cjs, rooms). Move what both need into the earlier room.`,
    severity: 'error',
    from: { path: `^${base}${name}/`, pathNot: specs },
    to: {
      path: `^${base}(${names.slice(index + 1).join('|')})(/|$)`,
      pathNot: '^src/payload-types[.]ts$',
    },
  })),
)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...orders,
    {
      name: 'collections-know-nothing-of-the-app',
      comment:
        'A collection is usable from any Payload project. Move the rule into the collection, or make it a plugin in src/plugins that adds the hook or field from outside.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^(src|themes)/|^payload[.]config[.]ts$', pathNot: '^src/payload-types[.]ts$' },
    },
    {
      name: 'collections-take-only-types-from-the-generated-file',
      comment: 'src/payload-types.ts is types: write `import type`.',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/payload-types[.]ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'themes-see-only-the-contract',
      comment:
        'A theme draws a view model. Put what it needs into the view (themes/contract/<family>.ts) and fill it in the part or in src/portal/frame; shared markup belongs to themes/bricks, which every theme may use.',
      severity: 'error',
      from: { path: '^themes/(?!check/|contract/)([^/]+)/' },
      to: {
        path: '^(src|collections|themes)/|^payload[.]config[.]ts$',
        pathNot: ['^themes/$1/', '^themes/contract/', '^themes/bricks/'],
      },
    },
    {
      name: 'themes-use-react-alone',
      comment:
        'A theme is pure markup: no data access, no script, no library. Ask for a ready value in the view model.',
      severity: 'error',
      from: { path: '^themes/(?!check/|contract/)[^/]+/', pathNot: specs },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(react|@types/react)/',
      },
    },
    {
      name: 'the-contract-stands-alone',
      comment:
        'themes/contract is what a theme author reads: types, and zod for the manifest. Whatever knows Payload or a theme belongs to src/portal.',
      severity: 'error',
      from: { path: '^themes/contract/', pathNot: specs },
      to: { pathNot: ['^themes/contract/', 'node_modules/(zod|react|@types/react)/'] },
    },
    {
      name: 'the-check-knows-no-theme',
      comment:
        'theme:check gets themes as arguments, base too, so that it can check one that is in no list. Only the contract is its own.',
      severity: 'error',
      from: { path: '^themes/check/', pathNot: specs },
      to: {
        path: '^(src|collections|themes)/|^payload[.]config[.]ts$',
        pathNot: ['^themes/(check|contract)/'],
      },
    },
    {
      name: 'no-page-serves-examples',
      comment:
        'Examples lie beside the slots of base for tests, theme:check and the gallery, which are given them. What a page needs too is no example.',
      severity: 'error',
      from: {
        path: '^(src|collections|themes)/',
        pathNot: [
          '^themes/base/([^/]+/examples[.]ts$|examples/)',
          '^src/commands/(checkThemes|gallery)[.]ts$',
          specs,
        ],
      },
      to: { path: '^themes/base/([^/]+/examples[.]ts$|examples/)' },
    },
    {
      name: 'only-developers-check-themes',
      comment: 'themes/check uses development packages. Nothing that serves a page imports it.',
      severity: 'error',
      from: {
        path: '^(src|collections|themes)/',
        pathNot: ['^themes/check/', '^src/commands/checkThemes[.]ts$', specs],
      },
      to: { path: '^themes/check/' },
    },
    {
      name: 'plugins-know-collections-only',
      comment:
        'A plugin works in another Payload project too. What reads for the public belongs to src/portal, what runs at start to src/start; use req.payload, never the configuration. Of the server it knows the one way to announce a purge and the one to finish something before the process ends, of the database the one way to wait for a commit.',
      severity: 'error',
      from: { path: '^src/plugins/', pathNot: specs },
      to: {
        path: '^(src|themes)/|^payload[.]config[.]ts$',
        pathNot: [
          '^src/plugins/',
          '^src/payload-types[.]ts$',
          '^src/server/(purges|shutdownTasks)[.]ts$',
          '^src/database/afterCommit[.]ts$',
        ],
      },
    },
    {
      name: 'the-portal-does-not-know-where-it-runs',
      comment:
        'The portal gets its Payload and settings as arguments, so that portal.request() works in a test. Wire things in src/app/(portal) or src/start.',
      severity: 'error',
      from: { path: '^src/portal/', pathNot: specs },
      to: { path: '^src/(app|server|start|demo|commands|migrations)/|^payload[.]config[.]ts$' },
    },
    {
      name: 'the-portal-uses-pure-rules-of-collections',
      comment:
        'Public pages read through src/portal/read, under the access rules of the running Payload. A collection or hook imported here would be a second copy: import the pure rule beside it.',
      severity: 'error',
      from: { path: '^src/portal/', pathNot: specs },
      to: { path: '^collections/(index|[^/]+/(index|hooks/.*))[.]ts$' },
    },
    {
      name: 'the-server-knows-no-application',
      comment:
        'src/server is a page cache in front of any Node request handler. What knows villages or Payload is given to it by src/start.',
      severity: 'error',
      from: { path: '^src/server/' },
      to: { path: '^(src|collections|themes)/|^payload[.]config[.]ts$', pathNot: '^src/server/' },
    },
    {
      name: 'importers-write-through-collections',
      comment:
        'An importer reads a file, plans, and writes through the collection, whose hooks check it. What a command or a page does with it belongs there; a rule for figures belongs to the collection.',
      severity: 'error',
      from: { path: '^src/importers/', pathNot: specs },
      to: {
        path: '^(src|themes)/|^payload[.]config[.]ts$|^collections/(index|[^/]+/index)[.]ts$',
        pathNot: [
          '^src/importers/',
          '^src/payload-types[.]ts$',
          '^src/plugins/publishing/recordPurge[.]ts$',
        ],
      },
    },
    {
      name: 'a-form-is-data',
      comment:
        'src/forms reads, checks and keeps what people type, for residents and staff alike. What is done with it belongs to the part or the desk that has the form.',
      severity: 'error',
      from: { path: '^src/forms/', pathNot: specs },
      to: {
        path: '^(src|themes)/|^payload[.]config[.]ts$|^collections/(?!shared/)',
        pathNot: ['^src/forms/', '^themes/contract/'],
      },
    },
    {
      name: 'the-desk-has-no-rule-of-its-own',
      comment:
        'The desk reads and writes as the signed-in user. A rule belongs to the collection or a plugin, what visitors see to src/portal.',
      severity: 'error',
      from: { path: '^src/desk/', pathNot: specs },
      to: {
        path: '^src/(app|commands|database|demo|migrations|server|start)/|^payload[.]config[.]ts$|^collections/(index|[^/]+/index)[.]ts$',
      },
    },
    {
      name: 'the-vault-and-the-writer-of-pdfs-stand-alone',
      comment:
        'src/vault knows keys and bytes, src/pdf what to write: neither knows whose. Give it as an argument.',
      severity: 'error',
      from: { path: '^src/(vault|pdf)/', pathNot: specs },
      to: { path: '^(src|collections|themes)/|^payload[.]config[.]ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'only-entries-load-the-configuration',
      comment:
        'payload.config.ts opens a database. Only src/app, src/instrumentation, src/commands and src/start do that; take `payload` as an argument instead.',
      severity: 'error',
      from: {
        path: '^(src|collections|themes)/',
        pathNot: ['^src/(app|commands|start)/', '^src/instrumentation[.]ts$', specs],
      },
      to: { path: '^payload[.]config[.]ts$' },
    },
    {
      name: 'no-cycles',
      comment:
        'Types count too. Move what both need into a file of its own, named after what it is.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment:
        'Nothing imports this file: use it or delete it. Entry points are listed in this rule.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          specs,
          '[.]d[.]ts$',
          '^src/(app|commands|migrations)/',
          '^src/instrumentation[.]ts$',
          '^src/payload-types[.]ts$',
        ],
      },
      to: {},
    },
    {
      name: 'no-tests-in-the-product',
      comment: 'Test helpers stay in tests/; what both need is product code and belongs to src.',
      severity: 'error',
      from: { path: '^(src|collections|themes)/', pathNot: [specs, '^src/server/testing/'] },
      to: { path: `^tests/|${specs}` },
    },
    {
      name: 'no-missing-packages',
      comment: 'Add it to package.json with an exact version, or correct the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-development-packages-in-the-product',
      comment:
        'Installed without development packages this import fails: move the package to dependencies.',
      severity: 'error',
      from: {
        path: '^(src|collections|themes)/|^payload[.]config[.]ts$',
        pathNot: [
          specs,
          '^src/server/testing/',
          '^themes/check/',
          '^src/commands/checkThemes[.]ts$',
        ],
      },
      to: {
        dependencyTypes: ['npm-dev'],
        dependencyTypesNot: ['type-only'],
        pathNot: 'node_modules/@types/',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      conditionNames: ['import', 'types', 'node', 'default'],
      exportsFields: ['exports'],
    },
    exclude: { path: '^src/app/\\(payload\\)/admin/importMap[.]js$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
