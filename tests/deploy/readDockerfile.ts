/** One instruction of a Dockerfile. */
export type Step = { name: string; text: string }

/** The instructions of a Dockerfile in order: comments left out, continued lines joined. */
export const readDockerfile = (text: string): Step[] =>
  text
    .split('\n')
    .filter((line) => !/^\s*#/.test(line))
    .join('\n')
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .flatMap((line) => {
      const [, name, rest] = /^([A-Z]+)\s+(.*)$/.exec(line.trim()) ?? []
      return name === undefined || rest === undefined ? [] : [{ name, text: rest.trim() }]
    })
