// Imported first by every command, so that an old Node is told so instead of failing on what it does not know.
const needed = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  process.stderr.write(
    `Mainstay needs Node ${needed.join('.')} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current version from https://nodejs.org and run the same command again.\n',
  );
  process.exit(1);
}
