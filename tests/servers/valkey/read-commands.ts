/** A command with its arguments, as clients send them. */
export type Command = readonly string[];

/**
 * Reads RESP arrays of bulk strings (https://valkey.io/topics/protocol/) from what has come in so far: the commands
 * that are whole, and the rest. Throws for anything else: clients send nothing else.
 */
export function readCommands(buffer: Buffer): {
  readonly commands: readonly Command[];
  readonly rest: Buffer;
} {
  const commands: Command[] = [];
  let rest = buffer;
  for (let read = readArray(rest); read !== null; read = readArray(rest)) {
    commands.push(read.command);
    rest = rest.subarray(read.end);
  }
  return { commands, rest };
}

function readArray(buffer: Buffer): { readonly command: Command; readonly end: number } | null {
  const head = readLine(buffer, 0);
  if (head === null) return null;
  if (!/^\*\d+$/.test(head.line)) throw new Error(`a command begins with *, not with ${head.line}`);
  const command: string[] = [];
  let at = head.end;
  for (let left = Number(head.line.slice(1)); left > 0; left -= 1) {
    const length = readLine(buffer, at);
    if (length === null) return null;
    if (!/^\$\d+$/.test(length.line)) throw new Error(`an argument begins with $, not with ${length.line}`);
    const end = length.end + Number(length.line.slice(1));
    if (buffer.length < end + 2) return null;
    command.push(buffer.toString('utf8', length.end, end));
    at = end + 2;
  }
  return { command, end: at };
}

function readLine(buffer: Buffer, from: number): { readonly line: string; readonly end: number } | null {
  const end = buffer.indexOf('\r\n', from);
  return end < 0 ? null : { line: buffer.toString('utf8', from, end), end: end + 2 };
}
