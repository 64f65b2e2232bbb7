import type { Payload, PayloadRequest } from 'payload'

/** Whether an e-mail address already belongs to a member of staff. */
export const hasAccount = async (args: {
  email: string
  payload: Payload
  req?: PayloadRequest
}): Promise<boolean> => {
  const { totalDocs } = await args.payload.count({
    collection: 'users',
    overrideAccess: true,
    req: args.req,
    where: { email: { equals: args.email } },
  })
  return totalDocs > 0
}
