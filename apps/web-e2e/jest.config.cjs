const { swcForNest, untransformed } = require('../../tools/jest-swc.cjs');

/**
 * Journeys in Chromium. The great journey runs the application in its own process, so that it can move the clock; the others ask the
 * built Kaskade, which globalSetup starts with its demo on a database of its own (KASKADE_URL).
 */
module.exports = {
  displayName: 'journeys',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: swcForNest,
  transformIgnorePatterns: untransformed,
  moduleNameMapper: { '^@kaskade/shared$': '<rootDir>/../../libs/shared/src/index.ts' },
  globalSetup: '<rootDir>/../../tools/jest-kaskade-setup.mjs',
  globalTeardown: '<rootDir>/../../tools/jest-kaskade-teardown.mjs',
  testTimeout: 900_000,
  maxWorkers: 2,
};
