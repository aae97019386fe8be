import { describe, expect, it } from 'vitest'
import type { QuestionnaireResponse } from '@/domain/response'
import { fileName } from '@/features/results/export/fileName'

function answeredBy(team: string, rest: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  return {
    id: '6f1c1e0a-0000-4000-8000-000000000001',
    revision: 1,
    status: 'inProgress',
    questionnaire: { id: 'calms', version: '1.0.0', sha256: 'a'.repeat(64) },
    about: { mode: 'team', team },
    startedAt: '2026-03-01T09:00:00.000Z',
    changedAt: '2026-03-02T09:20:00.000Z',
    answers: {},
    metrics: {},
    remarks: {},
    targets: {},
    highEnough: [],
    ...rest,
  }
}

describe('the name of a file', () => {
  it.each([
    ['keeps letters of every alphabet', 'Łódź — Đội Thanh toán Ωmega', 'łódź-đội-thanh-toán-ωmega'],
    ['keeps digits', 'Payments 2', 'payments-2'],
    ['composes accents', 'E\u0301quipe', 'équipe'],
    ['keeps vowel signs', 'हिन्दी टीम', 'हिन्दी-टीम'],
    ['keeps Han', '支払いチーム', '支払いチーム'],
    ['keeps nothing that a path is made of', '../a\\b:c*?"<>|d\u0000e.', 'a-b-c-d-e'],
    ['has no hyphen at its ends', ' - Heron (example) - ', 'heron-example'],
    ['is cut after 40 characters', 'x'.repeat(200), 'x'.repeat(40)],
    ['has no hyphen where it is cut', `${'x'.repeat(39)} y`, 'x'.repeat(39)],
    ['is cut between characters', '𝒳'.repeat(41), '𝒳'.repeat(40)],
    ['is never that of a device', 'CON', 'team-con'],
    ['is never that of a port', 'Lpt1', 'team-lpt1'],
    ['may begin like that of a device', 'Console', 'console'],
    ['is "team" where nothing is left', '🚀 !', 'team'],
  ])('%s', (_what, team, name) => {
    expect(fileName(answeredBy(team), 'report.pdf')).toBe(`${name}-2026-03-02-report.pdf`)
  })

  it('bears the day on which the response was finished', () => {
    const finished = answeredBy('Payments', { completedAt: '2026-03-05T10:00:00.000Z' })
    expect(fileName(finished, 'answers.json')).toBe('payments-2026-03-05-answers.json')
  })
})
