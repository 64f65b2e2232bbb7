import { z } from 'zod'

import { ImportFileError, type ImportIssue } from '../importer'
import { readVillageCode } from '../readVillageCode'

/** Longitude and latitude in degrees (WGS 84). */
export type Position = [longitude: number, latitude: number]

/** A closed line; the last position is not the first again. */
export type Ring = Position[]

/** The outer ring, then its holes. */
export type Polygon = [Ring, ...Ring[]]

/**
 * A village's boundary as the file gives it, all its parts together; `name` is undefined where the
 * file has none.
 */
export type Boundary = { code: string; feature: number; name?: string; polygons: Polygon[] }

/** What the file says, and what is wrong with features of it. */
export type BoundaryFile = { boundaries: Boundary[]; issues: ImportIssue[] }

/** Features are counted from 1, in the order of the file. */
export const placeOf = (feature: number): string => `fitur ${feature}`

/** Names of the property with the village's code in published files, without case and signs. */
const codeNames = [
  'code',
  'kode',
  'kodedesa',
  'kddesa',
  'villagecode',
  'kodekeldesa',
  'kodekel',
  'kdepum',
  'iddesa',
  'kodewilayah',
]

/** Names of the property with the village's name, likewise. */
const nameNames = [
  'name',
  'nama',
  'namadesa',
  'nmdesa',
  'namobj',
  'wadmkd',
  'desa',
  'namadesakel',
  'desakel',
  'namakel',
  'nmkel',
  'kelurahan',
  'village',
  'villagename',
]

const file = z.object({
  crs: z
    .object({ properties: z.object({ name: z.string() }) })
    .nullish()
    .catch(undefined),
  features: z.array(z.unknown()),
  type: z.literal('FeatureCollection'),
})

const coordinates = z.array(z.array(z.array(z.number())))
const feature = z.object({
  geometry: z.discriminatedUnion('type', [
    z.object({ coordinates, type: z.literal('Polygon') }),
    z.object({ coordinates: z.array(coordinates), type: z.literal('MultiPolygon') }),
  ]),
  properties: z.record(z.string(), z.unknown()),
})

/**
 * Reads village boundaries from GeoJSON (RFC 7946). Every fault of every feature is reported, good
 * ones are returned beside them; parts of one village that stand apart are put together.
 * @throws ImportFileError when the file is no GeoJSON of features in degrees.
 */
export const readBoundaries = (bytes: Uint8Array): BoundaryFile => {
  const parsed = file.safeParse(readJson(bytes))
  if (!parsed.success)
    throw new ImportFileError('Berkas ini bukan GeoJSON (FeatureCollection) berisi batas desa.')
  const crs = parsed.data.crs?.properties.name
  if (crs && !/(CRS84|4326)$/.test(crs)) {
    throw new ImportFileError(
      `Koordinat berkas ini memakai ${crs.slice(0, 60)}. Simpan ulang sebagai WGS 84 (EPSG:4326).`,
    )
  }
  const boundaries = new Map<string, Boundary>()
  const issues: ImportIssue[] = []
  for (const [index, raw] of parsed.data.features.entries()) {
    const number = index + 1
    const found = readFeature(raw)
    if (typeof found === 'string') {
      issues.push({ level: 'error', place: placeOf(number), reason: found })
      continue
    }
    const before = boundaries.get(found.code)
    if (before) before.polygons.push(...found.polygons)
    else boundaries.set(found.code, { ...found, feature: number })
  }
  return { boundaries: [...boundaries.values()], issues }
}

const readJson = (bytes: Uint8Array): unknown => {
  if (bytes.length === 0) throw new ImportFileError('Berkas kosong.')
  // Shapefiles are handed round as zip archives, and every zip begins with PK.
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    throw new ImportFileError(
      'Ini berkas zip. Ubah isinya menjadi GeoJSON dahulu, misalnya dengan QGIS, lalu ulangi.',
    )
  }
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8').decode(bytes))
    if ((value as null | { type?: unknown })?.type === 'Topology') {
      throw new ImportFileError('Ini berkas TopoJSON. Ubah menjadi GeoJSON dahulu, lalu ulangi.')
    }
    return value
  } catch (error) {
    if (error instanceof ImportFileError) throw error
    throw new ImportFileError('Berkas ini bukan JSON yang utuh.')
  }
}

/** The boundary of one feature, or what is wrong with it. */
const readFeature = (raw: unknown): string | Omit<Boundary, 'feature'> => {
  const properties = (raw as null | { properties?: unknown })?.properties
  const given =
    typeof properties === 'object' && properties
      ? valueOf(properties as Record<string, unknown>, codeNames)
      : undefined
  if (given === undefined) return 'tidak punya kode desa (code, kode, atau KODE_DESA)'
  const code = readVillageCode(given)
  if (!code) return `"${given.slice(0, 40)}" bukan kode desa 10 angka`
  const parsed = feature.safeParse(raw)
  if (!parsed.success) return `${code}: bentuknya bukan Polygon atau MultiPolygon yang utuh`
  const { geometry } = parsed.data
  const polygons: Polygon[] = []
  for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    const read = rings.map(readRing)
    const broken = read.find((ring) => typeof ring === 'string')
    if (broken) return `${code}: ${broken}`
    const [outer, ...holes] = read as Ring[]
    if (outer) polygons.push([outer, ...holes])
  }
  const name = valueOf(parsed.data.properties, nameNames)?.trim()
  return polygons.length > 0
    ? { code, ...(name ? { name } : {}), polygons }
    : `${code}: bentuknya kosong`
}

const valueOf = (
  properties: Record<string, unknown>,
  names: readonly string[],
): string | undefined => {
  const named = new Map(
    Object.entries(properties).map(([name, value]) => [
      name.toLowerCase().replace(/[^a-z]/g, ''),
      value,
    ]),
  )
  for (const name of names) {
    const value = named.get(name)
    if (typeof value === 'string' && value.trim() !== '') return value
    if (typeof value === 'number') return String(value)
  }
  return undefined
}

/** A ring without its closing position, or what is wrong with it. */
const readRing = (positions: number[][]): Ring | string => {
  const ring: Ring = []
  for (const [longitude, latitude] of positions) {
    if (longitude === undefined || latitude === undefined) return 'ada titik tanpa dua angka'
    if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
      return 'koordinatnya bukan derajat; simpan ulang sebagai WGS 84 (EPSG:4326)'
    }
    const last = ring.at(-1)
    if (last?.[0] !== longitude || last[1] !== latitude) ring.push([longitude, latitude])
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop()
  return ring.length >= 3 ? ring : 'ada garis batas dengan kurang dari tiga titik'
}
