/**
 * First bytes of kinds of file that are often given by mistake, hexadecimal, with the name a person
 * knows. Source: the PRONOM registry and each format's specification. `offset` is where they begin.
 */
export const fileSignatures: readonly {
  readonly hex: string;
  readonly name: string;
  readonly offset?: number;
}[] = [
  { hex: '255044462d', name: 'a PDF' },
  { hex: '504b0304', name: 'a ZIP archive or an office document' },
  { hex: '504b0506', name: 'a ZIP archive' },
  { hex: 'd0cf11e0a1b11ae1', name: 'an old office document' },
  { hex: '7b5c72746631', name: 'an RTF document' },
  { hex: '89504e470d0a1a0a', name: 'a PNG image' },
  { hex: 'ffd8ff', name: 'a JPEG image' },
  { hex: '474946383761', name: 'a GIF image' },
  { hex: '474946383961', name: 'a GIF image' },
  { hex: '52494646', name: 'an image, sound or film (RIFF)' },
  { hex: '66747970', name: 'a film (MP4)', offset: 4 },
  { hex: '1a45dfa3', name: 'a film (Matroska)' },
  { hex: '494433', name: 'a sound (MP3)' },
  { hex: '4f676753', name: 'a sound (Ogg)' },
  { hex: '1f8b08', name: 'a gzip archive' },
  { hex: '425a68', name: 'a bzip2 archive' },
  { hex: 'fd377a585a00', name: 'an xz archive' },
  { hex: '28b52ffd', name: 'a Zstandard archive' },
  { hex: '377abcaf271c', name: 'a 7-Zip archive' },
  { hex: '526172211a07', name: 'a RAR archive' },
  { hex: '7f454c46', name: 'a program (ELF)' },
  { hex: '53514c69746520666f726d6174203300', name: 'an SQLite database' },
  { hex: '774f4632', name: 'a font' },
  { hex: '0061736d', name: 'a WebAssembly program' },
];
