import { runIngest } from './run-ingest.ts';

/** A process of its own: ingests its arguments into memory and prints the result as JSON. */
const { result } = await runIngest(process.argv.slice(2));
process.stdout.write(JSON.stringify(result));
