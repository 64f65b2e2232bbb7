import { searchText } from '../../../../collections/shared/searchText'

export type VillageChoice = { id: string; label: string }

const perPage = 20

/** One page of the villages that the signed-in user may reach, by part of the name. */
export const fetchVillages = async (args: {
  api: string
  page: number
  signal: AbortSignal
  typed: string
}): Promise<{ choices: VillageChoice[]; hasMore: boolean }> => {
  const wanted = searchText(args.typed)
  const query = new URLSearchParams({
    depth: '0',
    limit: String(perPage),
    page: String(args.page),
    'select[code]': 'true',
    'select[name]': 'true',
    sort: 'name',
    ...(wanted ? { 'where[searchText][like]': wanted } : {}),
  })
  const response = await fetch(`${args.api}/villages?${query}`, {
    credentials: 'include',
    signal: args.signal,
  })
  if (!response.ok) throw new Error(`villages: ${response.status}`)
  const answer = (await response.json()) as {
    docs: { code: string; id: string; name: string }[]
    hasNextPage: boolean
  }
  return {
    choices: answer.docs.map(({ code, id, name }) => ({ id, label: `${name} (${code})` })),
    hasMore: answer.hasNextPage,
  }
}
