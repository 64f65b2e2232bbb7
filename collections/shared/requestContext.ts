import type { JsonObject, Where } from 'payload'

import type { Save } from './publicState'

/**
 * The site whose public pages are read: a village's, by id, in its regency, by code, or without a
 * village the regency's own.
 */
export type PublicSite = { regency: string; village?: string | undefined }

/** A bulk update with the drafts to put back, by document. */
export type BulkUpdate = { collection: string; drafts: Map<string, JsonObject>; sent: JsonObject }

/** A second name that a file has while Payload takes it away. */
export type KeptFile = { from: string; to: string }

/** A publication that is tried and not written; `hasPassed` once it would have been. */
export type Trial = { collection: string; hasPassed: boolean; id: string }

declare module 'payload' {
  /**
   * What the hooks of a request tell each other. Code in the server alone can set it, no request
   * from outside.
   */
  // Only an interface joins Payload's own.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  export interface RequestContext {
    bulkUpdate?: BulkUpdate | undefined
    /** Writes no purge: who sets it purges once for many writes. */
    disableRevalidate?: boolean
    /** The token of an invitation that was made, for its mail. */
    invitationToken?: string
    /** The scope of the locks that whoever asks may see. */
    locksInReach?: Promise<Where>
    oldFiles?: KeptFile[]
    publicSite?: PublicSite
    /** By collection and document, the innermost last. */
    saves?: Map<string, Save[]>
    /** The fields that a step of a workflow writes. */
    step?: Record<string, null | string>
    trial?: Trial
    /** An account made by the system itself, whose maker is nobody. */
    trusted?: boolean
    /** Codes of villages that were looked up, by id. */
    villages?: Record<string, { district: string; regency: string } | undefined>
    /** News published for a date to come, by village and word of the address. */
    waitingNews?: Set<string>
  }
}
