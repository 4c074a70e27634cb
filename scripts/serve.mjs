// node scripts/serve.mjs: serves dist/ on this machine, as the built app would be hosted.
import './checkNode.mjs';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './project.mjs';
import { createStaticServer, listen } from './server.mjs';

const folder = join(projectRoot, 'dist');
if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write('There is no built app yet; run: npm run build\n');
  process.exit(1);
}
const port = process.env.PORT ? Number(process.env.PORT) : undefined;
try {
  const address = `http://127.0.0.1:${await listen(createStaticServer(folder), { port })}/`;
  process.stdout.write(
    `\n  Mainstay is ready: ${address}\n  Files you drop there stay on this machine. Stop with Ctrl+C.\n\n`,
  );
} catch (error) {
  process.stderr.write(`Cannot serve on port ${process.env.PORT ?? '4173 and following'}: ${error}\n`);
  process.exit(1);
}
