#!/usr/bin/env node
// `npm run -s soi -- read FILE|FOLDER|URL …`: reads reports from the command line; `soi help` tells all.
import { runCommand } from './soi/main.ts';

process.exitCode = await runCommand(process.argv.slice(2));
