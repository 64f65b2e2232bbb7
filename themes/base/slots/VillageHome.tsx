import type { ReactElement } from 'react'
import type { SlotProps } from '../../contract/slots'
import type { VillageHomeView } from '../../contract/views/VillageHomeView'
import { Head } from '../parts/Head'
import { HomePeople } from '../parts/HomePeople'
import { HomePlace } from '../parts/HomePlace'
import { Ladder } from '../parts/Ladder'
import { Photo } from '../parts/Photo'
import { Story } from '../parts/Story'
import { Tiles } from '../parts/Tiles'

/** Home of a village: where to go, what is new, whom to ask, how the village stands. */
export const VillageHome = ({ view, slots }: SlotProps<VillageHomeView>): ReactElement => (
  <div className="home">
    {view.cover && (
      <figure className="cover">
        <Photo image={view.cover.image} className={undefined} sizes="100vw" isLazy={false} />
        {view.cover.caption && <figcaption>{view.cover.caption}</figcaption>}
      </figure>
    )}
    <div className="start">
      <h1>{view.title}</h1>
      {view.lead && <p className="lead">{view.lead}</p>}
      {view.tiles.length > 0 && <Tiles tiles={view.tiles} />}
    </div>
    <section className="news" aria-labelledby="kabar">
      <Head id="kabar" title="Kabar terbaru" more={view.newsMore} />
      {view.news.length > 0 && (
        <ul className="stories">
          {view.news.map((card, at) => (
            <Story key={card.href} card={card} isLead={at === 0} isLazy={at > 0} />
          ))}
        </ul>
      )}
      {view.news.length === 0 && view.newsEmpty && (
        <slots.EmptyState view={view.newsEmpty} slots={slots} />
      )}
    </section>
    {view.officials.length > 0 && <HomePeople view={view} />}
    {view.index && (
      <section className="index" aria-labelledby="indeks">
        <Head id="indeks" title="Indeks desa" more={view.index.more} />
        <p>
          <strong className="figure">{view.index.status.label}</strong> {view.index.scoreText}.{' '}
          {view.index.sentence}
        </p>
        <Ladder rungs={view.index.ladder} />
      </section>
    )}
    {(view.head ?? view.facts[0]) && <HomePlace view={view} />}
  </div>
)
