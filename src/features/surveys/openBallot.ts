import { openCode } from '@/exchange/ballot/openBallot'
import { openSealed } from '@/sealing/seal'
import type { OpenCode } from '@/state/openKept'

/** Opens one ballot. Loaded, with the cipher, when there is one to open. */
export const openBallot: OpenCode = (code, opening) => openCode(code, opening, openSealed)
