// Prints the JSON Schema of a record. Usage: npm run schema
import { recordJsonSchema } from '../src/model/record.ts';

console.log(JSON.stringify(recordJsonSchema(), null, 2));
