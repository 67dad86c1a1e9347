import { EmailAddress, Name } from '@kaskade/shared';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);

/** Variables that hold passwords or secrets: what they are is never repeated. */
const secrets = ['DATABASE_URL', 'SMTP_URL', 'SESSION_SECRET'];

/** Given and family name and address, as the head of a letter names somebody; the family name is the last word. */
function personIn(text: string): { givenName: string; familyName: string; email: string } {
  const [names = '', email = ''] = text.split(/[<>]/);
  const words = names.trim().split(/\s+/);
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '', email };
}

/** Every variable that Kaskade reads from its environment, with what it wants. */
export const Environment = z.object({
  PORT: port.default(3000).describe('a port number from 1 to 65535'),
  HOST: z.string().min(1).default('0.0.0.0').describe('the address to listen on, for instance 127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./.kaskade').describe('a folder that Kaskade may write to'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).describe('an address like postgres://user:password@host:5432/database'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('the address people open, like https://kaskade.example.org'),
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('a mail server like smtp://user:password@host:587'),
  MAIL_FROM: z.email().default('kaskade@localhost.localdomain').describe('the sender address of all mails'),
  WEB_DIR: z.string().min(1).optional().describe('the folder with the built web app'),
  SESSION_SECRET: z.string().min(32).optional().describe('at least 32 random characters; without it one is kept in DATA_DIR'),
  FIRST_PERSON: z
    .string()
    .regex(/^\S.*\s\S+\s*<[^<>]+>$/)
    .transform(personIn)
    .pipe(z.object({ givenName: Name(100), familyName: Name(100), email: EmailAddress }))
    .optional()
    .describe('who sets up an installation without the demo, like Ines Günz <ines@example.org>'),
  DEMO: z.enum(['first-start', 'never']).default('first-start').describe('first-start or never'),
  MAX_UPLOAD_BYTES: z.coerce.number().int().min(1_000).max(10_000_000_000).default(50_000_000).describe('a number of bytes'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('debug, info, warn, error or silent'),
});

/** What the rest of the application knows of its surroundings. */
export class Config {
  constructor(private readonly environment: z.infer<typeof Environment>) {}

  readonly port = this.environment.PORT;
  readonly host = this.environment.HOST;
  readonly dataDir = this.environment.DATA_DIR;
  readonly databaseUrl = this.environment.DATABASE_URL;
  readonly publicUrl = (this.environment.PUBLIC_URL ?? `http://localhost:${this.environment.PORT}`).replace(/\/$/, '');
  readonly smtpUrl = this.environment.SMTP_URL ?? null;
  readonly mailFrom = this.environment.MAIL_FROM;
  readonly webDir = this.environment.WEB_DIR ?? null;
  readonly sessionSecret = this.environment.SESSION_SECRET ?? null;
  readonly firstPerson = this.environment.FIRST_PERSON ?? null;
  readonly loadsDemo = this.environment.DEMO === 'first-start';
  readonly maxUploadBytes = this.environment.MAX_UPLOAD_BYTES;
  readonly logLevel = this.environment.LOG_LEVEL;
  readonly isSecure = this.publicUrl.startsWith('https://');
}

/** A wrong environment: names each variable and what it wants. The application does not start on it. */
export class EnvironmentError extends Error {}

/** Reads the configuration; throws an `EnvironmentError` that names every wrong variable. */
export function configFrom(variables: Record<string, string | undefined>): Config {
  const filled = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''));
  const result = Environment.safeParse(filled);
  if (result.success) return new Config(result.data);
  const wrong = [...new Set(result.error.issues.map((issue) => String(issue.path[0])))];
  throw new EnvironmentError(wrong.map((name) => wishOf(name, filled[name])).join('\n'));
}

/** The configuration of this process. */
export const configFromProcess = (): Config => configFrom(process.env);

function wishOf(name: string, value: string | undefined): string {
  const wants = name in Environment.shape ? Environment.shape[name as keyof typeof Environment.shape].description : '';
  if (value === undefined) return `${name} is missing. It wants ${wants}.`;
  return `${secrets.includes(name) ? name : `${name}=${value}`} does not fit. It wants ${wants}.`;
}
