import { existsSync, readFileSync } from 'node:fs';

/** How many tests of a finished step passed and failed. A step that failed counts as failed even if no test of it did. */
export function tallyOf(check, result, resultsFile) {
  const counted = counters[check.results ?? 'step'](result, resultsFile);
  if (!result.ok && counted.failed === 0) return { ...counted, failed: 1 };
  return counted;
}

const counters = {
  step: (result) => (result.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }),
  node: (result) => ({ passed: numberAfter('pass', result.output), failed: numberAfter('fail', result.output) }),
  jest: (_result, file) => {
    if (!existsSync(file)) return { passed: 0, failed: 0 };
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
  },
};

const numberAfter = (word, text) => Number(text.match(new RegExp(`^\\S* ?${word} (\\d+)$`, 'm'))?.[1] ?? 0);

export const sum = (tallies) =>
  tallies.reduce((total, { passed, failed }) => ({ passed: total.passed + passed, failed: total.failed + failed }), {
    passed: 0,
    failed: 0,
  });
