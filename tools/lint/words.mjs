/**
 * Words that a file may not use, each with where it belongs. `allowed` opens one of them:
 * `now` in the clock, `environment` in the configuration and in tests, which are told their database by a variable.
 */
export function words(allowed) {
  return [
    ...(allowed.now ? [] : now),
    ...(allowed.environment ? [] : environment),
    { selector: 'ExportAllDeclaration[exported=null]', message: 'Export by name, so that a reader sees what a folder offers.' },
    {
      selector: "CallExpression[callee.name='forwardRef']",
      message: 'Two capabilities that need each other: the act between them is a third.',
    },
    {
      selector: "Program:has(Decorator[expression.callee.name='Component']) CallExpression[callee.property.name='subscribe']",
      message: 'A component reads with httpResource, toSignal or computed; it does not subscribe.',
    },
  ];
}

const now = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Only the clock knows what time it is.' },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Only the clock knows what time it is.' },
  { selector: "MemberExpression[object.name='Temporal'][property.name='Now']", message: 'Only the clock knows what time it is.' },
];

const environment = [
  { selector: "MemberExpression[object.name='process'][property.name='env']", message: 'Only platform/config reads the environment.' },
];

/** Names that only the platform may import: status codes and connections. */
export const imports = {
  paths: [
    {
      name: '@nestjs/common',
      importNames: [
        'HttpException',
        'BadRequestException',
        'ConflictException',
        'ForbiddenException',
        'GoneException',
        'InternalServerErrorException',
        'NotFoundException',
        'PreconditionFailedException',
        'ServiceUnavailableException',
        'UnauthorizedException',
        'UnprocessableEntityException',
      ],
      message: 'Refuse with a Problem; only platform/http knows status codes.',
    },
    {
      name: 'typeorm',
      importNames: ['DataSource', 'QueryRunner'],
      message: 'Only the platform holds connections; a repository takes Tx or Db.',
    },
    {
      name: '@nestjs/common',
      importNames: ['forwardRef'],
      message: 'Two capabilities that need each other: the act between them is a third.',
    },
  ],
};

/** In the web besides: the index of all rules brings all of them into the first load (docs/decisions/0007-entries-of-shared-in-the-web.md). */
export const importsOfWeb = {
  paths: [
    ...imports.paths,
    {
      name: '@kaskade/shared',
      message:
        "Import from the folder, for instance '@kaskade/shared/rounds': the index of all rules puts every one of them into the first load of every page.",
    },
  ],
};
