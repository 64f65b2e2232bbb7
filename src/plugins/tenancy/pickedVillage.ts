import { parseCookies, type PayloadRequest, type Where } from 'payload'

/** Cookie of the admin that holds the village somebody is working on. */
export const pickedVillageCookie = 'balai-village'

/** The village picked in the admin; a convenience only, the rules ask for the user's scope. */
export const pickedVillage = (req: undefined | { headers: Headers }): string | undefined => {
  const id = req && parseCookies(req.headers).get(pickedVillageCookie)
  return id && /^[\w-]{1,64}$/.test(id) ? id : undefined
}

/** Narrows the admin's lists to the picked village. */
export const pickedVillageFilter = ({ req }: { req: PayloadRequest }): null | Where => {
  const village = pickedVillage(req)
  return village ? { village: { in: [village] } } : null
}
