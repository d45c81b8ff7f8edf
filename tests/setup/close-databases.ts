import { afterAll } from 'vitest';
import { closeDatabases } from './fresh-database';

// Runs before each file of tests, so this is the end of each file.
afterAll(closeDatabases);
