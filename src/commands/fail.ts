/** Ends a command with what is wrong and what to do. */
export const fail = (line: string): never => {
  console.error(line)
  process.exit(1)
}
