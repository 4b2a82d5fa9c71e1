// Stands for npm: writes down how it was called, and behaves as FAKE_NPM says (good, refuse, no-node).
import fs from 'node:fs';
import path from 'node:path';

const [command, ...args] = process.argv.slice(2);
const mode = process.env.FAKE_NPM;
fs.appendFileSync('npm-calls.txt', `${command}${args.includes('--ignore-scripts') ? '' : ' WITH SCRIPTS'}\n`);
process.stderr.write('npm warn a lot of noise\n');

const nodePackage = `node-linux-${process.arch}`;
if (mode === 'refuse') {
  process.stderr.write('npm error the registry said no\n');
  process.exitCode = 1;
} else if (command === 'ci') {
  fs.rmSync('node_modules', { recursive: true, force: true });
  fs.mkdirSync(`node_modules/${nodePackage}/bin`, { recursive: true });
  if (mode === 'good') fs.symlinkSync(process.execPath, `node_modules/${nodePackage}/bin/node`);
} else if (command === 'pack') {
  const spool = args[args.indexOf('--pack-destination') + 1];
  fs.copyFileSync('node.tgz', path.join(spool, `${nodePackage}-${process.versions.node}.tgz`));
} else {
  process.exitCode = 1;
}
