import { expect, it } from 'vitest'
import { freshName, saved } from '../testLibraries'
import { fullResponse } from '../sampleResponses'
import { openLibrary } from '@/storage/openLibrary'
import { fieldsOf, headOf } from '@/storage/responseFields'
import { emptySurvey, openTab } from './sampleSurveys'

const response = fullResponse()

/** The stores of the first version with one response in them, as that version left them. */
function leaveFirstVersion(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      const database = request.result
      database.createObjectStore('heads', { keyPath: 'response' })
      database.createObjectStore('fields', { keyPath: ['response', 'field'] })
      database.createObjectStore('writers', { keyPath: 'response' })
      database.createObjectStore('deleted', { keyPath: 'response' })
      database.createObjectStore('questionnaires', { keyPath: 'sha256' })
      database.createObjectStore('probe', { keyPath: 'probe' })
    }
    request.onerror = () => {
      reject(new Error('The first version could not be made', { cause: request.error }))
    }
    request.onsuccess = () => {
      const database = request.result
      const transaction = database.transaction(['heads', 'fields', 'writers'], 'readwrite')
      const record = { formatVersion: 1, response: response.id }
      transaction.objectStore('heads').put({ ...record, access: 'own', head: headOf(response) })
      for (const field of fieldsOf(response)) transaction.objectStore('fields').put({ ...record, ...field })
      transaction.objectStore('writers').put({ ...record, epoch: 'of an earlier visit' })
      transaction.oncomplete = () => {
        database.close()
        resolve()
      }
    }
  })
}

it('keeps everything that the first version of the database held', async () => {
  const name = freshName()
  await leaveFirstVersion(name)
  const library = openLibrary(name)
  expect(await library.health()).toEqual({ kind: 'ready' })
  expect(await library.listResponses()).toEqual([{ kind: 'response', response, access: 'own' }])
})

it('stores surveys in a database that was made by the first version', async () => {
  const name = freshName()
  await leaveFirstVersion(name)
  const survey = emptySurvey()
  expect(await openTab(name).surveys.addSurvey(survey)).toEqual(saved)
  expect(await openTab(name).surveys.listSurveys()).toEqual([{ kind: 'survey', survey }])
})
