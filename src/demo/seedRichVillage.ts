import type { Payload } from 'payload'

import { slugify } from '../../collections/shared/slugify'
import type { Village } from '../payload-types'
import type { Land } from './pictures/backdrop'
import { drawHero } from './pictures/drawHero'
import { drawLogo } from './pictures/drawLogo'
import { drawPhoto } from './pictures/drawPhoto'
import { drawPortrait } from './pictures/drawPortrait'
import type { SceneName } from './pictures/scenes'
import { richText } from './richText'
import { seedAlbums } from './seedAlbums'
import { seedBudgets } from './seedBudgets'
import { seedDocuments } from './seedDocuments'
import { seedEvents } from './seedEvents'
import { seedNotices } from './seedNotices'
import { seedOptions } from './seedOptions'
import { eventTexts } from './texts/eventTexts'
import { lembahkopiNews } from './texts/lembahkopiNews'
import { muaraperahuNews } from './texts/muaraperahuNews'
import { newsCategory } from './texts/newsCategory'
import type { NewsText } from './texts/newsText'
import { noticeTexts } from './texts/noticeTexts'
import { peopleOf } from './texts/people'
import { dutyOf, oldAddresses, richLooks, summaryOfPage } from './texts/richLooks'
import { richPages } from './texts/richPages'
import { sawahweningNews } from './texts/sawahweningNews'
import { uploadPicture } from './uploadPicture'

type Args = { land: Land; name: string; payload: Payload; village: string }

const newsOf: Record<Land, readonly NewsText[]> = {
  bukit: lembahkopiNews,
  pesisir: muaraperahuNews,
  sawah: sawahweningNews,
}

/** Gives a village everything a lively site has: look, news, pages and people. */
export const seedRichVillage = async (args: Args): Promise<void> => {
  const { land, name, payload, village } = args
  const photos = await seedNews(args)
  await seedPages(args)
  await seedPeople(args)
  await seedLook(args)
  await seedEvents({ payload, texts: eventTexts(land), village })
  await seedNotices({ payload, texts: noticeTexts, village })
  await seedAlbums({ land, payload, photos, village })
  const document = await seedDocuments({ name, payload, village })
  await seedBudgets({ document, name, payload, village, years: 3 })
  for (const address of oldAddresses) {
    await payload.create({ ...seedOptions, collection: 'redirects', data: { ...address, village } })
  }
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
  await payload.update({
    ...seedOptions,
    collection: 'villages',
    data: { ...richLooks[land], hero, logo, menu: await menuOf({ land, payload, village }) },
    id: village,
  })
}

const seedNews = async ({
  land,
  name,
  payload,
  village,
}: Args): Promise<ReadonlyMap<SceneName, string>> => {
  const photos = new Map<SceneName, string>()
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
    photos.set(item.scene, photo)
    await payload.create({
      ...seedOptions,
      collection: 'news',
      data: {
        _status: 'published',
        author: `Operator Desa ${name}`,
        body: richText(item.body),
        category: newsCategory[item.scene],
        photo,
        publishedAt: `${item.date}T02:30:00.000Z`,
        slug,
        title: item.title,
        village,
      },
    })
  }
  return photos
}

/** One village arranges its own menu; the others keep the usual one. */
const menuOf = async ({
  land,
  payload,
  village,
}: Pick<Args, 'land' | 'payload' | 'village'>): Promise<Village['menu']> => {
  if (land !== 'pesisir') return []
  const { docs } = await payload.find({
    ...seedOptions,
    collection: 'pages',
    sort: 'order',
    where: { village: { equals: village } },
  })
  return [
    { children: docs.map(({ id }) => ({ page: id })), part: 'profil' },
    {
      children: [{ part: 'agenda' }, { part: 'pengumuman' }, { part: 'galeri' }],
      label: 'Kabar',
      part: 'berita',
    },
    { children: [{ part: 'dokumen' }, { part: 'indeks' }], part: 'transparansi' },
    { part: 'kontak' },
  ]
}

const seedPages = async ({ land, payload, village }: Args): Promise<void> => {
  for (const [order, page] of richPages[land].entries()) {
    await payload.create({
      ...seedOptions,
      collection: 'pages',
      data: {
        _status: 'published',
        body: richText(page.body),
        order,
        section: page.section,
        slug: slugify(page.title),
        summary: summaryOfPage[page.title],
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
      ...seedOptions,
      collection: 'officials',
      data: {
        duty: dutyOf[person.position],
        institution: person.institution,
        isHead: person.isHead,
        name: person.name,
        order,
        // 555-02xx numbers ring nowhere.
        phone: dutyOf[person.position]
          ? `(099) 555-02${String(order).padStart(2, '0')}`
          : undefined,
        photo,
        position: person.position,
        ...(person.isHead ? { termEnd: 2029, termStart: 2021 } : {}),
        village,
      },
    })
  }
}
