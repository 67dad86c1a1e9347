/** `npm run check`: exactly what `npm test` runs, on what is installed. */
process.argv.push('--no-install');
await import('./test.mjs');
