const { swcForNest, untransformed } = require('../../tools/jest-swc.cjs');

/** HTTP in, HTTP out, against a real Postgres. */
module.exports = {
  displayName: 'api-tests',
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
  testTimeout: 60_000,
  maxWorkers: 2,
};
