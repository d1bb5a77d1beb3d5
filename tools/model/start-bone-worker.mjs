// Worker threads of Node 20 cannot start in TypeScript: register tsx, then hand over.
import { register } from 'tsx/esm/api';

register();
await import('./bone-worker.ts');
