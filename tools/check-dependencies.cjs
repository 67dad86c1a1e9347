/**
 * Fences between the folders inside a project, which Nx cannot see. Type imports count like others.
 * A capability may import only what stands to its left in this list; members of one group do not import each other.
 */
const capabilities = [
  ['identity'],
  ['second-factor', 'single-sign-on'],
  ['regions'],
  ['rounds'],
  ['applications'],
  ['selection'],
  ['initiatives'],
  ['workshops'],
  ['trainings'],
  ['calling-off', 'registration'],
  ['public-registration', 'list-invitations'],
  ['attendance', 'materials'],
  ['feedback', 'printing'],
  ['progress'],
  ['requirements'],
  ['planning', 'calendars', 'health', 'succession', 'mailings'],
  ['rehearsal'],
  ['notifications'],
  ['start'],
];

const sources = { rules: 'libs/shared/src', api: 'apps/api/src', web: 'apps/web/src/app' };
const anyOf = (names) => `(?:${names.join('|')})`;
const all = capabilities.flat();
const entity = '\\.entit(?:y|ies)\\.ts$';
const listOfEntities = 'platform/database/entities\\.ts$';

const leftwards = Object.entries(sources).flatMap(([project, folder]) =>
  capabilities.flatMap((group, position) => {
    const right = capabilities.slice(position + 1).flat();
    return group.map((capability) => ({
      name: `${project}: ${capability} imports only from the capabilities to its left`,
      severity: 'error',
      from: { path: `^${folder}/${capability}/`, pathNot: '\\.spec\\.ts$' },
      to: { path: `^${folder}/${anyOf([...right, ...group.filter((other) => other !== capability), 'seed'])}/` },
    }));
  }),
);

/** platform and journal (api), kernel, time, faults, problems and permissions (rules), ui (web) stand below every capability. */
const below = [
  ['rules: the kernel imports no other folder', `${sources.rules}/kernel/`, `${sources.rules}/(?!kernel/)`],
  ['rules: what calculates with time knows the kernel only', `${sources.rules}/time/`, `${sources.rules}/(?!(?:kernel|time)/)`],
  ['rules: the faults of a field know the kernel only', `${sources.rules}/faults/`, `${sources.rules}/(?!(?:kernel|faults)/)`],
  [
    'api: the platform imports no capability and not the journal',
    `${sources.api}/platform/`,
    `${sources.api}/(?:journal|seed|${all.join('|')})/`,
  ],
  ['api: the journal imports no capability', `${sources.api}/journal/`, `${sources.api}/(?:seed|${all.join('|')})/`],
  ['web: the building blocks of ui know no capability', `${sources.web}/ui/`, `${sources.web}/(?:shell|${all.join('|')})/`],
  ['web: the platform knows no capability', `${sources.web}/platform/`, `${sources.web}/(?:shell|${all.join('|')})/`],
].map(([name, from, to]) => ({
  name,
  severity: 'error',
  from: { path: `^${from}`, pathNot: `(?:\\.spec\\.ts$|${listOfEntities})` },
  to: { path: `^${to}` },
}));

module.exports = {
  forbidden: [
    { name: 'nothing imports in a circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'the rules import nobody',
      severity: 'error',
      from: { path: '^libs/shared/src' },
      to: { path: '^apps/' },
    },
    { name: 'the web never imports the API', severity: 'error', from: { path: '^apps/web/' }, to: { path: '^apps/api' } },
    { name: 'the API never imports the web', severity: 'error', from: { path: '^apps/api' }, to: { path: '^apps/web' } },
    {
      name: 'the API imports no test and no building block of tests',
      severity: 'error',
      from: { path: '^apps/api/src', pathNot: '(?:\\.spec\\.ts$|^apps/api/src/testing/)' },
      to: { path: '(?:\\.spec\\.ts$|^apps/api/src/testing/)' },
    },
    {
      name: 'only a repository and the list of all entities import an entity',
      severity: 'error',
      from: { path: '^apps/api/src', pathNot: `(?:^apps/api/src/platform/|\\.repository\\.ts$|\\.module\\.ts$|\\.spec\\.ts$|${entity})` },
      to: { path: entity },
    },
    {
      name: 'an entity belongs to the repositories of its own folder',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/', pathNot: listOfEntities },
      to: { path: entity, pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'a capability is entered through its service, not through its repository',
      severity: 'error',
      from: { path: '^apps/api/src/([^/]+)/' },
      to: { path: '\\.repository\\.ts$', pathNot: '^apps/api/src/$1/' },
    },
    {
      name: 'a capability knows TypeORM in its repositories and entities only',
      severity: 'error',
      from: {
        path: '^apps/api/src',
        pathNot: `(?:^apps/api/src/(?:platform|testing)/|\\.repository\\.ts$|\\.module\\.ts$|\\.spec\\.ts$|${entity})`,
      },
      to: { path: 'node_modules/(?:typeorm|@nestjs/typeorm)/' },
    },
    {
      name: 'a capability of the rules is entered through its index',
      severity: 'error',
      from: { path: '^libs/shared/src/([^/]+)/', pathNot: '(?:\\.spec\\.ts$|^libs/shared/src/(?:problems|labels)/)' },
      to: {
        path: '^libs/shared/src/[^/]+/(?!index\\.ts$)',
        pathNot: ['^libs/shared/src/$1/', '^libs/shared/src/(?:kernel|problems|permissions|testing)/'],
      },
    },
    {
      name: 'only the demo and tests act at another time than now',
      severity: 'error',
      from: { path: '^apps/', pathNot: '(?:\\.spec\\.ts$|^apps/api/src/(?:seed|testing|platform/time)/|^apps/api-tests/)' },
      to: { path: '^apps/api/src/platform/time/acting-at\\.ts$' },
    },
    {
      name: 'apps enter the rules through their one door',
      severity: 'error',
      from: { path: '^apps/', pathNot: '^apps/web/' },
      to: { path: '^libs/shared/src/.+', pathNot: '^libs/shared/src/(?:testing/)?index\\.ts$' },
    },
    {
      name: 'the web enters the rules through the index of a folder, so that a page loads what it needs (decision 7)',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^libs/shared/src/.+', pathNot: '^libs/shared/src/[^/]+/index\\.ts$' },
    },
    ...below,
    ...leftwards,
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist'] },
    exclude: { path: '(?:^|/)dist/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      mainFields: ['types', 'main'],
    },
  },
};
