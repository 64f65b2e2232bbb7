'use client'

import { useField } from '@payloadcms/ui'
import type { OptionObject, SelectFieldClientComponent } from 'payload'
import { useState } from 'react'

import { moveStep } from '../moveStep'
import { fieldId } from './fieldId'
import { lookStyles as styles } from './lookStyles'

/**
 * The order of the home page's sections, moved by buttons: dragging is hard on a phone and
 * impossible by keyboard. Without an order of its own the list starts from the usual one.
 */
export const SectionsField: SelectFieldClientComponent = ({ field, path, readOnly }) => {
  const { disabled, errorMessage, setValue, showError, value } = useField<null | string[]>({ path })
  const [said, setSaid] = useState('')
  const options = field.options.filter(
    (option): option is OptionObject => typeof option !== 'string',
  )
  const usual = options.map((option) => option.value)
  const own = (value ?? []).filter((name) => usual.includes(name))
  const shown = own.length > 0 ? own : usual
  const hidden = usual.filter((name) => !shown.includes(name))
  const labelOf = (name: string) =>
    String(options.find((option) => option.value === name)?.label ?? name)
  const isFixed = readOnly === true || disabled
  const change = (next: string[], words: string) => {
    setValue(next)
    setSaid(words)
  }
  const move = (name: string, step: -1 | 1) => {
    const next = moveStep(shown, name, step)
    change(next, `${labelOf(name)} kini urutan ${next.indexOf(name) + 1} dari ${next.length}.`)
  }
  return (
    <fieldset className="field-type" disabled={isFixed} id={fieldId(path)} style={styles.group}>
      <legend style={styles.legend}>Bagian halaman depan</legend>
      <p style={showError ? styles.error : styles.note}>
        {showError
          ? errorMessage
          : own.length > 0
            ? 'Urutan desa sendiri. Bagian tanpa isi tidak tampil.'
            : 'Urutan biasa. Bagian tanpa isi tidak tampil.'}
      </p>
      <ol style={styles.list}>
        {shown.map((name, index) => (
          <li key={name} style={styles.row}>
            <span style={styles.rowText}>{labelOf(name)}</span>
            <Step
              aim={labelOf(name)}
              isOff={index === 0}
              label="Naik"
              onPress={() => move(name, -1)}
              sign="↑"
            />
            <Step
              aim={labelOf(name)}
              isOff={index === shown.length - 1}
              label="Turun"
              onPress={() => move(name, 1)}
              sign="↓"
            />
            <Step
              aim={labelOf(name)}
              isOff={shown.length === 1}
              label="Sembunyikan"
              onPress={() =>
                change(
                  shown.filter((each) => each !== name),
                  `${labelOf(name)} disembunyikan.`,
                )
              }
              sign="×"
            />
          </li>
        ))}
      </ol>
      {hidden.length > 0 && (
        <>
          <p style={styles.note}>Tidak ditampilkan:</p>
          <ul style={styles.list}>
            {hidden.map((name) => (
              <li key={name} style={styles.row}>
                <span style={styles.rowText}>{labelOf(name)}</span>
                <Step
                  aim={labelOf(name)}
                  isOff={false}
                  label="Tampilkan"
                  onPress={() => change([...shown, name], `${labelOf(name)} ditampilkan.`)}
                  sign="+"
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {own.length > 0 && (
        <button
          onClick={() => change([], 'Kembali ke urutan biasa.')}
          style={styles.button}
          type="button"
        >
          Kembali ke urutan biasa
        </button>
      )}
      <p aria-live="polite" style={styles.note}>
        {said}
      </p>
    </fieldset>
  )
}

const Step = (props: {
  aim: string
  isOff: boolean
  label: string
  onPress: () => void
  sign: string
}) => (
  // Never disabled: a button that vanishes under the finger takes the keyboard's place with it.
  <button
    aria-disabled={props.isOff}
    aria-label={`${props.label}: ${props.aim}`}
    onClick={() => !props.isOff && props.onPress()}
    style={props.isOff ? styles.stepOff : styles.step}
    title={props.label}
    type="button"
  >
    <span aria-hidden="true">{props.sign}</span>
  </button>
)
