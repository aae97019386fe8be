// Makes the font files that a PDF report embeds, from the packages they are published in. Run after changing the ranges
// below or the packages: `node scripts/fonts.mjs`. The files are committed, so that a build needs neither.
import { readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import subsetFont from 'subset-font'

const require = createRequire(import.meta.url)
const folder = new URL('../src/report/pdf/fonts/', import.meta.url)

/** Latin with every extension that Vietnamese and African languages need, Greek, Cyrillic, punctuation, currency. */
const letters = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x1f00, 0x1fff],
  [0x2000, 0x206f],
  [0x2070, 0x209f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x218f],
  [0xfb00, 0xfb06],
  [0xfffd, 0xfffd],
]

/** Arrows, operators, shapes (with the box that stands for a missing character), stars and check marks. */
const symbols = [
  [0x2190, 0x21ff],
  [0x2200, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2605, 0x2606],
  [0x2713, 0x2713],
]

const fonts = [
  {
    from: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    to: 'NotoSans-Regular.ttf',
    ranges: letters,
  },
  { from: '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf', to: 'NotoSans-Bold.ttf', ranges: letters },
  {
    from: '@expo-google-fonts/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf',
    to: 'NotoSansMath-Symbols.ttf',
    ranges: symbols,
  },
]

const textOf = (ranges) =>
  ranges
    .map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index)))
    .join('')

for (const { from, to, ranges } of fonts) {
  const subset = await subsetFont(await readFile(require.resolve(from)), textOf(ranges), {
    targetFormat: 'truetype',
    keepFeatures: [],
    noHinting: true,
    dropTables: ['GDEF', 'GPOS', 'GSUB', 'MATH', 'STAT', 'DSIG', 'gasp'],
  })
  await writeFile(new URL(to, folder), subset)
  console.log(`${to}  ${Math.round(subset.length / 1000)} kB`)
}

const licence = await readFile(require.resolve('@expo-google-fonts/noto-sans/LICENSE_FONT'), 'utf8')
const mathLicence = await readFile(require.resolve('@expo-google-fonts/noto-sans-math/LICENSE_FONT'), 'utf8')
const rights = (text) => text.slice(0, text.indexOf('\n'))
await writeFile(
  new URL('OFL.txt', folder),
  licence.replace(rights(licence), `${rights(licence)}\n${rights(mathLicence)}`),
)
