const { swcForNest, untransformed } = require('../../tools/jest-swc.cjs');

/** Unit and repository tests. Those of repositories ask the Postgres that globalSetup starts. */
module.exports = {
  displayName: 'api',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: swcForNest,
  transformIgnorePatterns: untransformed,
  moduleNameMapper: {
    '^@kaskade/shared$': '<rootDir>/../../libs/shared/src/index.ts',
    '^@kaskade/shared/testing$': '<rootDir>/../../libs/shared/src/testing/index.ts',
  },
  globalSetup: '<rootDir>/../../tools/jest-postgres-setup.mjs',
  globalTeardown: '<rootDir>/../../tools/jest-postgres-teardown.mjs',
  testTimeout: 30_000,
  maxWorkers: 2,
};
