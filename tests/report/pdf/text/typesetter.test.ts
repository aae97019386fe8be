import { describe, expect, it } from 'vitest'
import { createTypesetter } from '@/report/pdf/text/typesetter'
import { readTrueType } from '@/report/pdf/text/trueType'
import { subsetTrueType } from '@/report/pdf/text/subset'
import { fonts } from '../../../support/pdfReports'

const facesOf = (text: string) =>
  createTypesetter(fonts)
    .setLine(text, 'regular')
    .runs.map(({ face }) => face.name)

describe('the typesetter', () => {
  it('takes symbols from the font that has them', () => {
    expect(facesOf('a → b')).toEqual(['NotoSans-Regular', 'NotoSansMath-Regular', 'NotoSans-Regular'])
  })

  it('has a glyph for every letter of the alphabets it promises', () => {
    const typesetter = createTypesetter(fonts)
    const promised = [
      'ĄĆĘŁŃÓŚŹŻąćęłńóśźż ÇĞİIÖŞÜçğıöşü ÄÖÜßẞäöü ÁÉÍÓÚÑñ¿¡ ÅÆØåæø',
      'ẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸđơư',
      'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩάέήίόύώϊϋΐΰς ἀἁᾳ',
      'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ ЄІЇҐ ЂЃЅЈЉЊЋЌЏ ӘҒҚҢӨҰҮҺ',
      '“”‘’„«»–—…•·§¶†‡ €£¥₺₴₽₫ ×÷±−≤≥≠≈→←↑↓ ✓ □ ½¼¾ ¹²³ ° ‰ № ™ ©',
    ]
    for (const text of promised) typesetter.setLine(text, 'bold')
    expect([...typesetter.missing]).toEqual([])
  })

  it('makes mathematical letters plain ones, and tells only what it cannot show', () => {
    const typesetter = createTypesetter(fonts)
    expect(typesetter.widthOf('𝐚𝐛', 'regular', 10)).toBe(typesetter.widthOf('ab', 'regular', 10))
    typesetter.setLine('שלום', 'regular')
    expect([...typesetter.missing]).toEqual(['ש', 'ל', 'ו', 'ם'])
  })

  it('gives a space back as a space, though the no-break space has the same glyph', () => {
    const typesetter = createTypesetter(fonts)
    typesetter.setLine('a\u00a0b c', 'regular')
    const [regular] = typesetter.faces
    const space = regular?.font.glyphs.get(0x20)
    expect(regular?.used.get(space ?? -1)).toBe(0x20)
  })

  it('measures letters as the font has them', () => {
    // Noto Sans: 639 and 258 of 1000 units for "A" and "i".
    expect(createTypesetter(fonts).widthOf('Ai', 'regular', 10)).toBeCloseTo(8.97, 5)
  })
})

describe('a subset of a font', () => {
  const font = readTrueType(fonts.regular)
  const glyph = (character: string) => font.glyphs.get(character.codePointAt(0) ?? 0) ?? 0

  it('holds the wanted glyphs and the parts they are made of, as wide as before', () => {
    const wanted = new Set([glyph('ệ'), glyph('a')])
    const bytes = subsetTrueType(font, wanted)
    expect(bytes.length).toBeLessThan(fonts.regular.length / 3)
    const view = new DataView(bytes.buffer)
    expect(view.getUint32(0)).toBe(0x00010000)
    expect(view.getUint16(4)).toBe(6)
  })

  it('is the same whatever the order of the glyphs', () => {
    expect(subsetTrueType(font, new Set([glyph('a'), glyph('b')]))).toEqual(
      subsetTrueType(font, new Set([glyph('b'), glyph('a')])),
    )
  })

  it('refuses bytes that are no such font', () => {
    expect(() => readTrueType(new TextEncoder().encode('OTTO and more'))).toThrow('no TrueType outlines')
  })
})
