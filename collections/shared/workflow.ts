import type { Ability } from './roles'

/** What a step needs to know of a document, whatever its collection. */
export type Stepped = { id: number | string; village?: unknown } & Record<string, unknown>

export type WorkflowState = {
  label: string
  /** Why a step that does not begin in this state is refused. */
  refusal: string
  /** What the form says, to the first with the ability. */
  says?: readonly { ability: Ability; text?: string; title: string }[]
}

export type WorkflowStep<State extends string> = {
  ability: Ability
  from: readonly State[]
  /** An ability whose holders have a better way and are not offered the step. */
  hiddenFrom?: Ability
  label: string
  /**
   * Stands on the form's main button for who may not publish; `taken` is on it afterwards, `done`
   * is said once.
   */
  main?: { done: string; taken: string }
  /**
   * The step needs a note of at most `longest` characters, and leaves it behind; one without takes
   * the old note away.
   */
  note?: { label: string; longest: number; missing: string }
  /** What is said to who lacks the ability. */
  refusal: string
  /** What a document still lacks, as a sentence; undefined when it may go. */
  refuses?: (doc: Stepped) => string | undefined
  /**
   * A mail to the staff of the village who can all of `to` and nothing of `except`. It holds a link
   * and nothing of the document.
   */
  tells?: { except?: Ability; subject: string; text: string; to: Ability }
  to: State
}

/** Documents in one state, on the dashboard of the first whose ability fits and above the list. */
export type WorkflowQueue<State extends string> = {
  ability: Ability
  heading: string
  hint: string
  isFilter?: boolean
  state: State
}

/**
 * A way of documents through states, as data: who may take which step, and every word of it.
 * Publishing is no step: it is the document's own status, possible in every state, and clears the
 * state.
 */
export type Workflow<State extends string = string, Step extends string = string> = {
  /** Fields of the collection that hold the state and the note. */
  fields: { note: string; state: string }
  /** Where a document begins; one from before the workflow stands here too. */
  initial: State
  queues: readonly WorkflowQueue<State>[]
  states: Record<State, WorkflowState>
  steps: Record<Step, WorkflowStep<State>>
}

export const defineWorkflow = <State extends string, Step extends string>(
  workflow: Workflow<State, Step>,
): Workflow<State, Step> => workflow

export type Taken<State extends string> =
  | { note: null | string; ok: true; state: State }
  /** 400 where the document lacks something, 409 where the step does not fit. */
  | { ok: false; reason: string; status: 400 | 409 }

/** The state a document is in; what is stored may be from before the workflow. */
export const stateOf = <State extends string>(
  workflow: Workflow<State>,
  doc: Record<string, unknown>,
): State => {
  const stored = doc[workflow.fields.state]
  return typeof stored === 'string' && Object.hasOwn(workflow.states, stored)
    ? (stored as State)
    : workflow.initial
}

/**
 * A step from where the document stands, with the note it leaves behind; or why it cannot be taken.
 */
export const takeStep = <State extends string, Step extends string>(
  workflow: Workflow<State, Step>,
  args: { abilities: readonly Ability[]; doc: Stepped; note: string; step: Step },
): Taken<State> => {
  const { ability, from, note, refusal, refuses, to } = workflow.steps[args.step]
  if (!args.abilities.includes(ability)) return { ok: false, reason: refusal, status: 409 }
  const state = stateOf(workflow, args.doc)
  if (!from.includes(state))
    return { ok: false, reason: workflow.states[state].refusal, status: 409 }
  const lacking = refuses?.(args.doc)
  if (lacking) return { ok: false, reason: lacking, status: 400 }
  if (!note) return { note: null, ok: true, state: to }
  const written = args.note.trim()
  if (!written) return { ok: false, reason: note.missing, status: 409 }
  if (written.length > note.longest)
    return {
      ok: false,
      reason: `Catatan paling panjang ${note.longest} huruf. Ringkaskan dahulu.`,
      status: 409,
    }
  return { note: written, ok: true, state: to }
}
