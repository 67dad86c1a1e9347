import { findBrowser, installBrowser } from './workspace/browser.mjs';
import { checks } from './workspace/checks.mjs';
import { installPackages, isInstalled } from './workspace/installation.mjs';
import { refuseAncientNode } from './workspace/pinned-node.mjs';

/**
 * `npm test`: installs what is missing and runs all that CI runs; the last line is "N passed, N failed".
 * `npm run check` is the same without installing a browser. `--only types,lint` runs some, `--bail` ends at the first failure.
 */
refuseAncientNode();
const option = (name) => process.argv.includes(name);
const only = option('--only') ? process.argv[process.argv.indexOf('--only') + 1].split(',') : null;
const chosen = checks.filter(({ name }) => only === null || only.includes(name));

try {
  if (chosen.length === 0) throw new Error(`There is no such check. They are: ${checks.map(({ name }) => name).join(', ')}.`);
  if (!isInstalled()) {
    console.log('Installing the packages (about three minutes) …');
    await installPackages();
  }
  const { runChecks } = await import('./workspace/run-checks.mjs');
  const { passed, failed } = await runChecks(chosen, { bail: option('--bail'), env: await environmentOfTheBrowser() });
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (fault) {
  console.error(fault.message);
  console.log('\n0 passed, 1 failed');
  process.exit(1);
}

async function environmentOfTheBrowser() {
  if (!chosen.some(({ name }) => name === 'journeys')) return {};
  if (findBrowser() === null && !option('--no-install')) {
    console.log('Installing Chromium for the journeys …');
    await installBrowser();
  }
  const browser = findBrowser();
  return browser ? { CHROMIUM_PATH: browser } : {};
}
