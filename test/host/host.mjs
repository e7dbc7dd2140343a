// Installs the npm-based host, so that the parts that use it start with it in place.
import { installHost } from './installHost.mjs';

console.log(`VS Code: ${installHost().vscodeDir}`);
