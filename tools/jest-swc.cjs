/**
 * How Jest reads the API: swc with Nest's decorators. It does not check types; `typecheck` does.
 * NestJS 12 and some libraries are ES modules only, so swc rewrites those as well.
 */
const swcForNest = {
  '^.+\\.[tj]s$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2023',
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
        keepClassNames: true,
      },
      module: { type: 'commonjs' },
    },
  ],
};

const modulesOnly = [
  '@borewit',
  '@nestjs',
  '@faker-js',
  '@tokenizer',
  'feiertagejs',
  'file-type',
  'is-plain-obj',
  'non-error',
  'tagged-tag',
  'type-fest',
  'pg-boss',
  'serialize-error',
  'strtok3',
  'temporal-polyfill',
  'temporal-utils',
  'token-types',
  'uint8array-extras',
];

module.exports = { swcForNest, untransformed: [`/node_modules/(?!(${modulesOnly.join('|')})/)`] };
