'use client'

import { DateTimeField, useField } from '@payloadcms/ui'
import type { DateFieldClientProps } from 'payload'
import { type FocusEvent, useRef, useState } from 'react'

import { dateText, readDate } from '../readDate'
import { hasTime } from '../readTyped'
import { editingStyles as styles } from './editingStyles'

type DatePickerSettings = { displayFormat?: string; overrides?: object }

/** What is typed is read in these forms; the last that fits holds. */
const dayFormats = ['d/M/yyyy', 'd-M-yyyy', 'd.M.yyyy', 'd MMM yyyy', 'd MMMM yyyy']
const times = ['HH.mm', 'HH:mm']

/**
 * Payload's date field as dates are written here: the day before the month, the clock of 24 hours,
 * Indonesian words, and below it what was understood, with the day of the week.
 */
export const DateReadField = (props: DateFieldClientProps) => {
  const { field, path } = props
  const { value } = useField<null | string>({ path })
  const isTimed = hasTime(field)
  const typed = useRef('')
  const [unread, setUnread] = useState('')
  const date = field.admin?.date as DatePickerSettings | undefined
  const shown = date?.displayFormat ?? (isTimed ? 'd MMMM yyyy HH.mm' : 'd MMMM yyyy')
  const overrides = {
    ...date?.overrides,
    // The first is shown; Payload's own single format would read "5/12/2026" as 12 May.
    dateFormat: [
      shown,
      ...dayFormats,
      ...(isTimed ? dayFormats.flatMap((day) => times.map((time) => `${day} ${time}`)) : []),
    ],
    nextMonthAriaLabel: 'Bulan berikutnya',
    nextMonthButtonLabel: 'Bulan berikutnya',
    onChangeRaw: (event?: { target?: EventTarget | null }) => {
      if (event?.target instanceof HTMLInputElement) typed.current = event.target.value
    },
    previousMonthAriaLabel: 'Bulan sebelumnya',
    previousMonthButtonLabel: 'Bulan sebelumnya',
    timeCaption: 'Pukul',
  }
  const leave = (event: FocusEvent<HTMLDivElement>) => {
    if (!(event.target instanceof HTMLInputElement)) return
    const reading = readDate(typed.current, { hasTime: isTimed })
    setUnread(reading.isRead ? '' : reading.reason)
    typed.current = ''
  }
  return (
    <div onBlur={leave}>
      <DateTimeField
        {...props}
        field={
          {
            ...field,
            admin: {
              ...field.admin,
              date: { ...date, displayFormat: shown, overrides, timeFormat: 'HH.mm' },
            },
          } as typeof field
        }
      />
      <p role="status" style={unread ? styles.error : styles.understood}>
        {unread
          ? `${unread} Yang lama tetap dipakai.`
          : value && dateText(value, { hasTime: isTimed })}
      </p>
    </div>
  )
}
