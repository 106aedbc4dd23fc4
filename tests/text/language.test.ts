import { expect, test } from 'vitest';
import { detectLanguage } from '../../src/text/language.ts';

test.each([
  ['en', 'The minister said that the talks have not ended and that the delegation will return.'],
  ['de', 'Die Ministerin sagte, dass die Gespräche nicht beendet sind und die Delegation zurückkehrt.'],
  ['tr', 'Bakan, görüşmelerin bitmediğini ve heyetin bu hafta için geri döneceğini söyledi.'],
  ['fr', 'La ministre a dit que les discussions ne sont pas finies et que la délégation reviendra.'],
  ['es', 'El ministro dijo que las conversaciones no han terminado y que la delegación vuelve.'],
  ['it', 'Il ministro ha detto che i colloqui non sono finiti e che la delegazione torna a Roma.'],
  ['pt', 'O ministro disse que as conversas não terminaram e que a delegação volta a Lisboa.'],
  ['nl', 'De minister zei dat de gesprekken nog niet zijn afgelopen en dat het overleg doorgaat.'],
  ['cs', 'Ministr řekl, že jednání ještě neskončila a že se delegace vrátí do Prahy, jak bylo slíbeno.'],
  ['el', 'Ο υπουργός είπε ότι οι συνομιλίες δεν έχουν τελειώσει και ότι η αντιπροσωπεία θα επιστρέψει.'],
  ['ar', 'قال الوزير إن المحادثات لم تنته وإن الوفد سوف يعود إلى العاصمة بعد أسبوع.'],
  ['he', 'השר אמר כי השיחות לא הסתיימו וכי המשלחת תחזור אל הבירה לאחר שבוע.'],
  ['hi', 'मंत्री ने कहा कि बातचीत अभी समाप्त नहीं हुई है और प्रतिनिधिमंडल वापस आएगा।'],
  ['ru', 'Министр сказал, что переговоры не завершены и что делегация вернется в Москву.'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  ['nothing', ''],
  ['a name alone', 'Ankara'],
  ['no words at all', '12 345 -- !!'],
  [
    'a language without a list',
    'Ministern sade att samtalen inte är avslutade och att delegationen återvänder.',
  ],
  [
    'a neighbour in the same script',
    'Міністр сказав, що переговори ще не завершені і що делегація повернеться.',
  ],
  ['Persian', 'وزیر گفت که گفتگوها پایان نیافته و هیئت به پایتخت باز خواهد گشت'],
])('does not guess at %s', (_, text) => {
  expect(detectLanguage(text)).toBe('und');
});
