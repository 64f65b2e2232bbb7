'use client'

import { useFormFields } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { longestNote } from '../steps'
import { deskStyles as styles } from './deskStyles'
import { useReviewStep } from './useReviewStep'

/** Says where the draft stands and what to do next; for an editor, with the way back to the writer. */
export const ReviewField = ({ isEditor }: { isEditor: boolean }) => {
  const state = useFormFields(([fields]) => fields.review?.value)
  const note = useFormFields(([fields]) => fields.reviewNote?.value)
  if (state === 'dikirim') return isEditor ? <Asked /> : <Waiting />
  if (state !== 'dikembalikan') return null
  return (
    <section aria-label="Pemeriksaan" style={styles.box}>
      <p style={styles.text}>
        <strong>Dikembalikan dengan catatan.</strong>
        {!isEditor && ' Perbaiki, lalu ketuk "Kirim untuk diperiksa" lagi.'}
      </p>
      {typeof note === 'string' && <p style={styles.note}>{note}</p>}
    </section>
  )
}

const Waiting = () => {
  const { error, isBusy, take } = useReviewStep()
  return (
    <section aria-label="Pemeriksaan" style={styles.box}>
      <p style={styles.text}>
        <strong>Menunggu diperiksa editor.</strong> Anda masih boleh memperbaikinya.
      </p>
      <p style={styles.note}>
        <button disabled={isBusy} onClick={() => void take('tarik')} style={styles.button} type="button">
          Tarik kembali
        </button>
      </p>
      <Failure message={error} />
    </section>
  )
}

const Asked = () => {
  const id = useId()
  const [note, setNote] = useState('')
  const { error, isBusy, take } = useReviewStep()
  return (
    <section aria-label="Pemeriksaan" style={styles.box}>
      <p style={styles.text}>
        <strong>Menunggu Anda periksa.</strong> Terbitkan, atau kembalikan kepada penulisnya.
      </p>
      <label htmlFor={id} style={styles.label}>
        Apa yang perlu diperbaiki
      </label>
      <textarea id={id} maxLength={longestNote} onChange={(event) => setNote(event.target.value)} style={styles.textarea} value={note} />
      <button disabled={isBusy} onClick={() => void take('kembalikan', note)} style={styles.button} type="button">
        Kembalikan dengan catatan
      </button>
      <Failure message={error} />
    </section>
  )
}

const Failure = ({ message }: { message: string | undefined }) => (
  <p aria-live="polite" style={styles.error}>
    {message}
  </p>
)
