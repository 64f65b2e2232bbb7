'use client'

import { useConfig } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'

import { fetchVillages, type VillageChoice } from './fetchVillages'
import { pickerStyles as styles } from './pickerStyles'

type Props = { cookie: string; picked: undefined | VillageChoice }

/**
 * Chooses the village whose documents the lists show. Searched and paged on the server, so that a
 * regency of any size costs one small request.
 */
export const VillagePicker = ({ cookie, picked }: Props) => {
  const { config } = useConfig()
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [page, setPage] = useState(1)
  const [found, setFound] = useState<{
    choices: VillageChoice[]
    hasMore: boolean
    isFailed: boolean
  }>()

  useEffect(() => {
    if (!isOpen) return
    const stop = new AbortController()
    const wait = setTimeout(() => {
      fetchVillages({ api: config.routes.api, page, signal: stop.signal, typed })
        .then((next) =>
          setFound((last) => ({
            ...next,
            choices: page > 1 ? [...(last?.choices ?? []), ...next.choices] : next.choices,
            isFailed: false,
          })),
        )
        .catch(
          () => !stop.signal.aborted && setFound({ choices: [], hasMore: false, isFailed: true }),
        )
    }, 200)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [config.routes.api, isOpen, page, typed])

  const pick = (village: string | undefined) => {
    document.cookie = `${cookie}=${village ?? ''}; path=/; samesite=lax; max-age=${village ? 31_536_000 : 0}`
    window.location.reload()
  }

  return (
    <div style={styles.box}>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        style={styles.toggle}
        type="button"
      >
        <span style={styles.hint}>Desa yang dikerjakan</span>
        {picked ? picked.label : 'Semua desa (pilih satu untuk menambah isi)'}
      </button>
      {isOpen && (
        <div id={id}>
          <input
            aria-label="Cari desa"
            autoFocus
            onChange={(event) => {
              setPage(1)
              setTyped(event.target.value)
            }}
            placeholder="Ketik nama desa"
            style={styles.input}
            type="search"
            value={typed}
          />
          <ul style={styles.list}>
            {picked && <Choice label="Semua desa" onPick={() => pick(undefined)} />}
            {found?.choices.map((choice) => (
              <Choice key={choice.id} label={choice.label} onPick={() => pick(choice.id)} />
            ))}
          </ul>
          <p aria-live="polite" style={styles.hint}>
            {found?.isFailed && 'Daftar desa tidak dapat dimuat. Coba lagi.'}
            {found && !found.isFailed && found.choices.length === 0 && 'Tidak ada desa yang cocok.'}
          </p>
          {found?.hasMore && (
            <button onClick={() => setPage(page + 1)} style={styles.choice} type="button">
              Tampilkan lagi
            </button>
          )}
        </div>
      )}
    </div>
  )
}

const Choice = ({ label, onPick }: { label: string; onPick: () => void }) => (
  <li>
    <button onClick={onPick} style={styles.choice} type="button">
      {label}
    </button>
  </li>
)
