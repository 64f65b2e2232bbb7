'use client'

import { useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { deskStyles as styles } from './deskStyles'
import { type StepFields, useStep } from './useStep'

type OfferedStep = {
  label: string
  name: string
  note: undefined | { label: string; longest: number }
}

/** What a person reads of a state, and the steps offered there. */
export type ShownState = { steps: OfferedStep[]; text: string | undefined; title: string }

type Props = { fields: StepFields; states: Record<string, ShownState> }

/** Says where the document stands and what to do next, with the note it was left with. */
export const WorkflowField = ({ fields, states }: Props) => {
  const state = useFormFields(([form]) => form[fields.state]?.value)
  const note = useFormFields(([form]) => form[fields.note]?.value)
  const shown = typeof state === 'string' ? states[state] : undefined
  if (!shown) return null
  return (
    <section aria-label="Pemeriksaan" style={styles.box}>
      <p style={styles.text}>
        <strong>{shown.title}</strong>
        {shown.text && ` ${shown.text}`}
      </p>
      {typeof note === 'string' && <p style={styles.note}>{note}</p>}
      {shown.steps.map((step) => (
        <OneStep fields={fields} key={step.name} step={step} />
      ))}
    </section>
  )
}

const OneStep = ({ fields, step }: { fields: StepFields; step: OfferedStep }) => {
  const id = useId()
  const [note, setNote] = useState('')
  const { error, isBusy, take } = useStep(fields)
  return (
    <>
      {step.note && (
        <>
          <label htmlFor={id} style={styles.label}>
            {step.note.label}
          </label>
          <textarea
            id={id}
            maxLength={step.note.longest}
            onChange={(event) => setNote(event.target.value)}
            style={styles.textarea}
            value={note}
          />
        </>
      )}
      <p style={styles.step}>
        <button
          disabled={isBusy}
          onClick={() => void take(step.name, note)}
          style={styles.button}
          type="button"
        >
          {step.label}
        </button>
      </p>
      <p aria-live="polite" style={styles.error}>
        {error}
      </p>
    </>
  )
}
