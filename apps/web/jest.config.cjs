/** Component tests: jsdom, zoneless, one worker less than the machine has. */
module.exports = {
  displayName: 'web',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env',
  setupFilesAfterEnv: ['<rootDir>/src/testing/setup-jest.ts'],
  transform: {
    '^.+\\.(ts|js|mjs|html|svg)$': [
      'jest-preset-angular',
      { tsconfig: '<rootDir>/tsconfig.spec.json', stringifyContentPathRegex: '\\.(html|svg)$' },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!(.*\\.mjs$|@angular|@jsverse|@testing-library/angular|temporal-polyfill|temporal-utils))'],
  moduleFileExtensions: ['ts', 'html', 'js', 'json', 'mjs'],
  moduleNameMapper: { '^@kaskade/shared/([\\w-]+)$': '<rootDir>/../../libs/shared/src/$1/index.ts' },
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // The first test of a file compiles its page, and a busy machine is no fault of the page.
  testTimeout: 30_000,
  snapshotSerializers: [],
};
