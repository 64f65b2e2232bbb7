import { explicitOverrideAccess } from './explicitOverrideAccess.js'
import { loggerErrorShape } from './loggerErrorShape.js'
import { passRequestOn } from './passRequestOn.js'
import { testTitleStatesAFact } from './testTitleStatesAFact.js'

/** The project's own rules: review remarks that were made twice. */
export const balaiDesa = {
  rules: {
    'explicit-override-access': explicitOverrideAccess,
    'logger-error-shape': loggerErrorShape,
    'pass-request-on': passRequestOn,
    'test-title-states-a-fact': testTitleStatesAFact,
  },
}
