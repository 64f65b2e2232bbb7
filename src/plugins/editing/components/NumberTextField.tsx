'use client'

import {
  fieldBaseClass,
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
  withCondition,
} from '@payloadcms/ui'
import type { NumberFieldClientProps } from 'payload'
import { useCallback, useEffect, useId, useState } from 'react'

import { numberText, readNumber, rupiahText } from '../readNumber'
import { editingStyles as styles } from './editingStyles'

/**
 * A number as text: it takes "250.000", "1250000,50" and "1,25 juta", and says back what it
 * understood. A browser's number field drops or moves their points and commas. What cannot be read
 * stays in the form as it was typed, so that the server refuses it too.
 */
const NumberText = ({ field, path: pathFromProps, readOnly }: NumberFieldClientProps) => {
  const { admin, label, localized, max, min, required } = field
  const id = useId()
  const validate = useCallback(
    (value: unknown): string | true =>
      typeof value === 'string'
        ? reasonOf(readNumber(value, { max, min }))
        : checkBounds({ max, min, required, value }),
    [max, min, required],
  )
  const {
    customComponents: { AfterInput, BeforeInput, Description } = {},
    disabled,
    path,
    setValue,
    showError,
    value,
  } = useField<null | number | string>({
    potentiallyStalePath: pathFromProps,
    validate: validate as never,
  })
  const isReadOnly = readOnly === true || disabled
  const shown =
    value === null || value === undefined
      ? ''
      : typeof value === 'number'
        ? textOf(field, value)
        : value
  /** What is being typed; undefined while nobody types here. */
  const [typed, setTyped] = useState<string>()
  const [isLeft, setLeft] = useState(false)

  // Another document or a restored version: what was typed here belongs to the one before.
  useEffect(() => setLeft(false), [path])

  const reading = readNumber(typed ?? shown, { max, min })
  const reason = reading.isRead ? undefined : reading.reason
  const understood =
    reading.isRead && reading.value !== null ? textOf(field, reading.value, true) : undefined
  const isWrong = showError || (isLeft && reason !== undefined)
  const type = (text: string) => {
    const next = readNumber(text, { max, min })
    setTyped(text)
    setLeft(false)
    setValue(next.isRead ? next.value : text)
  }
  const leave = () => {
    setTyped(undefined)
    setLeft(true)
  }
  return (
    <div
      className={[
        fieldBaseClass,
        'text',
        admin?.className,
        isWrong && 'error',
        isReadOnly && 'read-only',
      ]
        .filter(Boolean)
        .join(' ')}
      style={{ flexGrow: 1, ...admin?.style }}
    >
      <FieldLabel label={label} localized={localized} path={path} required={required} />
      <div className={`${fieldBaseClass}__wrap`}>
        {!reason && <FieldError path={path} showError={showError} />}
        {BeforeInput}
        <input
          aria-describedby={`${id}-understood`}
          aria-invalid={isWrong}
          autoComplete="off"
          disabled={isReadOnly}
          id={`field-${path.replace(/\./g, '__')}`}
          inputMode="decimal"
          name={path}
          onBlur={leave}
          onChange={(event) => type(event.target.value)}
          onFocus={() => setTyped(shown)}
          type="text"
          value={typed ?? shown}
        />
        {AfterInput}
        <p
          id={`${id}-understood`}
          role="status"
          style={isLeft && reason ? styles.error : styles.note}
        >
          {isLeft && reason
            ? reason
            : typed !== undefined || isLeft
              ? understood && `Terbaca: ${understood}`
              : ''}
        </p>
        <RenderCustomComponent
          CustomComponent={Description}
          Fallback={<FieldDescription description={admin?.description} path={path} />}
        />
      </div>
    </div>
  )
}

export const NumberTextField = withCondition(NumberText)

type Field = NumberFieldClientProps['field']

/** As it stands in the field, or, said back, with its unit. Years have no points. */
const textOf = ({ admin, max, min }: Field, value: number, isSaidBack = false): string => {
  if ((min ?? 0) >= 1900 && (max ?? Infinity) <= 2100) return String(value)
  return isSaidBack && admin?.custom?.unit === 'rupiah' ? rupiahText(value) : numberText(value)
}

const reasonOf = (reading: ReturnType<typeof readNumber>): string | true =>
  reading.isRead ? true : reading.reason

const checkBounds = (args: {
  max?: number
  min?: number
  required?: boolean
  value: unknown
}): string | true => {
  const { max = Infinity, min = -Infinity, required, value } = args
  if (value === null || value === undefined) return !required || 'Isi dengan angka.'
  const number = Number(value)
  if (number > max) return `Paling besar ${numberText(max)}.`
  return number >= min || `Paling kecil ${numberText(min)}.`
}
