#!/usr/bin/env node
// `npm run -s soi -- read FILE|FOLDER|URL …`: reads reports from the command line; `soi help` tells all.
import module from 'node:module';

// What Node makes of the sources is kept for the next call: that takes longer than a small run.
module.enableCompileCache?.();
const { runCommand } = await import('./soi/main.ts');

process.exitCode = await runCommand(process.argv.slice(2));
