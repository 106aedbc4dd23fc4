import { expect, test } from 'vitest';
import { describePicture } from '../../../src/platforms/slack/posting/upload-picture.ts';

test('the title of a picture cannot turn round or hide what stands beside it', () => {
  const alt = 'Articles a day. The \u202edengis\u202c agreement\u001b[2J: 3\nNATO: 4';
  const { title, alt_text: described } = describePicture({ png: new Uint8Array(), alt });
  expect(title).toBe('Articles a day. The dengis agreement[2J: 3 NATO: 4');
  expect(described).toBe(title);
});
