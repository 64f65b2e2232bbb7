import type { Payload } from 'payload'

import { slugify } from '../../../collections/shared/slugify'
import type { Land } from './pictures/backdrop'
import { drawHero } from './pictures/drawHero'
import { drawLogo } from './pictures/drawLogo'
import { drawPhoto } from './pictures/drawPhoto'
import { drawPortrait } from './pictures/drawPortrait'
import { richText } from './richText'
import { lembahkopiNews } from './texts/lembahkopiNews'
import { muaraperahuNews } from './texts/muaraperahuNews'
import type { NewsText } from './texts/newsText'
import { peopleOf } from './texts/people'
import { richPages } from './texts/richPages'
import { sawahweningNews } from './texts/sawahweningNews'
import { uploadPicture } from './uploadPicture'

type Args = { land: Land; name: string; payload: Payload; village: string }

const newsOf: Record<Land, readonly NewsText[]> = {
  bukit: lembahkopiNews,
  pesisir: muaraperahuNews,
  sawah: sawahweningNews,
}

const options = { context: { disableRevalidate: true }, depth: 0, overrideAccess: true } as const

/** Gives a village everything a lively site has: look, news, pages and people. */
export const seedRichVillage = async (args: Args): Promise<void> => {
  await seedLook(args)
  await seedNews(args)
  await seedPages(args)
  await seedPeople(args)
}

const seedLook = async ({ land, name, payload, village }: Args): Promise<void> => {
  const logo = await uploadPicture({
    alt: `Lambang Desa ${name}`,
    name: 'lambang',
    payload,
    svg: drawLogo(land),
    village,
  })
  const hero = await uploadPicture({
    alt: `Balai Desa ${name} di tengah kampung`,
    name: 'sampul',
    payload,
    svg: drawHero({ land, seed: name }),
    village,
  })
  await payload.update({ ...options, collection: 'villages', data: { hero, logo }, id: village })
}

const seedNews = async ({ land, name, payload, village }: Args): Promise<void> => {
  // Oldest first, so that the order of creation is the order of the news.
  for (const item of newsOf[land].toReversed()) {
    const slug = slugify(item.title)
    const photo = await uploadPicture({
      alt: item.alt,
      name: slug,
      payload,
      svg: drawPhoto({ land, scene: item.scene, seed: name }),
      village,
    })
    await payload.create({
      ...options,
      collection: 'news',
      data: {
        _status: 'published',
        author: `Operator Desa ${name}`,
        body: richText(item.body),
        photo,
        publishedAt: `${item.date}T02:30:00.000Z`,
        slug,
        title: item.title,
        village,
      },
    })
  }
}

const seedPages = async ({ land, payload, village }: Args): Promise<void> => {
  for (const [order, page] of richPages[land].entries()) {
    await payload.create({
      ...options,
      collection: 'pages',
      data: {
        _status: 'published',
        body: richText(page.body),
        order,
        section: page.section,
        slug: slugify(page.title),
        title: page.title,
        village,
      },
    })
  }
}

const seedPeople = async ({ land, payload, village }: Args): Promise<void> => {
  for (const [order, person] of peopleOf(land).entries()) {
    const photo = await uploadPicture({
      alt: `Potret ${person.name}, ${person.position}`,
      name: slugify(person.name),
      payload,
      svg: drawPortrait({ isWoman: person.isWoman, seed: person.name }),
      village,
    })
    await payload.create({
      ...options,
      collection: 'officials',
      data: {
        institution: person.institution,
        isHead: person.isHead,
        name: person.name,
        order,
        photo,
        position: person.position,
        ...(person.isHead ? { termEnd: 2029, termStart: 2021 } : {}),
        village,
      },
    })
  }
}
