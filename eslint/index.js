import { explicitOverrideAccess } from './explicitOverrideAccess.js'
import { loggerErrorShape } from './loggerErrorShape.js'
import { testTitleStatesAFact } from './testTitleStatesAFact.js'

/** The project's own rules: review remarks that were made twice. */
export const balaiDesa = {
  rules: {
    'explicit-override-access': explicitOverrideAccess,
    'logger-error-shape': loggerErrorShape,
    'test-title-states-a-fact': testTitleStatesAFact,
  },
}
