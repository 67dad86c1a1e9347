import { HttpErrorResponse } from '@angular/common/http';
import type { FieldFault } from '@kaskade/shared/faults';
import type { ProblemCode } from '@kaskade/shared/problems';

/** One reason of a refusal as the API sends it: the code, its facts and the sentence in the language asked for. */
export interface ToldProblem {
  readonly code: ProblemCode | 'OFFLINE';
  readonly sentence: string;
  readonly fields?: readonly ToldFault[];
  readonly [fact: string]: unknown;
}

export type ToldFault = FieldFault & { readonly sentence?: string };

/** A refused or failed request, with every reason. Thrown by every call to the API. */
export class ProblemError extends Error {
  constructor(
    readonly status: number,
    readonly problems: readonly ToldProblem[],
    readonly requestId: string | null = null,
  ) {
    super(problems.map((problem) => problem.sentence).join(' '));
    this.name = 'ProblemError';
  }

  has(code: ToldProblem['code']): boolean {
    return this.problems.some((problem) => problem.code === code);
  }

  get faults(): readonly ToldFault[] {
    return this.problems.flatMap((problem) => problem.fields ?? []);
  }

  /** Reasons that belong to no single field. */
  get sentences(): readonly string[] {
    return this.problems.filter((problem) => !problem.fields?.length).map((problem) => problem.sentence);
  }

  /** True where trying again may help: no network, or trouble on the server's side. */
  get mayPass(): boolean {
    return this.status === 0 || this.status >= 500 || this.status === 429;
  }
}

/** What a failed request means; anything unreadable counts as unexpected. */
export function problemErrorOf(failure: HttpErrorResponse, words: { offline: string; unexpected: string }): ProblemError {
  if (failure.status === 0) return new ProblemError(0, [{ code: 'OFFLINE', sentence: words.offline }]);
  const body = bodyOf(failure.error);
  if (!body) return new ProblemError(failure.status, [{ code: 'UNEXPECTED', sentence: words.unexpected }]);
  const first: ToldProblem = {
    code: body.code,
    sentence: body.detail ?? words.unexpected,
    ...(body.fields ? { fields: body.fields } : {}),
  };
  const told = body.problems?.length
    ? body.problems.map((problem) => ({ ...problem, sentence: problem.sentence ?? first.sentence }))
    : [first];
  return new ProblemError(failure.status, told, body.requestId ?? null);
}

interface ProblemBody {
  readonly code: ProblemCode;
  readonly detail?: string;
  readonly requestId?: string;
  readonly fields?: readonly ToldFault[];
  readonly problems?: readonly (Omit<ToldProblem, 'sentence'> & { code: ProblemCode; sentence?: string })[];
}

function bodyOf(body: unknown): ProblemBody | null {
  const read: unknown = typeof body === 'string' ? jsonOf(body) : body;
  return typeof read === 'object' && read !== null && 'code' in read && typeof read.code === 'string' ? (read as ProblemBody) : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
