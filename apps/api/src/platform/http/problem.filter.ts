import { Refusal, say, sayFault, type Language, type Problem } from '@kaskade/shared';
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { QueryFailedError, QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm';
import { codeOf } from '../database/database';
import { constraintProblems } from './constraint-problems';
import { currentContext } from './request-context';
import { statusOf } from './status-of';

const logger = new Logger('Refusals');

const secondsToWaitForDatabase = 5;

/** Turns whatever went wrong into `application/problem+json` (RFC 9457). */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const response = host.switchToHttp().getResponse<Response>();
    const problems = problemsOf(error);
    if (response.headersSent) {
      response.destroy(); // a clean end would make what is missing look complete
      return;
    }
    answerWith(response, problems);
  }
}

/** What the error means to a person; what nobody expected becomes UNEXPECTED and a log line. */
export function problemsOf(error: unknown): readonly [Problem, ...Problem[]] {
  if (error instanceof Refusal) return error.problems;
  const known = problemOfHttp(error) ?? problemOfDatabase(error);
  if (known) return [known];
  logger.error(error instanceof Error ? (error.stack ?? error.message) : 'something that is no error was thrown');
  return [{ code: 'UNEXPECTED' }];
}

/** Writes the refusal as problem+json in the language of the request. */
export function answerWith(response: Response, problems: readonly [Problem, ...Problem[]]): void {
  const context = currentContext();
  const language = context?.language ?? 'de';
  const [first] = problems;
  const status = statusOf(first.code);
  if (first.code === 'TOO_MANY_REQUESTS') response.setHeader('Retry-After', String(first.seconds));
  if (first.code === 'VERSION_STALE') response.setHeader('ETag', `"${first.current}"`);
  if (first.code === 'RANGE_NOT_SATISFIABLE') response.setHeader('Content-Range', `bytes */${first.size}`);
  if (first.code === 'DATABASE_AWAY') response.setHeader('Retry-After', String(secondsToWaitForDatabase));
  response
    .status(status)
    .type('application/problem+json')
    .json({
      type: `urn:kaskade:problem:${first.code}`,
      title: first.code,
      status,
      code: first.code,
      detail: problems.map((problem) => say(problem, language)).join(' '),
      problems: problems.map((problem) => ({ ...problem, sentence: say(problem, language) })),
      fields: problems.flatMap((problem) => fieldsOf(problem, language)),
      requestId: context?.requestId ?? null,
    });
}

const fieldsOf = (problem: Problem, language: Language) =>
  problem.code === 'INPUT_INVALID' ? problem.fields.map((fault) => ({ ...fault, sentence: sayFault(fault)[language] })) : [];

function problemOfHttp(error: unknown): Problem | null {
  const status = error instanceof HttpException ? error.getStatus() : statusInside(error);
  if (status === 413) return { code: 'BODY_TOO_LARGE', limitBytes: limitInside(error) };
  if (status === 415) return { code: 'MEDIA_TYPE_NOT_ACCEPTED', accepted: 'application/json' };
  if (status === 404) return { code: 'NOT_FOUND' };
  if (status === 401) return { code: 'NOT_SIGNED_IN' };
  return status === 400 ? { code: 'BODY_UNREADABLE' } : null;
}

const statusInside = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : null;

const limitInside = (error: unknown): number =>
  error instanceof Error && 'limit' in error && typeof error.limit === 'number' ? error.limit : 1_000_000;

const sqlState = { uniqueViolation: '23505', foreignKeyViolation: '23503', nullByte: '22021', busy: ['55P03', '57014'] };

const removes = /^\s*delete/i;

function problemOfDatabase(error: unknown): Problem | null {
  if (error instanceof QueryFailedError) {
    const { constraint } = error.driverError as { constraint?: string };
    const named = constraint === undefined ? undefined : constraintProblems[constraint];
    if (named) return named;
    if (codeOf(error) === sqlState.uniqueViolation) return { code: 'ALREADY_EXISTS' };
    if (codeOf(error) === sqlState.foreignKeyViolation) return removes.test(error.query) ? { code: 'STILL_IN_USE' } : { code: 'NOT_FOUND' };
    if (codeOf(error) === sqlState.nullByte) return { code: 'BODY_UNREADABLE' };
    return isAway(codeOf(error), error.message) ? { code: 'DATABASE_AWAY' } : null;
  }
  if (lostOnTheWay.some((kind) => error instanceof kind)) return { code: 'DATABASE_AWAY' };
  return error instanceof Error
    ? isAway('code' in error ? String(error.code) : undefined, error.message)
      ? { code: 'DATABASE_AWAY' }
      : null
    : null;
}

/** What TypeORM throws at the next query of a transaction whose connection was lost since the last one. */
const lostOnTheWay = [QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError];

const networkFaults = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EHOSTUNREACH'];

/** Gone, starting, closing, not accepting connections, or so busy that it gave up waiting: in each case later will do. */
const isAway = (code: string | undefined, message: string): boolean =>
  (code !== undefined && (/^(08|53|57P0)/.test(code) || sqlState.busy.includes(code) || networkFaults.includes(code))) ||
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|not currently accepting connections/.test(
    message,
  );
