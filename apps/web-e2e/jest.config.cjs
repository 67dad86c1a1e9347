/** Journeys in Chromium through the built Kaskade, which globalSetup starts with a database of its own; its address is in KASKADE_URL. */
module.exports = {
  displayName: 'journeys',
  testEnvironment: 'node',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: {
    '^.+\\.[tj]s$': ['@swc/jest', { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: ['/node_modules/(?!(temporal-polyfill|temporal-utils)/)'],
  moduleNameMapper: { '^@kaskade/shared$': '<rootDir>/../../libs/shared/src/index.ts' },
  globalSetup: '<rootDir>/../../tools/jest-kaskade-setup.mjs',
  globalTeardown: '<rootDir>/../../tools/jest-kaskade-teardown.mjs',
  testTimeout: 180_000,
  maxWorkers: 1,
};
