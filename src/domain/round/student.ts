/**
 * The value of Student's t distribution that lies above the given share of it, for a probability in 0.5…1 (1 left out)
 * and any degrees of freedom above 0, whole or not. Accurate to about ten digits.
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability >= 0.5 && probability < 1 && degrees > 0)) {
    throw new RangeError(`no quantile of t for probability ${probability} and ${degrees} degrees of freedom`)
  }
  const isAbove = (t: number) => upperTail(t, degrees) <= 1 - probability
  let high = 1
  while (!isAbove(high)) high *= 2
  let low = 0
  // Halving ends when no double lies between the two.
  for (let middle = high / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (isAbove(middle)) high = middle
    else low = middle
  }
  return high
}

/** Share of the distribution above t, for t of 0 or more. */
function upperTail(t: number, degrees: number): number {
  return incompleteBeta(degrees, t * t) / 2
}

/** The regularized incomplete beta function I(x; degrees / 2, 1 / 2) at x = degrees / (degrees + square). */
function incompleteBeta(degrees: number, square: number): number {
  const [a, b] = [degrees / 2, 0.5]
  const x = degrees / (degrees + square)
  const rest = square / (degrees + square)
  if (rest === 0) return 1
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(rest))
  // The fraction converges fast on one side of the peak; the other side follows by symmetry.
  return x < (a + 1) / (a + b + 2) ? (front * betaFraction(a, b, x)) / a : 1 - (front * betaFraction(b, a, rest)) / b
}

/** Continued fraction of the incomplete beta function, by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  const tiny = 1e-300
  const kept = (value: number) => (Math.abs(value) < tiny ? tiny : value)
  let c = 1
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1; m <= 10_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / kept(1 + even * d)
    c = kept(1 + even / c)
    fraction *= d * c
    d = 1 / kept(1 + odd * d)
    c = kept(1 + odd / c)
    fraction *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return fraction
}

/** Coefficients of Lanczos's approximation for g = 7 and nine terms, good to fifteen digits. */
const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
]

/** Natural logarithm of the gamma function, for arguments of 0.5 and more; smaller ones through Γ(x) = Γ(x + 1) / x. */
function logGamma(x: number): number {
  if (x < 0.5) return logGamma(x + 1) - Math.log(x)
  const series = lanczos.reduce((sum, coefficient, index) => sum + coefficient / (x + index), 0.99999999999980993)
  const base = x + 6.5
  return Math.log(Math.sqrt(2 * Math.PI) * series) + (x - 0.5) * Math.log(base) - base
}
