import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

import config from '@payload-config'
import { answerAlways } from '../../../../plugins/refusals/answerAlways'

export const GET = answerAlways(REST_GET(config))
export const POST = answerAlways(REST_POST(config))
export const DELETE = answerAlways(REST_DELETE(config))
export const PATCH = answerAlways(REST_PATCH(config))
export const PUT = answerAlways(REST_PUT(config))
export const OPTIONS = answerAlways(REST_OPTIONS(config))
