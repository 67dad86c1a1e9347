export { problemCodes, say, type Problem, type ProblemCode } from './problem';
export { Refusal, refuse, refuseIfAny } from './refusal';
export { dayIn } from './round-problems';
