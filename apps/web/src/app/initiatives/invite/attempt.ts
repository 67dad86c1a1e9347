import { ProblemError } from '../../platform/http/problem-error';

/** Does something and tells why it was refused; nothing where it was done. */
export async function attempt(act: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await act();
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return [error.message];
  }
}
