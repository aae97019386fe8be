import { describe, expect, it } from 'vitest'
import { studentQuantile } from '@/domain/round/student'

// From published tables of the t distribution, two-sided 95 % (upper 0.975) and 90 % (upper 0.95).
const tabulated = [
  [0.975, 1, 12.706204736],
  [0.975, 2, 4.30265273],
  [0.975, 3, 3.182446305],
  [0.975, 4, 2.776445105],
  [0.975, 5, 2.570581836],
  [0.975, 9, 2.262157163],
  [0.975, 19, 2.093024054],
  [0.975, 99, 1.984216952],
  [0.95, 1, 6.313751515],
  [0.95, 4, 2.131846786],
  [0.95, 10, 1.812461123],
] as const

describe('scoring.md 11 and 18: quantiles of t', () => {
  it.each(tabulated)('upper %s with %s degrees of freedom is %s', (probability, degrees, quantile) => {
    expect(Math.abs(studentQuantile(probability, degrees) - quantile)).toBeLessThan(1e-9)
  })

  // Known in closed form: t(1) is Cauchy, tan(π (p - 1/2)); t(2) is (2p - 1) √(2 / (4p (1 - p))).
  it.each([0.5, 0.6, 0.75, 0.9, 0.975, 0.995, 0.9999])('upper %s agrees with the closed forms', (probability) => {
    const cauchy = Math.tan(Math.PI * (probability - 0.5))
    const two = (2 * probability - 1) * Math.sqrt(2 / (4 * probability * (1 - probability)))
    expect(Math.abs(studentQuantile(probability, 1) - cauchy)).toBeLessThan(1e-9 * Math.max(1, cauchy))
    expect(Math.abs(studentQuantile(probability, 2) - two)).toBeLessThan(1e-9 * Math.max(1, two))
  })

  it.each([0.7, 1.5, 2.9, 3, 7.4, 12.83, 40, 123.4, 499, 3000])(
    'leaves 95 %% of the numerically integrated density between its two signs with %s degrees of freedom',
    (degrees) => {
      expect(Math.abs(shareWithin(studentQuantile(0.975, degrees), degrees) - 0.95)).toBeLessThan(1e-9)
    },
  )

  it('approaches the normal distribution', () => {
    // The normal quantile 1.959963985, plus (z³ + z) / 4ν for ν = 100 000.
    expect(Math.abs(studentQuantile(0.975, 100_000) - 1.959987708)).toBeLessThan(1e-8)
  })

  it.each([
    [0.4, 5],
    [1, 5],
    [0.975, 0],
    [Number.NaN, 5],
  ])('refuses probability %s with %s degrees of freedom', (probability, degrees) => {
    expect(() => studentQuantile(probability, degrees)).toThrow(RangeError)
  })
})

/**
 * Share of the distribution between -t and t. With t = √ν cot φ it is the integral of sin^(ν-1) φ from the angle of t to
 * π/2 over the one from 0: no gamma and no beta function, so that both sides do not share a mistake. φ = u^12 keeps the
 * integrand smooth at 0 where ν is small.
 */
function shareWithin(t: number, degrees: number): number {
  const power = 12
  const density = (u: number) => Math.sin(u ** power) ** (degrees - 1) * power * u ** (power - 1)
  const end = (Math.PI / 2) ** (1 / power)
  const from = Math.atan2(Math.sqrt(degrees), t) ** (1 / power)
  return simpson(density, from, end) / simpson(density, 1e-12, end)
}

function simpson(density: (u: number) => number, from: number, to: number): number {
  const steps = 40_000
  const width = (to - from) / steps
  let sum = density(from) + density(to)
  for (let step = 1; step < steps; step += 1) sum += density(from + step * width) * (step % 2 === 0 ? 2 : 4)
  return (sum * width) / 3
}
