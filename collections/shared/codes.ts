/**
 * Administrative codes of the Ministry of Home Affairs, dotted: province 2, regency 2, district 2,
 * village 4 digits (`36.04.05.2001`; a village part 2xxx is a desa, 1xxx a kelurahan).
 * Source: Permendagri 137/2017, current list Kepmendagri 300.2.2-2138/2025.
 */
export const regencyCodePattern = /^\d{2}\.\d{2}$/
export const districtCodePattern = /^\d{2}\.\d{2}\.\d{2}$/
export const villageCodePattern = /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/

export const regencyOfCode = (code: string): string => code.slice(0, 5)
export const districtOfCode = (code: string): string => code.slice(0, 8)
