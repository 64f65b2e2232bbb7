import { type Attempt, createGate, type Gate, type MakeCounter } from './createGate'

/** The gates of everything that a stranger may try. */
export type Limits = {
  /** Asking for a link to set a password anew; every request counts. */
  forgot: Gate
  login: Gate
  /** The present password, asked for a change of the own account. */
  ownPassword: Gate
  /** Links of invitations and resets: by address alone, as a token cannot be guessed. */
  token: Gate
}

/** Asks whoever counts for all processes of this machine, see `answerLimits`. */
export type Ask = (question: unknown) => Promise<unknown>

type Question = { attempt: Attempt; gate: keyof Limits; step: keyof Gate; topic: typeof topic }

const topic = 'limits'

/** Makes the gates on counters of this process or of the database. */
export const makeLimits = (makeCounter: MakeCounter): Limits => ({
  forgot: createGate({ free: 3, makeCounter, name: 'lupa', perAddress: 100 }),
  login: createGate({ free: 5, makeCounter, name: 'masuk', perAddress: 300 }),
  ownPassword: createGate({ free: 5, makeCounter, name: 'sendiri', perAddress: 300 }),
  token: createGate({ free: 5, makeCounter, name: 'tautan', perAddress: 300 }),
})

/**
 * The same gates, counted by another process: a worker comes and goes, and there may be several.
 */
export const askedLimits = (ask: Ask): Limits => {
  const asked = (gate: keyof Limits): Gate => {
    const put = (step: keyof Gate, attempt: Attempt) =>
      ask({ attempt, gate, step, topic } satisfies Question)
    return {
      enter: async (attempt) => Number(await put('enter', attempt)),
      passed: async (attempt) => {
        await put('passed', attempt)
      },
    }
  }
  return {
    forgot: asked('forgot'),
    login: asked('login'),
    ownPassword: asked('ownPassword'),
    token: asked('token'),
  }
}

/**
 * Answers the questions of `askedLimits`, where the counting is done; undefined for any other
 * question.
 */
export const answerLimits =
  (limits: Limits): Ask =>
  async (question) => {
    const { attempt, gate, step, topic: asked } = question as Question
    return asked === topic ? limits[gate][step](attempt) : undefined
  }
