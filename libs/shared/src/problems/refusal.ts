import type { Problem } from './problem';

/** Thrown where an act is refused; carries every reason, not only the first. */
export class Refusal extends Error {
  constructor(readonly problems: readonly [Problem, ...Problem[]]) {
    super(problems.map((problem) => problem.code).join(', '));
    this.name = 'Refusal';
  }
}

/** Throws a `Refusal` with this one reason. */
export function refuse(problem: Problem): never {
  throw new Refusal([problem]);
}

/** Throws a `Refusal` where there is any reason, and returns where there is none. */
export function refuseIfAny(problems: readonly Problem[]): void {
  const [first, ...others] = problems;
  if (first) throw new Refusal([first, ...others]);
}
