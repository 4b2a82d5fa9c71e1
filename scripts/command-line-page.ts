/** docs/reference/command-line.md: what `mantel --help` says, and more of each command. */
import { commandHelp, commandWords, type CommandHelp } from '#model/words/commands-en.ts';

export function commandLinePage(made: string): string {
  const commands: readonly (readonly [string, CommandHelp])[] = Object.entries(commandHelp);
  const sections = commands.map(([name, { usage, says, more }]) => {
    const whole = `mantel ${name} ${usage}`.trimEnd();
    return `## ${name}\n\n\`\`\`\n${whole}\n\`\`\`\n\n${says}${more === undefined ? '' : ` ${more}`}\n`;
  });
  return `${made}
# The command line

\`${commandWords.usage}\`, or from a checkout \`npm run mantel -- <command>\`. ${commandWords.folder} \`mantel --help\` lists
the commands, \`mantel <command> --help\` tells what one takes, \`mantel --version\` which Mantel this is.

A command works beside a hub that runs on the folder, by its API and with the admin token of the folder, and on the folder
itself while none runs. Its exit status is 0 when all went well, 1 when \`check\` or \`doctor\` found something wrong or
Mantel has a fault, and 78 when it was refused, with the reason in one sentence.

${sections.join('\n')}`;
}
