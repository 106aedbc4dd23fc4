import { describe, expect, it } from 'vitest';
import { declaredCharset } from '../../../src/ingest/encoding/declared-charset.ts';
import { decodeText } from '../../../src/ingest/encoding/decode-text.ts';
import { concatBytes, encodeSingleByte, encodeUtf16 } from '../support/encode.ts';

const turkish =
  'Dışişleri Bakanı, toplantının ardından basın mensuplarına açıklama yaptı. “Görüşmelerin yapıcı bir havada geçtiğini söyleyebilirim,” dedi. İki ülke arasındaki ticaret hacmi geçen yıl yüzde on iki arttı.';
const latinTurkish = turkish.replaceAll(/[“”]/g, '"');
const german =
  'Die Außenministerin erklärte, die Gespräche seien konstruktiv verlaufen. „Wir haben Fortschritte für beide Länder erzielt“, sagte sie nach der Sitzung – der ersten seit drei Jahren.';
const french =
  'Le ministre a déclaré que les négociations avaient été constructives. « Nous avons progressé », a-t-il affirmé après la réunion de l’été.';
const english =
  'The minister said the talks were constructive. “We have made progress,” she said at a café in Ankara — the first such visit in a year.';
const russian =
  'Министр заявил, что переговоры были конструктивными. «Мы достигли прогресса», — сказал он после встречи в столице.';
const greek =
  'Ο υπουργός δήλωσε ότι οι συνομιλίες ήταν εποικοδομητικές και ότι σημειώθηκε πρόοδος για τις δύο χώρες.';
// 大臣は協議が建設的だったと述べた。次の会合は東京で開かれる。
const japanese = '大臣は協議が建設的だったと述べた。次の会合は東京で開かれる。';
const shiftJis = Uint8Array.fromHex(
  '91e5906282cd8ba68b6382aa8c9a90dd934982be82c182bd82c68f7182d782bd814281758e9f82cc89ef8d8782cd938c8b9e82c58a4a82a982ea82e9817682c68cea82c182bd8142',
);
const shiftJisText = '大臣は協議が建設的だったと述べた。「次の会合は東京で開かれる」と語った。';
const iso2022 = concatBytes([0x1b, 0x24, 0x42, 0x42, 0x67, 0x3f, 0x43, 0x1b, 0x28, 0x42], '\n');

describe('text in any usual encoding is read exactly', () => {
  it.each([
    ['UTF-8', Buffer.from(turkish), turkish],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${turkish}`), turkish],
    ['UTF-16 LE with a mark', encodeUtf16(turkish, 'le', true), turkish],
    ['UTF-16 BE with a mark', encodeUtf16(japanese, 'be', true), japanese],
    ['UTF-16 LE without a mark', encodeUtf16(turkish, 'le', false), turkish],
    ['UTF-16 BE without a mark', encodeUtf16(english, 'be', false), english],
    ['windows-1254, Turkish', encodeSingleByte(turkish, 'windows-1254'), turkish],
    ['ISO-8859-9, Turkish', encodeSingleByte(latinTurkish, 'iso-8859-9'), latinTurkish],
    ['windows-1252, German', encodeSingleByte(german, 'windows-1252'), german],
    ['windows-1252, French', encodeSingleByte(french, 'windows-1252'), french],
    ['windows-1252, English', encodeSingleByte(english, 'windows-1252'), english],
    ['windows-1251, Russian', encodeSingleByte(russian, 'windows-1251'), russian],
    [
      'KOI8-R, Russian',
      encodeSingleByte(russian.replaceAll(/[«»—]/g, '"'), 'koi8-r'),
      russian.replaceAll(/[«»—]/g, '"'),
    ],
    ['ISO-8859-7, Greek', encodeSingleByte(greek, 'iso-8859-7'), greek],
    ['Shift_JIS, Japanese', shiftJis, shiftJisText],
    ['ISO-2022-JP, Japanese', iso2022, '大臣\n'],
    ['plain ASCII', Buffer.from('All plain.'), 'All plain.'],
  ])('%s', (_, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });

  it('believes what an HTML page declares, even where guessing would fail', () => {
    const page = `<html><head><meta charset="windows-1254"><title>Şık</title></head><body>İğne.</body></html>`;
    const bytes = encodeSingleByte(page, 'windows-1254');
    expect(decodeText(bytes, declaredCharset(bytes))).toBe(page);
  });

  it('believes valid UTF-8 more than a declaration that was left behind', () => {
    const page = `<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-9"><p>${turkish}`;
    const bytes = Buffer.from(page);
    expect(declaredCharset(bytes)).toBe('iso-8859-9');
    expect(decodeText(bytes, declaredCharset(bytes))).toBe(page);
  });

  it.each(['no-such-charset', 'utf-8', 'shift_jis'])(
    'does not fail at a declaration that is wrong: %s',
    (declared) => {
      const bytes = encodeSingleByte(turkish, 'windows-1254');
      expect(decodeText(bytes, declared)).toBe(turkish);
    },
  );
});

it('damaged UTF-8 is not read as the encoding a page declares', () => {
  const bytes = Buffer.from(`<meta charset="windows-1254"><p>${turkish} ş`).subarray(0, -1);
  expect(() => decodeText(bytes, declaredCharset(bytes))).toThrow('line 1 is not valid UTF-8');
});

describe('what is no text, or cannot be told, is refused with its reason', () => {
  const someUtf8 = 'Türkiye ve ABD, görüşmelerin sürdüğünü açıkladı. ';
  it.each([
    ['a PDF', 'it is a PDF, not text', concatBytes('%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3])],
    ['a picture', 'it is a PNG image, not text', concatBytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0, 0, 13])],
    [
      'an office document',
      'it is a ZIP archive or an office document, not text',
      concatBytes('PK', [3, 4, 20, 0]),
    ],
    ['a film', 'it is a film (MP4), not text', concatBytes([0, 0, 0, 32], 'ftypisom')],
    [
      'NUL bytes',
      'it is binary: it contains NUL bytes',
      concatBytes('Some text', [0], ' and more of it, long enough'),
    ],
    [
      'control characters',
      'it is binary: it is full of control characters',
      concatBytes('abc', [1, 2, 3, 4, 5]),
    ],
    ['invalid UTF-8', 'line 2 is not valid UTF-8', concatBytes(`${someUtf8}\n${someUtf8}`, [0xff], someUtf8)],
    ['UTF-8 cut off', 'line 1 is not valid UTF-8', Buffer.from(`${someUtf8}ş`).subarray(0, -1)],
    [
      'broken bytes in English',
      'line 3 is not valid UTF-8',
      concatBytes('Title\n\nHello ', [0xc3, 0x28], ' world ', [0xa0, 0xa1], ' end'),
    ],
    [
      'bytes at random',
      'line 1 is not valid UTF-8',
      Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 89 + (i >> 3) * 31) % 128)),
    ],
    [
      'a mark that lies',
      'it is marked as UTF-8 but is not valid UTF-8',
      concatBytes([0xef, 0xbb, 0xbf], 'a', [0xff]),
    ],
    [
      'half a UTF-16 unit',
      'it begins like UTF-16LE but is not valid in it',
      concatBytes([0xff, 0xfe], 'abc'),
    ],
  ])('%s', (_, reason, bytes) => {
    expect(() => decodeText(bytes)).toThrow(reason);
  });
});
