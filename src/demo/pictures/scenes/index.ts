import { boats } from './boats'
import { bridge } from './bridge'
import { cleanUp } from './cleanUp'
import { dryingFish } from './dryingFish'
import { goats } from './goats'
import { harvest } from './harvest'
import { healthPost } from './healthPost'
import { mangroves } from './mangroves'
import { market } from './market'
import { meeting } from './meeting'
import { nightRoad } from './nightRoad'
import { orchard } from './orchard'
import { palmSugar } from './palmSugar'
import { planting } from './planting'
import { reading } from './reading'
import { roadWork } from './roadWork'
import { schoolYard } from './schoolYard'
import { stage } from './stage'
import { training } from './training'
import { volleyball } from './volleyball'
import { waterTank } from './waterTank'
import { weaving } from './weaving'

/** Every scene a news photo of the demo can show, by name. */
export const scenes = {
  boats,
  bridge,
  cleanUp,
  dryingFish,
  goats,
  harvest,
  healthPost,
  mangroves,
  market,
  meeting,
  nightRoad,
  orchard,
  palmSugar,
  planting,
  reading,
  roadWork,
  schoolYard,
  stage,
  training,
  volleyball,
  waterTank,
  weaving,
}

export type SceneName = keyof typeof scenes
