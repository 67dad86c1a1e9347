/*
 * What the browser needs of zod. The package's own entry makes one object of everything it has, with fifty languages and
 * JSON schema, of which a bundler cannot leave anything out. `paths` in tsconfig.json lead `import { z } from 'zod'` here.
 */
export * as z from './zod-parts';
