import type { Definition } from '../src/domain/questionnaire'
import type { AnsweredBallot } from '../src/domain/survey/ballot'
import type { RoundKey } from '../src/domain/survey/roundKey'
import type { RoundTerms } from '../src/domain/survey/terms'
import { writeBackupFile } from '../src/exchange/backupFile'
import { writeBallotCode } from '../src/exchange/ballot/ballotCode'
import { packBallot } from '../src/exchange/ballot/ballotContent'
import { fromBase64url, toBase64url } from '../src/exchange/link/linkBytes'
import { lockKeys } from '../src/exchange/lockedKeys'
import { termsHash } from '../src/exchange/termsHash'
import { keyTools } from '../src/sealing/keyTools'
import { makeKeyPair } from '../src/sealing/keys'
import { seal } from '../src/sealing/seal'
import { exampleSurveys } from '../tests/support/example/exampleSurveys'
import { houseDefinitions } from '../tests/support/example/houseDefinitions'

/** Known to everybody, like all that is in the example. */
const passphrase = 'example'

/** The example as the text of a backup file. `calms` and `dora` are the texts of the shipped questionnaires. */
export async function writeExample(calms: string, dora: string): Promise<string> {
  const definitions = await houseDefinitions(calms, dora)
  const keys: RoundKey[] = []
  const surveys = await exampleSurveys({ definitions, makeKey: async (round) => keep(keys, await makeKey(round)) })
  const parts = await Promise.all(
    surveys.map(async ({ survey, rounds }) => {
      const sealed = rounds.map(({ terms, ballots }) => sealAll(ballots, terms, definitionOf(terms, definitions)))
      return { survey, ballots: (await Promise.all(sealed)).flat() }
    }),
  )
  const content = { responses: [], surveys: parts, joined: [], keys: await lockKeys(keys, passphrase, keyTools) }
  return writeBackupFile(
    content,
    Object.values(definitions).flatMap(({ ownText }) => ownText ?? []),
  )
}

async function makeKey(round: string): Promise<RoundKey> {
  const { privateKey, publicKey } = await makeKeyPair()
  return { round, privateKey: toBase64url(privateKey), publicKey: toBase64url(publicKey) }
}

function keep(keys: RoundKey[], key: RoundKey): RoundKey {
  keys.push(key)
  return key
}

function definitionOf(terms: RoundTerms, definitions: Awaited<ReturnType<typeof houseDefinitions>>): Definition {
  return terms.questionnaire.version === '1.0.0' ? definitions['1.0.0'] : definitions['2.0.0']
}

async function sealAll(ballots: readonly AnsweredBallot[], terms: RoundTerms, definition: Definition) {
  const binding = await termsHash(terms)
  const publicKey = fromBase64url(terms.publicKey)
  if (!publicKey) throw new Error('the public key is not one')
  return Promise.all(
    ballots.map(async (ballot) => {
      const packed = await packBallot(ballot, terms, definition)
      if (!packed.ok) throw new Error(JSON.stringify(packed.problems))
      const code = writeBallotCode(await seal(packed.value, { publicKey, binding }), terms)
      return { round: terms.round, code, receivedOn: ballot.day }
    }),
  )
}
