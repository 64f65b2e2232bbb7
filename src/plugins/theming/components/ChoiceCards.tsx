'use client'

import { useId } from 'react'

import { lookStyles as styles } from './lookStyles'

type Choice = { colors: string[]; description?: string; name: string; title: string }

/**
 * One of a few looks, each with its colours; native radio buttons, so every keyboard and reader
 * knows them.
 */
export const ChoiceCards = (props: {
  chosen: string | undefined
  choices: Choice[]
  disabled: boolean
  error: string | undefined
  id: string
  legend: string
  note: string | undefined
  onChoose: (name: string) => void
}) => {
  const { chosen, choices, disabled, error, id, legend, note, onChoose } = props
  const group = useId()
  const words = useId()
  return (
    <fieldset
      aria-describedby={note || error ? words : undefined}
      className="field-type"
      disabled={disabled}
      id={id}
      style={styles.group}
    >
      <legend style={styles.legend}>{legend}</legend>
      <p id={words} role={error ? 'alert' : undefined} style={error ? styles.error : styles.note}>
        {error ?? note}
      </p>
      <div style={styles.cards}>
        {choices.map(({ colors, description, name, title }) => (
          <label key={name} style={name === chosen ? styles.chosenCard : styles.card}>
            <span style={styles.cardHead}>
              <input
                checked={name === chosen}
                name={group}
                onChange={() => onChoose(name)}
                style={styles.radio}
                type="radio"
                value={name}
              />
              {title}
            </span>
            <span aria-hidden="true" style={styles.swatches}>
              {colors.map((color, index) => (
                <span key={index} style={{ ...styles.swatch, background: color }} />
              ))}
            </span>
            {description && <span style={styles.note}>{description}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
