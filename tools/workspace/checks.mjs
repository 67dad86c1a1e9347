/**
 * All that CI checks, in this order. `npm test` and `npm run check` both read this list, so they cannot differ.
 * `results` says how a step counts its tests: a file that Jest writes, or the closing lines of Node's test runner; a
 * step without it counts as one. Steps of one `stage` may run side by side; those with `alone` use all cores themselves.
 */
const jest = (name, title, project) => ({
  name,
  title,
  alone: true,
  results: 'jest',
  cwd: project,
  command: ['jest', '--json', '--outputFile={results}', '--colors'],
});

export const checks = [
  { name: 'format', title: 'Formatting', command: ['prettier', '--check', '--log-level=warn', '.'] },
  { name: 'build-rules', title: 'Build of the rules', command: ['nx', 'run', '@kaskade/shared:build', '--output-style=static'] },
  { name: 'types', title: 'Types', alone: true, command: ['nx', 'run-many', '-t', 'typecheck', '--parallel=2', '--output-style=static'] },
  { name: 'lint', title: 'Lint', command: ['eslint', '.', '--max-warnings=0'] },
  {
    name: 'fences',
    title: 'Dependencies between folders',
    command: ['depcruise', '--config', 'tools/check-dependencies.cjs', 'apps', 'libs'],
  },
  { name: 'documents', title: 'Generated documents are fresh', command: ['node', 'tools/write-permissions-doc.mjs', '--check'] },
  {
    name: 'tools',
    title: 'Tests of the tools',
    results: 'node',
    alone: true,
    command: ['node', '--test', '--test-reporter=spec', 'tools/**/*.test.mjs'],
  },
  jest('rules', 'Tests of the rules', 'libs/shared'),
  jest('api', 'Tests of the API: units and repositories', 'apps/api'),
  jest('http', 'Tests of the API: over HTTP', 'apps/api-tests'),
  jest('web', 'Tests of the web components', 'apps/web'),
  {
    name: 'build',
    title: 'Build',
    alone: true,
    command: ['nx', 'run-many', '-t', 'build', '-p', '@kaskade/shared', '@kaskade/api', '@kaskade/web', '--output-style=static'],
  },
  jest('journeys', 'Journeys in the browser', 'apps/web-e2e'),
];
