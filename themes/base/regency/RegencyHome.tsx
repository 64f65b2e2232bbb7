import type { ReactElement } from 'react'

import { Counts } from '../../bricks/Counts'
import { District } from '../../bricks/District'
import { Finder } from '../../bricks/Finder'
import { Head } from '../../bricks/Head'
import { Patterns } from '../../bricks/Patterns'
import { Pins } from '../../bricks/Pins'
import { StatusBadge } from '../../bricks/StatusBadge'
import { StatusDrawing } from '../../bricks/StatusDrawing'
import { StatusTable } from '../../bricks/StatusTable'
import type { RegencyHomeView, StatusYear } from '../../contract/regency'
import type { SlotProps } from '../../contract/slots'

/** Up to this many villages all districts start open. */
const fewVillages = 60

/** Home of the regency's portal: find a village, see how all of them stand, read what they say. */
export const RegencyHome = ({ view, slots }: SlotProps<RegencyHomeView>): ReactElement => {
  const villages = view.districts.reduce((sum, district) => sum + district.villages.length, 0)
  return (
    <>
      <Patterns />
      <div className="hero">
        <div>
          <h1>{view.title}</h1>
          <p className="lead">{view.lead}</p>
          <Finder finder={view.finder} label="Cari desa atau kecamatan" />
        </div>
        {view.statusYear && <Hall year={view.statusYear} />}
      </div>
      {view.notices.length > 0 && (
        <section className="part" aria-labelledby="pengumuman">
          <h2 className="sr-only" id="pengumuman">
            Pengumuman
          </h2>
          <Pins rows={view.notices} />
        </section>
      )}
      {view.facts.length > 0 && (
        <div className="panel part">
          <Counts facts={view.facts} />
        </div>
      )}
      <section className="part" aria-labelledby="kecamatan">
        <Head id="kecamatan" title={view.districtsTitle} more={undefined} />
        <p className="soft">
          Pilih kecamatan untuk melihat desanya. Angka dalam kotak: tingkat status, 5 tertinggi.
        </p>
        <div className="districts">
          {view.districts.map((district) => (
            <District key={district.anchor} district={district} isOpen={villages <= fewVillages} />
          ))}
        </div>
      </section>
      <div className="halves part">
        {view.statusYear && (
          <section aria-labelledby="status">
            <Head id="status" title={`Status desa ${view.statusYear.yearText}`} more={undefined} />
            {view.statusYear.sentence && <p>{view.statusYear.sentence}</p>}
            <section className="table-wrap" aria-label="Tabel status desa" tabIndex={0}>
              <StatusTable year={view.statusYear} />
            </section>
            <p className="small">{view.statusYear.sourceText}</p>
          </section>
        )}
        {view.news.length > 0 && (
          <section aria-labelledby="kabar">
            <Head id="kabar" title="Kabar dari desa" more={view.newsMore} />
            <ul className="stories">
              {view.news.map((card) => (
                <slots.NewsListItem
                  key={card.href}
                  view={{ card, isLead: false, isLazy: true }}
                  slots={slots}
                />
              ))}
            </ul>
          </section>
        )}
      </div>
      {view.agenda.length > 0 && (
        <section className="part" aria-labelledby="agenda">
          <Head id="agenda" title="Agenda desa" more={view.agendaMore} />
          <ul className="events events-grid">
            {view.agenda.map((event) => (
              <slots.EventListItem key={event.href} view={event} slots={slots} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const Hall = ({ year }: { year: StatusYear }): ReactElement => {
  const words = year.counts.map(({ label, count }) => `${count} ${label.toLowerCase()}`).join(', ')
  return (
    <figure>
      <StatusDrawing
        counts={year.counts}
        total={year.total}
        title={`${year.total} kotak, satu kotak satu desa: ${words}.`}
      />
      <figcaption>
        <ul className="legend">
          {year.counts.map((one) => (
            <li key={one.rank}>
              <StatusBadge status={one} /> <b>{one.count}</b>
            </li>
          ))}
        </ul>
        Satu kotak satu desa, menurut status {year.schemeText}.
      </figcaption>
    </figure>
  )
}
